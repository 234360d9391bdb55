using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

public class FactQueryTests
{
    private static readonly TestPack Pack = new(
        PackedEntry.Person("austin", "Lloyd Austin"),
        PackedEntry.Person("kishi", "Nobuo Kishi"),
        PackedEntry.Person("silent", "Nobody"),
        PackedEntry.Outlet("quay", "The Daily Quay"),
        PackedEntry.Outlet("wire", "Harbour Wire"),
        PackedEntry.Outlet("uncited", "Uncited"),
        PackedEntry.Article("quay-1", Field('o', "u:quay")),
        PackedEntry.Article("wire-1", Field('o', "u:wire")),
        PackedEntry.Article("clipping"),
        PackedEntry.Quote("s1", "p:austin", "A", Day('w', "2021-03-16"), Source("quay-1", Field('v', Field('r', "u:wire")))),
        PackedEntry.Statement("b2", Field('s', Field('r', "p:kishi")), Field('s', Field('r', "p:austin")), Field('q', "B"), Source("clipping")),
        PackedEntry.Statement("s3", Field('s', Field('a', "officials")), Field('q', "C"), Date('w', "2021", "year", "2021-01-01", "2021-12-31")),
        PackedEntry.Claim("c1", "C", Date('w', "../2021-03-16", "interval", null, "2021-03-16"), Source("clipping", Field('v', Field('A', "a:wire-1")))),
        PackedEntry.Event("e1", "E", Date('w', "last spring", "text", null, null), Source("wire-1"), Source("quay-1")),
        PackedEntry.Measure("a1", "M", "1", Date('w', "2022/..", "interval", "2022-01-01", null)));

    [Fact]
    public void All_facts_are_one_list_in_ordinal_order_of_ids()
    {
        Assert.Equal("a1 b2 c1 e1 s1 s3", Ids(Pack.Facts));
        Assert.Equal(6, Pack.Facts.Count);
        Assert.Same(Pack.Statements.Find("s1"), Pack.Facts[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Pack.Facts[6]);
        Assert.Same(Pack.Facts, Pack.Facts);
    }

    [Fact]
    public void Counting_all_facts_reads_none()
    {
        var pack = new TestPack(PackedEntry.Claim("c", "C"), PackedEntry.Event("e", "E"));

        Assert.Equal(2, pack.Facts.Count);
        Assert.Null(pack.FindFact("d"));
        Assert.Equal(0, pack.BucketReads);
    }

    [Fact]
    public void A_fact_is_found_in_whichever_section_it_is()
    {
        Assert.All(Pack.Facts, fact => Assert.Same(fact, Pack.FindFact(fact.Id)));
        Assert.Null(Pack.FindFact("austin"));
        Assert.Null(Pack.FindFact(null));
        Assert.Null(Pack.FindFact(""));
    }

    [Fact]
    public void By_gives_what_an_agent_said_alone_or_jointly()
    {
        Assert.Equal("b2 s1", Ids(Pack.StatementsBy(Pack.People.Find("austin")!)));
        Assert.Equal("b2", Ids(Pack.StatementsBy(Pack.People.Find("kishi")!)));
        Assert.Equal("b2", Ids(Pack.StatementsBy(Pack.Statements.Find("b2")!.Speaker)));
        Assert.Equal("s3", Ids(Pack.StatementsBy(Pack.Statements.Find("s3")!.Speaker)));
        Assert.Empty(Pack.StatementsBy(Pack.People.Find("silent")!));
    }

    [Fact]
    public void CitedBy_an_outlet_gives_facts_that_its_articles_or_others_citing_it_report()
    {
        Assert.Equal("e1 s1", Ids(Pack.FactsCitedBy(Pack.Outlets.Find("quay")!)));
        Assert.Equal("c1 e1 s1", Ids(Pack.FactsCitedBy(Pack.Outlets.Find("wire")!)));
        Assert.Empty(Pack.FactsCitedBy(Pack.Outlets.Find("uncited")!));
    }

    [Fact]
    public void CitedBy_an_article_gives_facts_that_cite_it_or_go_back_to_it()
    {
        Assert.Equal("b2 c1", Ids(Pack.FactsCitedBy(Pack.Articles.Find("clipping")!)));
        Assert.Equal("c1 e1", Ids(Pack.FactsCitedBy(Pack.Articles.Find("wire-1")!)));
    }

    [Theory]
    [InlineData("2021-03-16", "2021-03-16", "c1 s1 s3")]
    [InlineData("2021-03-17", "2021-03-31", "s3")]
    [InlineData("2020-01-01", "2020-12-31", "c1")]
    [InlineData("2021-12-31", "2022-01-01", "a1 s3")]
    [InlineData(null, "2020-01-01", "c1")]
    [InlineData("2022-01-01", null, "a1")]
    [InlineData(null, null, "a1 c1 s1 s3")]
    [InlineData("2021-03-17", "2021-03-15", "")]
    public void Between_gives_facts_whose_date_overlaps_the_days(string? from, string? to, string ids)
    {
        static FactDay? Day(string? text) => text is null ? null : DateOnly.Parse(text, provider: null);

        Assert.Equal(ids, Ids(Pack.FactsBetween(Day(from), Day(to))));
    }

    [Fact]
    public void Between_takes_a_DateOnly_as_it_is() =>
        Assert.Equal("c1 s1 s3", Ids(Pack.FactsBetween(new DateOnly(2021, 3, 16), new DateOnly(2021, 3, 16))));

    [Fact]
    public void A_question_about_nobody_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Pack.StatementsBy(null!));
        Assert.Throws<ArgumentNullException>(() => Pack.FactsCitedBy((Outlet)null!));
        Assert.Throws<ArgumentNullException>(() => Pack.FactsCitedBy((Article)null!));
    }

    private static string Ids(IEnumerable<Fact> facts) => string.Join(' ', facts.Select(fact => fact.Id));
}
