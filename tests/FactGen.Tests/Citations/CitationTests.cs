using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Citations;

public class CitationTests
{
    [Fact]
    public void A_citation_has_the_article_the_place_in_it_and_the_way_back_to_the_origin()
    {
        var pack = new TestPack(
            PackedEntry.Article("quay", Field('t', "Ports agree")),
            PackedEntry.Article("wire-1"),
            PackedEntry.Outlet("wire", "Harbour Wire"),
            PackedEntry.Claim("c", "C", Source(
                "quay",
                Field('e', "have agreed"),
                Field('p', "The ports"),
                Field('s', "closely"),
                Field('v', Field('r', "u:wire"), Field('o', "Sunday"), Day('d', "2021-03-21")),
                Field('v', Field('A', "a:wire-1")),
                Field('v', Field('a', "government sources"), Field('n', "several")),
                Field('b', "Its caption says so."))));
        var citation = Assert.Single(pack.Claims[0].Citations);

        Assert.Same(pack.Articles[0], citation.Article);
        Assert.Equal(("have agreed", "The ports", "closely"), (citation.Excerpt, citation.Prefix, citation.Suffix));
        Assert.Equal("Its caption says so.", citation.Because);
        Assert.Empty(citation.States);
        Assert.Equal("quay: “have agreed”", citation.ToString());

        Assert.Equal(3, citation.Via.Count);
        Assert.Same(pack.Outlets[0], citation.Via[0].Agent);
        Assert.Equal(("Sunday", "2021-03-21"), (citation.Via[0].On, citation.Via[0].Date!.Text));
        Assert.Equal("Harbour Wire (Sunday)", citation.Via[0].ToString());
        Assert.Same(pack.Articles[1], citation.Via[1].Article);
        Assert.Null(citation.Via[1].Agent);
        Assert.Equal("wire-1", citation.Via[1].ToString());
        Assert.True(Assert.IsType<AnonymousSource>(citation.Via[2].Agent).Count!.Value.IsSeveral);
        Assert.Null(citation.Via[2].Article);
    }

    [Fact]
    public void A_citation_may_be_an_article_and_nothing_else()
    {
        var citation = new TestPack(PackedEntry.Article("quay"), PackedEntry.Claim("c", "C", Source("quay"))).Claims[0].Citations[0];

        Assert.Null(citation.Excerpt);
        Assert.Null(citation.Prefix);
        Assert.Null(citation.Suffix);
        Assert.Null(citation.Because);
        Assert.Empty(citation.Via);
        Assert.Equal("quay", citation.ToString());
    }
}
