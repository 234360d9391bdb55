using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class QuoteRulesTests
{
    // Two kept texts; what they lack besides is none of these tests' business.
    private const string Articles = """
        articles:
          quay: { outlet: daily-quay, published: 2021, archived: https://archive.example/AbCdE, snapshot: quay.txt, ends: Translated by B. Person }
          wire: { outlet: harbour-wire, published: 2021, archived: https://archive.example/AbCdF, snapshot: wire.txt }
        outlets: { daily-quay: { name: The Daily Quay }, harbour-wire: { name: Harbour Wire } }
        people: { jane-doe: { name: Jane Doe } }

        """;

    private const string Quay = """
        Ports agree to cooperate. "The harbour comes first," said the minister of ports on Tuesday.
        "The storm decides, and the pilot obeys," she said. The storm decides, wrote the editor.
        Translated by B. Person
        A teaser: fog stops all of the ferries.
        """;

    private const string Wire = "The wind has turned, said a pilot who would not be named.";

    [Theory]
    [InlineData("The harbour comes first")]
    [InlineData("“The harbour comes  first,” said the minister")]
    [InlineData("The harbour comes first … the pilot obeys,\"")]
    [InlineData("The harbour [of both ports] comes first")]
    public void What_stands_in_the_article_is_silent(string quote) => Assert.Empty(In($"quote: '{quote}'"));

    [Theory]
    [InlineData("The harbour comes second", "FACT201: The quote of statement `aye` is not in `quay`; the closest passage is “")]
    [InlineData("Nobody ever wrote such nonsense", "FACT201: The quote of statement `aye` is not in `quay`, and nothing there is close to it: copy the words as they stand, or cite another article")]
    [InlineData("...", "FACT201: The quote of statement `aye` has neither a letter nor a digit: copy the article's words")]
    [InlineData("fog stops all of the ferries", "FACT202: The quote of statement `aye` is in `quay` only after its `ends`, where other stories follow: cite that story's own article, or correct `ends`")]
    [InlineData("fog stops all of the ferries … The harbour comes first", "FACT202: The part “fog stops all of the ferries” of the quote of statement `aye` is in `quay` only after its `ends`, where other stories follow: cite that story's own article, or correct `ends`")]
    [InlineData("The harbour comes first … nobody knows the pilot", "FACT201: The part “nobody knows the pilot” of the quote of statement `aye` is not in `quay`")]
    [InlineData("The wind has turned", "FACT203: The quote of statement `aye` is not in `quay` but in `wire`: cite that one")]
    [InlineData("The storm decides", "FACT204: The quote of statement `aye` occurs 2 times in `quay`: add `prefix` or `suffix`, the words just before or after it, so that it is one place")]
    [InlineData("the Harbour comes first", "FACT205: The quote of statement `aye` differs in case or punctuation from `quay`, which has “")]
    [InlineData("The storm decides, and the pilot … The harbour comes first", "FACT206: The parts of the quote of statement `aye` are in `quay`, but in another order: put them in the article's order")]
    [InlineData("The harbour comes first … pilot", "FACT206: The part “pilot” of the quote of statement `aye` is too short to be told from chance: give each part before and after an ellipsis at least 12 characters")]
    public void Each_way_to_be_wrong_has_its_own_finding_at_the_quote(string quote, string finding) =>
        Assert.StartsWith("(9,12): " + finding, Assert.Single(In($"quote: '{quote}'")), StringComparison.Ordinal);

    [Fact]
    public void The_closest_passage_is_shown_with_the_repair()
    {
        var finding = Assert.Single(In("quote: The harbour comes second"));
        Assert.Contains("The harbour comes first", finding, StringComparison.Ordinal);
        Assert.EndsWith("”: copy the words as they stand, or cite another article", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_punctuation_is_wrong_without_a_kept_text_too() => Assert.Equal(
        ["(9,12): FACT201: The quote of statement `aye` has neither a letter nor a digit: copy the article's words"],
        Findings.In(Yaml("quote: '“…”'", "[quay, wire]")));

    [Fact]
    public void A_quote_that_none_of_its_articles_has_is_one_mistake() => Assert.StartsWith(
        "(9,12): FACT201: The quote of statement `aye` is not in `quay` and `wire`, and nothing there is close to it",
        Assert.Single(In("quote: Nobody ever wrote such nonsense", "[quay, wire]")),
        StringComparison.Ordinal);

    [Fact]
    public void A_quote_that_one_of_its_articles_lacks_is_that_sources_mistake() => Assert.Equal(
        ["(10,21): FACT203: The quote of statement `aye` is not in `wire` but in `quay`: that one is cited already, so delete this source, or write down what it says itself"],
        In("quote: The harbour comes first", "[quay, wire]"));

    [Fact]
    public void An_excerpt_is_wrong_at_its_own_place() => Assert.Equal(
        [
            "(11,35): FACT203: The excerpt of statement `aye` is not in `quay` but in `wire`: that one is cited already, so delete this source, or write down what it says itself",
            "(13,35): FACT202: The excerpt of statement `aye` is in `quay` only after its `ends`, where other stories follow: cite that story's own article, or correct `ends`",
        ],
        In("paraphrase: P", """

                  - { article: quay, excerpt: The wind has turned }
                  - { article: wire, excerpt: The wind has turned }
                  - { article: quay, excerpt: fog stops all of the ferries }
            """));

    [Fact]
    public void A_source_is_searched_for_the_quote_that_it_states()
    {
        Assert.Empty(In("quote: The harbour comes first", "[quay, { article: wire, states: { quote: The wind has turned }, because: B }]"));
        Assert.StartsWith(
            "(10,55): FACT201: The quote that `wire` states in statement `aye` is not in `wire`",
            Assert.Single(In("quote: The harbour comes first", "[quay, { article: wire, states: { quote: No wind today at all }, because: B }]")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prefix: wrote the editor", "(10,40): FACT201: The quote of statement `aye` is in `quay`, but not after its `prefix`")]
    [InlineData("suffix: said the editor", "(10,40): FACT201: The quote of statement `aye` is in `quay`, but not before its `suffix`")]
    [InlineData("prefix: '\"', suffix: ', said the editor'", "(10,53): FACT201: The quote of statement `aye` is in `quay`, but not before its `suffix`")]
    [InlineData("suffix: ', and the pilot'", null)]
    [InlineData("prefix: she said., suffix: ', wrote the editor'", null)]
    public void Prefix_and_suffix_must_stand_beside_it_and_make_it_one_place(string frame, string? finding)
    {
        var findings = In("quote: The storm decides", $"[{{ article: quay, {frame} }}]");
        if (finding is null)
        {
            Assert.Empty(findings);
        }
        else
        {
            Assert.StartsWith(finding, Assert.Single(findings), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_prefix_that_leaves_two_places_is_too_short() => Assert.Equal(
        ["(9,12): FACT204: The quote of statement `aye` occurs 2 times in `quay`: lengthen `prefix` or `suffix` until it is one place"],
        In("quote: storm decides", "[{ article: quay, prefix: The }]"));

    [Fact]
    public void Words_after_the_end_that_another_article_has_are_that_articles() => Assert.EndsWith(
        "where other stories follow: cite `wire`, which holds it",
        Assert.Single(In("quote: fog stops all of the ferries", "[quay]", Kept.Texts(("quay.txt", Quay), ("wire.txt", "Today fog stops all of the ferries.")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("statements:\n  # factgen-disable-next-line FACT203: the printed edition\n  aye:\n    speaker: jane-doe\n    quote: The wind has turned\n    sources: [quay]\n")]
    [InlineData("statements:\n  aye:\n    speaker: jane-doe\n    # factgen-disable-next-line FACT203: the printed edition\n    quote: The wind has turned\n    sources: [quay]\n")]
    [InlineData("claims:\n  aye:\n    text: T\n    sources:\n      # factgen-disable-next-line FACT203: the printed edition\n      - article: quay\n        via: [jane-doe]\n        excerpt: The wind has turned\n")]
    [InlineData("statements:\n  aye:\n    speaker: jane-doe\n    quote: The harbour comes first\n    sources:\n      - quay\n      # factgen-disable-next-line FACT203: the printed edition\n      - via: [jane-doe]\n        article: wire\n")]
    public void A_comment_over_the_entry_the_item_or_the_words_covers_them(string facts)
    {
        var found = Findings.Check(Kept.Texts(("quay.txt", Quay), ("wire.txt", Wire)), ("", Articles + facts));
        Assert.Equal("the printed edition", Assert.Single(found, item => item.Finding.Rule == RuleCatalogue.InAnotherArticle).AcknowledgedBy!.Reason);
        Assert.DoesNotContain(found, item => item.Finding.Rule == RuleCatalogue.UselessSuppression);
    }

    [Theory]
    [InlineData("quote: []", "[quay]")]
    [InlineData("quote: The wind has turned", "[nowhere]")]
    [InlineData("quote: The wind has turned", "[{ article: quay, states: 7 }, wire]")]
    [InlineData("quote: The storm decides", "[{ article: quay, prefix: [] }]")]
    public void What_decides_what_is_compiled_has_no_second_finding(string words, string sources) =>
        Assert.All(In(words, sources), finding => Assert.Matches(@": FACT00[346]: ", finding));

    [Theory]
    [InlineData("", 1)]
    [InlineData(", ends: []", 0)]
    public void A_broken_end_leaves_open_how_often_words_occur(string ends, int findings) => Assert.Equal(findings, Findings.Of(
        RuleCatalogue.OccursSeveralTimes,
        $"articles: {{ quay: {{ snapshot: quay.txt{ends} }} }}\nclaims: {{ a: {{ text: T, sources: [{{ article: quay, excerpt: it rained }}] }} }}\n",
        Kept.Texts(("quay.txt", "it rained it rained"))).Length);

    private static string[] In(string words, string sources = "[quay]") => In(words, sources, Kept.Texts(("quay.txt", Quay), ("wire.txt", Wire)));

    // Whether both articles are used is none of these tests' business.
    private static string[] In(string words, string sources, Evidence evidence) =>
        Findings.In(Yaml(words, sources), evidence).Where(finding => !finding.Contains("FACT008", StringComparison.Ordinal)).ToArray();

    private static string Yaml(string words, string sources) => $"{Articles}statements:\n  aye:\n    speaker: jane-doe\n    {words}\n    sources: {sources}\n";
}
