using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class CitationRulesTests
{
    [Theory]
    [InlineData("statements", "statement", "speaker: { anonymous: a pilot }\n    quote: Aye.")]
    [InlineData("claims", "claim", "text: It rained.")]
    [InlineData("events", "event", "text: The regatta")]
    [InlineData("measures", "measure", "of: depth\n    value: 11.5")]
    public void A_fact_without_sources_is_pointed_out_at_its_id(string section, string noun, string keys) => Assert.Equal(
        [$"(2,3): FACT101: {char.ToUpperInvariant(noun[0])}{noun[1..]} `harbour` cites no source: add `sources: [the-id-of-an-article]`"],
        Findings.In($"{section}:\n  harbour:\n    {keys}\n"));

    [Theory]
    [InlineData("sources: []")]
    [InlineData("sources:")]
    [InlineData("sources: # quay")]
    [InlineData("sources:\n    # - quay")]
    public void An_empty_list_is_no_source(string sources) => Assert.Equal(
        ["(2,3): FACT101: Claim `rain` cites no source: add `sources: [the-id-of-an-article]`"],
        Findings.In($"claims:\n  rain:\n    text: It rained.\n    {sources}\n"));

    [Theory]
    [InlineData("sources: quay")]
    [InlineData("sources: [quay]")]
    [InlineData("sources:\n      - quay")]
    [InlineData("sources:\n      - article: quay")]
    public void A_cited_fact_has_a_source(string sources) =>
        Assert.Empty(Findings.Of(RuleCatalogue.NoSource, $"articles:\n  quay:\nclaims:\n  rain:\n    text: It rained.\n    {sources}\n"));

    [Theory]
    [InlineData("sources:\n      -", "FACT004")]
    [InlineData("sources: [[]]", "FACT004")]
    [InlineData("sources: [{ excerpt: it rained }]", "FACT003")]
    [InlineData("sources: [Not An Id]", "FACT004")]
    [InlineData("source: [quay]", "FACT002")]
    [InlineData("sources: [of-another-world]", "FACT006")]
    public void Broken_sources_are_one_mistake_and_not_two(string sources, string rule)
    {
        var findings = Findings.In($"claims:\n  rain:\n    text: It rained.\n    {sources}\n");
        Assert.Contains($": {rule}: ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void People_and_articles_need_no_source() =>
        Assert.Empty(Findings.Of(RuleCatalogue.NoSource, "people:\n  jane-doe: { name: Jane Doe }\narticles:\n  quay:\n"));

    [Fact]
    public void Each_source_without_excerpt_is_pointed_out_at_its_article() => Assert.Equal(
        [
            "(8,9): FACT102: The source `quay` of claim `rain` has no `excerpt`, so nothing can be checked: add the article's words that carry it",
            "(9,18): FACT102: The source `wire` of claim `rain` has no `excerpt`, so nothing can be checked: add the article's words that carry it",
        ],
        Findings.Of(RuleCatalogue.NoExcerpt, """
            articles:
              quay: { genre: news }
              wire: { genre: news }
            claims:
              rain:
                text: It rained.
                sources:
                  - quay
                  - article: wire
                  - { article: quay, excerpt: it rained }
            """));

    [Theory]
    [InlineData("quote: Aye.", 0)]
    [InlineData("paraphrase: He agreed.", 1)]
    public void A_quote_needs_no_excerpt(string words, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.NoExcerpt, $"articles:\n  quay:\nstatements:\n  aye:\n    speaker: {{ anonymous: a pilot }}\n    {words}\n    sources: quay\n").Length);

    [Theory]
    [InlineData("[quay]", "(6,15): FACT111: The only source of claim `rain` is the opinion piece `quay`: cite a report, or make it a statement of the author")]
    [InlineData("[quay, post]", "(6,15): FACT111: All sources of claim `rain` are opinion pieces (`quay` and `post`): cite a report, or make it a statement of the author")]
    [InlineData("[quay, wire]", null)]
    [InlineData("[quay, nothing]", null)]
    [InlineData("[wire]", null)]
    public void An_opinion_piece_alone_is_thin(string sources, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        Findings.Of(RuleCatalogue.OpinionOnly, $$"""
            articles: { quay: { genre: opinion }, post: { genre: opinion }, wire: { genre: news }, nothing: { title: T } }
            claims:

              rain:
                text: It rained.
                sources: {{sources}}
            """));

    [Fact]
    public void What_an_author_says_comes_from_an_opinion_piece_rightly() => Assert.Empty(
        Findings.Of(RuleCatalogue.OpinionOnly, "articles:\n  quay: { genre: opinion }\nstatements:\n  aye: { speaker: { anonymous: a pilot }, quote: Aye., sources: quay }\n"));
}
