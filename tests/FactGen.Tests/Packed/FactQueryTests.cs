using FactGen.Packed;
using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>Every question has one answer, whether it is looked up in indexes (form 2) or by looking at every fact (form 1).</summary>
public class FactQueryTests
{
    private static readonly PackedEntry[] Entries = Spread(
        PackedEntry.Person("austin", "Lloyd Austin"),
        PackedEntry.Person("kishi", "Nobuo Kishi"),
        PackedEntry.Person("silent", "Nobody"),
        PackedEntry.Outlet("quay", "The Daily Quay"),
        PackedEntry.Outlet("wire", "Harbour Wire"),
        PackedEntry.Outlet("uncited", "Uncited"),
        PackedEntry.Article("quay-1", Field('o', "u:quay")),
        PackedEntry.Article("wire-1", Field('o', "u:wire")),
        PackedEntry.Article("clipping"),
        PackedEntry.Quote("s1", "p:austin", "A", Day('w', "2021-03-16"), Source("quay-1", Field('v', Field('r', "u:wire"))), Field('T', "ports"), Field('T', "ships")),
        PackedEntry.Of('s', "b2", Field('Z', "vetted"), Field('s', Field('r', "p:kishi")), Field('s', Field('r', "p:austin")), Field('q', "B"), Source("clipping")),
        PackedEntry.Statement("s3", Field('s', Field('a', "officials")), Field('q', "C"), Date('w', "2021", "year", "2021-01-01", "2021-12-31"), Field('T', "ports")),
        PackedEntry.Statement("s4", Field('s', Field('a', "officials"), Field('n', "two")), Field('s', Field('r', "p:kishi")), Field('q', "C"), Field('T', "Ports")),
        PackedEntry.Of('c', "c1", Field('Z', "disputed"), Field('t', "C"), Date('w', "../2021-03-16", "interval", null, "2021-03-16"), Source("clipping", Field('v', Field('A', "a:wire-1")))),
        PackedEntry.Of('e', "e1", Field('Z', "retracted"), Field('t', "E"), Date('w', "last spring", "text", null, null), Source("wire-1"), Source("quay-1"), Field('T', "ports"), Field('T', "ports")),
        PackedEntry.Event("e2", "E", Date('w', "../..", "interval", null, null)),
        PackedEntry.Measure("a1", "M", "1", Date('w', "2022/..", "interval", "2022-01-01", null)));

    private static readonly Dictionary<string, FactPack> Packs = new(StringComparer.Ordinal)
    {
        ["form 1"] = new Form1TestPack(Entries),
        ["form 2"] = new TestPack(Entries),
    };

    public static TheoryData<string> Forms => [.. Packs.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void All_facts_are_one_list_in_ordinal_order_of_ids(string form)
    {
        var pack = Packs[form];

        Assert.Equal("a1 b2 c1 e1 e2 s1 s3 s4", Ids(pack.All));
        Assert.Equal(8, pack.All.Count);
        Assert.Same(pack.Statements.Find("s1"), pack.All[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.All[8]);
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.All[-1]);
        Assert.Same(pack.All, pack.All);
        Assert.Equal("s1", pack.All[^3].Id);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_fact_is_found_in_whichever_section_it_is(string form)
    {
        var pack = Packs[form];

        Assert.All(pack.All, fact => Assert.Same(fact, pack.FindFact(fact.Id)));
        Assert.Null(pack.FindFact("austin"));
        Assert.Null(pack.FindFact(null));
        Assert.Null(pack.FindFact(""));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void By_gives_what_an_agent_said_alone_or_jointly(string form)
    {
        var pack = Packs[form];
        var speakers = pack.Statements.ToDictionary(statement => statement.Id, statement => statement.Speaker);

        Assert.Equal("b2 s1", Ids(pack.All.By(pack.People.Find("austin")!)));
        Assert.Equal("b2 s4", Ids(pack.All.By(pack.People.Find("kishi")!)));
        Assert.Empty(pack.All.By(pack.People.Find("silent")!));
        // Joint speakers, in this order and no other.
        Assert.Equal("b2", Ids(pack.All.By(speakers["b2"])));
        Assert.Equal("s4", Ids(pack.All.By(speakers["s4"])));
        // Of the unnamed, those who are as many.
        Assert.Equal("s3", Ids(pack.All.By(speakers["s3"])));
        Assert.Equal("s4", Ids(pack.All.By(((JointSpeakers)speakers["s4"]).Members[0])));
        Assert.Single(pack.All.By(speakers["s3"]));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void CitedBy_an_outlet_gives_facts_that_its_articles_or_others_citing_it_report(string form)
    {
        var pack = Packs[form];

        Assert.Equal("e1 s1", Ids(pack.All.CitedBy(pack.Outlets.Find("quay")!)));
        Assert.Equal("c1 e1 s1", Ids(pack.All.CitedBy(pack.Outlets.Find("wire")!)));
        Assert.Empty(pack.All.CitedBy(pack.Outlets.Find("uncited")!));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void CitedBy_an_article_gives_facts_that_cite_it_or_go_back_to_it(string form)
    {
        var pack = Packs[form];

        Assert.Equal("b2 c1", Ids(pack.All.CitedBy(pack.Articles.Find("clipping")!)));
        Assert.Equal("c1 e1", Ids(pack.All.CitedBy(pack.Articles.Find("wire-1")!)));
    }

    public static TheoryData<string, string?, string?, string> Ranges
    {
        get
        {
            var ranges = new TheoryData<string, string?, string?, string>();
            foreach (var form in Packs.Keys)
            {
                ranges.Add(form, "2021-03-16", "2021-03-16", "c1 e2 s1 s3");
                ranges.Add(form, "2021-03-17", "2021-03-31", "e2 s3");
                ranges.Add(form, "2020-01-01", "2020-12-31", "c1 e2");
                ranges.Add(form, "2021-12-31", "2022-01-01", "a1 e2 s3");
                ranges.Add(form, null, "2020-01-01", "c1 e2");
                ranges.Add(form, "2022-01-01", null, "a1 e2");
                ranges.Add(form, null, null, "a1 c1 e2 s1 s3");
                ranges.Add(form, "2021-03-17", "2021-03-15", "");
            }

            return ranges;
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Between_gives_facts_whose_date_overlaps_the_days(string form, string? from, string? to, string ids)
    {
        static FactDay? Day(string? text) => text is null ? null : DateOnly.Parse(text, provider: null);
        var facts = Packs[form].All.Between(Day(from), Day(to));

        Assert.Equal(ids, Ids(facts));
        Assert.Equal(facts.ToArray().Length, Packs[form].All.Between(Day(from), Day(to)).Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Between_takes_a_DateOnly_as_it_is(string form) =>
        Assert.Equal("c1 e2 s1 s3", Ids(Packs[form].All.Between(new DateOnly(2021, 3, 16), new DateOnly(2021, 3, 16))));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Topics_are_words_as_they_are_written(string form)
    {
        var all = Packs[form].All;

        Assert.Equal("e1 s1 s3", Ids(all.WithTopic("ports")));
        Assert.Equal("s4", Ids(all.WithTopic("Ports")));
        Assert.Equal("s1", Ids(all.WithTopic("ships").WithTopic("ports")));
        Assert.Empty(all.WithTopic("sport"));
        Assert.Empty(all.WithTopic(""));
        Assert.Empty(all.WithTopic("\uD800"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_status_has_its_facts(string form)
    {
        var all = Packs[form].All;

        Assert.Equal("a1 e2 s1 s3 s4", Ids(all.WithStatus(FactStatus.Draft)));
        Assert.Equal(5, all.WithStatus(FactStatus.Draft).WithStatus(FactStatus.Draft).Count);
        Assert.Equal("b2", Ids(all.WithStatus(FactStatus.Vetted)));
        Assert.Equal("c1", Ids(all.WithStatus(FactStatus.Disputed)));
        Assert.Empty(all.WithStatus(FactStatus.Superseded));
        Assert.Equal("e1", Ids(all.WithStatus(FactStatus.Retracted)));
        Assert.Empty(all.WithStatus(FactStatus.Retracted).WithStatus(FactStatus.Draft));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Facts_of_a_type_come_as_that_type(string form)
    {
        var all = Packs[form].All;

        FactQuery<Event> events = all.OfType<Event>();
        Assert.Equal("e1 e2", Ids(events));
        Assert.Equal(2, events.Count);
        Assert.Equal("e1", Ids(events.WithTopic("ports")));
        Assert.Equal("a1", Ids(all.OfType<Measure>().Between(new DateOnly(2023, 1, 1), null)));
        Assert.Equal("c1", Ids(all.OfType<Claim>()));
        Assert.Empty(events.OfType<Fact>().OfType<Statement>());
        Assert.Equal("e1 e2", Ids(events.OfType<Fact>()));
        Assert.Empty(events.By(Packs[form].People.Find("austin")!));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Questions_narrow_each_other_in_any_order(string form)
    {
        var pack = Packs[form];
        var austin = pack.People.Find("austin")!;
        var (from, to) = ((FactDay?)new DateOnly(2021, 1, 1), (FactDay?)new DateOnly(2021, 6, 1));
        var wire = pack.Outlets.Find("wire")!;

        Assert.Equal("s1", Ids(pack.All.By(austin).Between(from, to)));
        Assert.Equal("s1", Ids(pack.All.Between(from, to).By(austin)));
        Assert.Equal("b2", Ids(pack.All.By(austin).WithStatus(FactStatus.Vetted)));
        Assert.Equal("s1", Ids(pack.All.By(austin).CitedBy(wire).WithTopic("ports").Between(from, null).WithStatus(FactStatus.Draft)));
        Assert.Equal("b2", Ids(pack.All.By(austin).By(pack.People.Find("kishi")!)));
        // Overlapping both ranges is not overlapping what they have in common.
        Assert.Equal("e2 s3", Ids(pack.All.Between(new DateOnly(2021, 1, 1), new DateOnly(2021, 2, 1)).Between(new DateOnly(2021, 12, 1), null)));
        Assert.Single(pack.All.By(austin).Between(from, to));
        Assert.Empty(pack.All.Between(to, from).WithTopic("ports"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_query_can_be_gone_through_again_and_asked_by_place(string form)
    {
        var ports = Packs[form].All.WithTopic("ports");

        Assert.Equal("s1", ports[1].Id);
        Assert.Equal("e1 s1 s3", Ids(ports));
        Assert.Equal("e1 s1 s3", Ids(ports));
        Assert.Equal(3, ports.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => ports[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ports[int.MinValue]);
        var enumerator = ports.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("e1", enumerator.Current.Id);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Code_of_an_earlier_version_gets_the_same_answers(string form)
    {
        var pack = Packs[form];

        Assert.Equal(Ids(pack.All), Ids(pack.Facts));
        Assert.Equal("b2 s1", Ids(pack.StatementsBy(pack.People.Find("austin")!)));
        Assert.Equal("e1 s1", Ids(pack.FactsCitedBy(pack.Outlets.Find("quay")!)));
        Assert.Equal("b2 c1", Ids(pack.FactsCitedBy(pack.Articles.Find("clipping")!)));
        Assert.Equal("c1 e2", Ids(pack.FactsBetween(null, new DateOnly(2020, 1, 1))));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_question_about_nobody_is_refused(string form)
    {
        var all = Packs[form].All;

        Assert.Throws<ArgumentNullException>(() => all.By(null!));
        Assert.Throws<ArgumentNullException>(() => all.CitedBy((Outlet)null!));
        Assert.Throws<ArgumentNullException>(() => all.CitedBy((Article)null!));
        Assert.Throws<ArgumentNullException>(() => all.WithTopic(null!));
    }

    private static PackedEntry[] Spread(params PackedEntry[] entries) => [.. entries.Select((entry, place) => entry with { Bucket = place * 37 % 256 })];

    private static string Ids(IEnumerable<Fact> facts) => string.Join(' ', facts.Select(fact => fact.Id));
}
