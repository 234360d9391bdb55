using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class FragmentRulesTests
{
    private const string Quay = "The minister called it \"a harbour for all, and for each\". 港口優先 was written on the wall. ends here \"after the end\"";
    private const string Wire = "The wire has \"a storm of words\" and more of them.";

    [Theory]
    [InlineData("She called it “a harbour for all”.")]
    [InlineData("She called it \"a harbour for all.\"")]
    [InlineData("She called it “a harbour for all,” and left.")]
    [InlineData("She called it „a harbour for all“.")]
    [InlineData("She called it „a harbour for all”.")]
    [InlineData("She called it «a harbour for all».")]
    [InlineData("「港口優先」、『港口優先』")]
    [InlineData("「港口優先。」")]
    [InlineData("She called it “a harbour … for each”.")]
    [InlineData("She called it “a harbour for [the rich and] all”.")]
    [InlineData("The wire has “a storm of words”.")]
    [InlineData("It's the minister's 'own words' that aren't there, 'nowhere at all'.")]
    [InlineData("A 12\" pipe and a 14\" pipe.")]
    [InlineData("Of “2021” and “...”.")]
    [InlineData("One “is left open")]
    [InlineData("One\" is left closed, another \" is lost")]
    public void What_the_articles_hold_or_what_quotes_nothing_is_silent(string text) => Assert.Empty(In(text));

    [Theory]
    [InlineData("She called it “a harbour for none”.", "“a harbour for none”")]
    [InlineData("She called it “A harbour for all”.", "“A harbour for all”")]
    [InlineData("She called it \"a harbor\".", "“a harbor”")]
    [InlineData("「港口第一」", "“港口第一”")]
    [InlineData("«no» „nor“ «never»", "“no”, “nor” and “never”")]
    [InlineData("“all of “them” are there”", "“all of \"them”")]
    [InlineData("It is “after the end”.", "“after the end”")]
    public void Other_words_between_quotation_marks_are_pointed_out(string text, string words) => Assert.Equal(
        [$"(7,11): FACT208: Claim `rain` quotes {words}, which none of the cited articles holds word for word: copy the words as they stand, or take the quotation marks away"],
        In(text));

    [Fact]
    public void A_paraphrase_quotes_too_and_an_event_does_not()
    {
        const string Facts = """
            articles:
              quay: { snapshot: quay.txt }
            people: { jane-doe: { name: Jane Doe } }
            statements:
              aye: { speaker: jane-doe, paraphrase: "She meant “no words of hers”.", sources: [quay] }
            events:
              talks: { text: "The “great talks”", sources: [quay] }
            """;
        Assert.StartsWith("(5,41): FACT208: Statement `aye` quotes “no words of hers”", Assert.Single(Findings.Of(RuleCatalogue.FragmentNotVerbatim, Facts, Kept.Texts(("quay.txt", Quay)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[quay, wire]", 1)]
    [InlineData("[quay, gone]", 0)]
    [InlineData("[gone]", 0)]
    [InlineData("[quay, nowhere]", 0)]
    [InlineData("[quay, Not An Id]", 0)]
    [InlineData("[]", 0)]
    public void Nothing_is_said_unless_all_cited_articles_are_at_hand(string sources, int findings) => Assert.Equal(findings, In("Of “no such words”.", sources).Length);

    [Fact]
    public void A_text_of_nothing_but_quotation_marks_is_read_once() => Assert.Empty(In("'" + new string('“', 200_000) + new string('«', 200_000) + "'"));

    private static string[] In(string text, string sources = "[quay, wire]") => Findings.Of(
        RuleCatalogue.FragmentNotVerbatim,
        $"articles:\n  quay: {{ snapshot: quay.txt, ends: ends here }}\n  wire: {{ snapshot: wire.txt }}\n  gone: {{ snapshot: gone.txt }}\nclaims:\n  rain:\n    text: {(text[0] == '\'' ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'")}\n    sources: {sources}\n",
        Kept.Texts(("quay.txt", Quay), ("wire.txt", Wire)));
}
