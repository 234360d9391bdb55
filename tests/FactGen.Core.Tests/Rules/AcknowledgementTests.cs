using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class AcknowledgementTests
{
    private static string[] Short(string yaml) => Findings.In(yaml)
        .Select(line => line.Split(": ") is var parts ? parts[0] + " " + parts[1] + (line.EndsWith(']') ? line[line.LastIndexOf(" [", StringComparison.Ordinal)..] : "") : "")
        .ToArray();

    [Fact]
    public void A_comment_acknowledges_the_named_findings_about_the_entry_below() => Assert.Equal(
        [
            "(3,3) FACT008",
            "(3,3) FACT103",
            "(3,3) FACT105 [the clipping carries no masthead]",
            "(3,3) FACT106",
        ],
        Short("""
            articles:
              # factgen-disable-next-line FACT105: the clipping carries no masthead
              clipping-7:
            """));

    [Fact]
    public void Several_ids_and_several_comments_may_stand_on_each_other() => Assert.Equal(
        [
            "(7,3) FACT008 [for later]",
            "(7,3) FACT103 [a paper clipping]",
            "(7,3) FACT105 [a paper clipping]",
            "(7,3) FACT106 [no date: torn off]",
        ],
        Short("""
            articles:
              # factgen-disable-next-line FACT103, FACT105: a paper clipping
              # The clipping is in the third box.
              # factgen-disable-next-line FACT106: no date: torn off

              # factgen-disable-next-line FACT008: for later
              clipping-7:
            """));

    [Theory]
    [InlineData("quay.txt", "the harbour comes first", 1)]
    [InlineData("quay.txt", "The harbour comes first", 0)]
    [InlineData("other.txt", "the harbour comes first", 0)]
    public void A_comment_for_what_only_a_kept_text_shows_is_not_in_vain_where_that_is_not_at_hand(string kept, string text, int findings) =>
        Assert.Equal(findings, Findings.Of(RuleCatalogue.UselessSuppression, """
            people: { jane-doe: { name: Jane Doe } }
            articles: { quay: { snapshot: quay.txt } }
            statements:
              # factgen-disable-next-line FACT205: the paper shouts
              first: { speaker: jane-doe, quote: the harbour comes first, sources: [quay] }
            """, Kept.Texts((kept, text))).Length);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_comment_for_an_unverified_quote_is_not_in_vain_where_others_lack_the_text(bool hasText, int findings)
    {
        const string Lock = "factgen.lock 1\nfirst quay quote 0123456789abcdef 8a0b9f9cb2f6f1d4\n";
        Assert.Equal(findings, Findings.Of(RuleCatalogue.UselessSuppression, """
            people: { jane-doe: { name: Jane Doe } }
            articles: { quay: { snapshot: quay.txt } }
            statements:
              # factgen-disable-next-line FACT209: kept by the archive
              first: { speaker: jane-doe, quote: the harbour comes first, sources: [quay] }
            """, hasText ? Kept.Texts(("quay.txt", "the harbour comes first")) : Kept.Lock(Lock)).Length);
    }

    [Fact]
    public void A_comment_over_an_item_covers_what_is_about_the_item_wherever_its_article_stands() => Assert.Equal(
        ["(9,18) FACT102 [a picture]"],
        Short("""
            articles: { quay: { outlet: daily-quay, published: 2021, archived: https://archive.example/AbCdE } }
            outlets: { daily-quay: { name: The Daily Quay } }
            claims:
              rain:
                text: It rained.
                sources:
                  # factgen-disable-next-line FACT102: a picture
                  - prefix: rain
                    article: quay
            """));

    [Fact]
    public void An_item_may_begin_on_a_line_that_holds_its_dash_alone() => Assert.Equal(
        ["(9,18) FACT102 [a picture]"],
        Short("""
            articles: { quay: { outlet: daily-quay, published: 2021, archived: https://archive.example/AbCdE } }
            outlets: { daily-quay: { name: The Daily Quay } }
            claims:
              rain:
                text: It rained.
                sources:
                  # factgen-disable-next-line FACT102: a picture
                  -
                    article: quay
            """));

    [Fact]
    public void A_comment_over_a_key_covers_what_stands_on_its_line_and_no_more() => Assert.Equal(
        ["(5,14) FACT109 [read from the galleys]", "(6,15) FACT109"],
        Short("""
            articles:
              quay:
                published: 2021-03-23
                # factgen-disable-next-line FACT109: read from the galleys
                updated: 2020
                accessed: 2020
            """).Where(line => line.Contains("FACT109", StringComparison.Ordinal)));

    [Theory]
    [InlineData("FACT104", "(2,31): FACT012: There is no `FACT104` on the line below to acknowledge: delete the id, or the whole comment if it is the only one")]
    [InlineData("FACT105, FACT104", "(2,40): FACT012: There is no `FACT104` on the line below to acknowledge: delete the id, or the whole comment if it is the only one")]
    [InlineData("FACT105, FACT105", "(2,40): FACT012: `FACT105` stands twice in this comment: delete one")]
    [InlineData("FACT001", "(2,31): FACT012: `FACT001` cannot be acknowledged, since without what it asks for there is no fact: repair what it names, and delete this comment")]
    [InlineData("FACT014", "(2,31): FACT012: `FACT014` cannot be acknowledged, since without what it asks for there is no fact: repair what it names, and delete this comment")]
    [InlineData("FACT100", "(2,31): FACT012: `FACT100` is no rule of this version of FactGen: correct or delete the id; did you mean `FACT010`, `FACT101` or `FACT102`?")]
    [InlineData("FACT012", "(2,31): FACT012: There is no `FACT012` on the line below to acknowledge: delete the id, or the whole comment if it is the only one")]
    public void What_a_comment_names_in_vain_is_pointed_out(string ids, string finding) => Assert.Equal(
        [finding],
        Findings.Of(RuleCatalogue.UselessSuppression, $"articles:\n  # factgen-disable-next-line {ids}: torn off\n  clipping-7:\n"));

    [Fact]
    public void A_second_comment_for_the_same_finding_is_in_vain() => Assert.Equal(
        ["(3,31): FACT012: There is no `FACT105` on the line below to acknowledge: delete the id, or the whole comment if it is the only one"],
        Findings.Of(RuleCatalogue.UselessSuppression, """
            articles:
              # factgen-disable-next-line FACT105: torn off
              # factgen-disable-next-line FACT105: no masthead
              clipping-7:
            """));

    [Fact]
    public void While_a_mistake_may_hide_what_a_comment_is_for_it_is_not_in_vain() => Assert.Equal(
        ["(1,1) FACT002"],
        Short("""
            artcles:
              # factgen-disable-next-line FACT105: torn off
              clipping-7:
            """));

    [Fact]
    public void What_reading_found_can_be_acknowledged_too() => Assert.Equal(
        ["(4,16) FACT009 [the rest is a remark]"],
        Short("""
            people:
              jane-doe:
                # factgen-disable-next-line FACT009: the rest is a remark
                name: Jane #1
            statements:
              s: { speaker: jane-doe, quote: Q, sources: q }
            articles:
              q: { outlet: o, published: 2021, archived: https://archive.example/AbCdE }
            outlets:
              o: { name: O }
            """));

    [Fact]
    public void A_mistake_that_costs_the_fact_cannot_be_acknowledged() => Assert.Contains(
        "(3,3) FACT003",
        Short("""
            people:
              # factgen-disable-next-line FACT003: nobody knows
              jane-doe:
            """));
}
