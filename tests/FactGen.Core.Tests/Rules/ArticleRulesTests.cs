using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class ArticleRulesTests
{
    [Fact]
    public void An_empty_article_lacks_an_address_an_outlet_and_a_date_at_its_id() => Assert.Equal(
        [
            "(2,3): FACT008: Article `clipping-7` is never used: no fact and no article refers to it; use it, or delete it",
            "(2,3): FACT103: Article `clipping-7` has neither `url` nor `archived`, so no reader can find it: add one of them",
            "(2,3): FACT105: Article `clipping-7` names no `outlet`: add the id of the outlet that published it",
            "(2,3): FACT106: Article `clipping-7` has no `published` date: add it as far as it is known, such as `2021-03`",
        ],
        Findings.In("articles:\n  clipping-7:\n"));

    [Fact]
    public void A_page_that_nobody_archived_is_pointed_out_at_the_id() => Assert.Equal(
        ["(2,3): FACT104: Article `quay` has a `url` but no `archived` copy, so it is lost when the page goes: have it archived and add the copy's address"],
        Findings.Of(RuleCatalogue.NotArchived, "articles:\n  quay: { url: https://quay.example/ports }\n"));

    [Theory]
    [InlineData("FACT103", "url: https://quay.example/ports")]
    [InlineData("FACT103", "archived: https://archive.example/AbCdE")]
    [InlineData("FACT103", "url: not an address")]
    [InlineData("FACT104", "archived: https://archive.example/AbCdE")]
    [InlineData("FACT104", "{ url: https://quay.example/ports, archived: https://archive.example/AbCdE }")]
    [InlineData("FACT104", "{ url: https://quay.example/ports, archived: lost }")]
    [InlineData("FACT105", "outlet: of-another-world")]
    [InlineData("FACT105", "outlet: Not An Id")]
    [InlineData("FACT106", "published: 2021-03")]
    [InlineData("FACT106", "published: last Sunday")]
    public void What_is_there_is_not_missing_be_it_broken(string rule, string keys) => Assert.Empty(
        Findings.Of(RuleCatalogue.Find(rule)!, $"articles:\n  quay: {(keys[0] == '{' ? keys : "{ " + keys + " }")}\n"));

    [Theory]
    [InlineData("https://archive.example/20210324000000/https://quay.example/ports")]
    [InlineData("https://web.archive.org/web/20210324000000/https://quay.example/ports")]
    [InlineData("https://web.archive.org/web/20210324000000id_/http://www.quay.example/ports/")]
    [InlineData("https://web.archive.org/web/20210324000000/quay.example:443/ports")]
    [InlineData("https://web.archive.org/web/20210324000000/https:/QUAY.example/ports#top")]
    [InlineData("https://web.archive.org/web/20210324/https://quay.example/%70orts")]
    [InlineData("https://archive.ph/2021.03.24-000000/https://quay.example/ports")]
    [InlineData("https://archive.ph/AbCdE")]
    [InlineData("https://archive.ph/20210101/")]
    [InlineData("https://archive.example/20210399000000/https://other.example/")]
    [InlineData("https://ghost.example/copies/20210101.html")]
    public void A_copy_of_the_page_is_accepted_however_its_address_is_written(string archived) =>
        Assert.Empty(Findings.Of(RuleCatalogue.ArchiveMismatch, $"articles:\n  quay:\n    url: https://quay.example/ports\n    published: 2021-03-23\n    archived: {archived}\n"));

    [Theory]
    [InlineData("https://quay.example/harbour")]
    [InlineData("https://quay.example/Ports")]
    [InlineData("https://quay.example/ports?page=2")]
    [InlineData("https://post.example/ports")]
    public void A_copy_of_another_page_is_pointed_out_at_its_address(string other) => Assert.Equal(
        [$"(4,15): FACT107: The archived copy of article `quay` is of `{other}`, not of its `url` `https://quay.example/ports`: correct one of the two addresses"],
        Findings.Of(RuleCatalogue.ArchiveMismatch, $"articles:\n  quay:\n    url: https://quay.example/ports\n    archived: https://archive.example/20210324000000/{other}\n"));

    [Theory]
    [InlineData("20210322000000", "2021-03-23", true)]
    [InlineData("20210322", "2021-03-23", true)]
    [InlineData("20200322000000", "2021", true)]
    [InlineData("20210323000000", "2021-03-23", false)]
    [InlineData("20210322203000", "2021-03-23", false)] // it is the 23rd in the east already
    [InlineData("20210322203000", "2021-03-23T05:00+09:00", false)] // the 22nd, 20:00, in UTC
    [InlineData("20210322203000", "2021-03-23T05:00Z", true)]
    [InlineData("20210301000000", "2021-03", false)]
    [InlineData("20210301000000", "../2021", false)]
    [InlineData("20210301000000", "2021-04/2021-03", false)]
    public void A_copy_older_than_the_article_is_pointed_out(string stamp, string published, bool isOlder) => Assert.Equal(
        isOlder ? [$"(4,15): FACT107: The archived copy of article `quay` is of {stamp[..4]}-{stamp[4..6]}-{stamp[6..8]}, before it was `published` on {published}: take a later copy, or correct the date"] : [],
        Findings.Of(RuleCatalogue.ArchiveMismatch, $"articles:\n  quay:\n    published: {published}\n    archived: https://archive.example/{stamp}/https://quay.example/ports\n"));

    [Fact]
    public void A_copy_that_is_both_is_told_once() => Assert.Single(
        Findings.Of(RuleCatalogue.ArchiveMismatch, "articles:\n  quay: { url: https://a.example, published: 2022, archived: https://archive.example/20210324/https://b.example }\n"));

    [Theory]
    [InlineData("updated", "2021-03-22", "2021-03-23", true)]
    [InlineData("accessed", "2021-03", "2021-04", true)]
    [InlineData("accessed", "2020", "2021-01-01", true)]
    [InlineData("updated", "2021-03-23", "2021-03-23", false)]
    [InlineData("updated", "2021", "2021-03-23", false)]
    [InlineData("updated", "2021-03", "2021-03-23", false)]
    [InlineData("updated", "2021-03-23T08:00", "2021-03-23T09:00", true)]
    [InlineData("updated", "2021-03-23T08:00", "2021-03-23", false)]
    [InlineData("updated", "2021-03-23T08:00", "2021-03-23T08:00:30", false)]
    [InlineData("updated", "2021-03-23T08:00+08:00", "2021-03-23T01:00Z", true)]
    [InlineData("updated", "2021-03-22T23:00Z", "2021-03-23T05:00+09:00", false)] // later, in UTC
    [InlineData("updated", "2021-03-23T08:00", "2021-03-23T09:00Z", false)] // whose clock it was is not known
    [InlineData("updated", "2020/2019", "2021", false)]
    public void A_date_before_publication_is_pointed_out_where_it_is_certain(string key, string date, string published, bool fires) => Assert.Equal(
        fires ? [$"(4,{key.Length + 7}): FACT109: The `{key}` date of article `quay`, {date}, lies before its `published` date, {published}: correct one of the two"] : [],
        Findings.Of(RuleCatalogue.DatesOutOfOrder, $"articles:\n  quay:\n    published: {published}\n    {key}: {date}\n"));
}
