using System.Globalization;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class RetractionRulesTests
{
    [Theory]
    [InlineData("claims:\n  rain: { text: T, retracted: { on: 2021 } }\n", "(2,20): FACT604: Claim `rain` is retracted, but nothing says why: add `because: …` to `retracted`")]
    [InlineData("claims:\n  rain:\n    text: T\n    retracted: {}\n", "(4,5): FACT604: Claim `rain` is retracted, but nothing says why: add `because: …` to `retracted`")]
    [InlineData("articles:\n  quay: { retracted: { on: 2021 } }\n", "(2,11): FACT604: Article `quay` is retracted, but nothing says why: add `because: …` to `retracted`")]
    [InlineData("claims:\n  rain: { text: T, retracted: { because: It did not. } }\n", null)]
    [InlineData("articles:\n  quay: { retracted: { because: A prank. } }\n", null)]
    [InlineData("claims:\n  rain: { text: T, retracted: { because: '' } }\n", null)]
    [InlineData("claims:\n  rain: { text: T, retracted: 2021 }\n", null)]
    [InlineData("claims:\n  rain: { text: T }\n", null)]
    public void Whoever_retracts_says_why(string yaml, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Findings.Of(RuleCatalogue.RetractedWithoutReason, yaml));

    [Theory]
    [InlineData("a>a", "(2,32): FACT605: Claim `a` is superseded by itself: write the id of the fact that replaces it, or delete `superseded-by`")]
    [InlineData("a>b b>a", "(2,32): FACT605: Claim `a` is superseded, through `b`, by itself, so none of them stands: delete the `superseded-by` of the one that does")]
    [InlineData("c>a a>b b>c", "(2,32): FACT605: Claim `c` is superseded, through `a` and `b`, by itself, so none of them stands: delete the `superseded-by` of the one that does")]
    // Those that lead into a circle are no part of it.
    [InlineData("z>y y>a a>b b>c c>d d>e e>a f>b", "(4,32): FACT605: Claim `a` is superseded, through `b`, `c`, `d` and 1 more, by itself, so none of them stands: delete the `superseded-by` of the one that does")]
    [InlineData("a>b b>c c", null)]
    [InlineData("a>c b>c c", null)]
    [InlineData("a>nowhere b>a", null)]
    [InlineData("a", null)]
    public void Facts_that_supersede_each_other_in_a_circle_are_pointed_out_once(string facts, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Findings.Of(RuleCatalogue.SupersededInACircle, Claims(facts.Split(' '))));

    [Fact]
    public void Each_circle_is_one_finding_at_its_first_fact_by_path_and_place() => Assert.Equal(
        ["a.yaml(3,32): FACT605", "a.yaml(4,33): FACT605"],
        Findings.Of(RuleCatalogue.SupersededInACircle, ("b.yaml", Claims("b>y", "q>q2")), ("a.yaml", Claims("x>b", "y>b", "q2>q"))).Select(line => line[..21]));

    [Fact]
    public void A_circle_of_100_000_facts_is_one_finding()
    {
        const int Facts = 50_000;
        Assert.Single(Findings.Of(RuleCatalogue.SupersededInACircle, File(0), File(1)));

        static (string Path, string Yaml) File(int number) =>
            (number + ".yaml", Claims([.. Enumerable.Range(number * Facts, Facts).Select(i => $"{Name(i)}>{Name((i + 1) % (2 * Facts))}")]));

        static string Name(int i) => "f" + i.ToString(CultureInfo.InvariantCulture);
    }

    private const string Articles = """
        articles:
          quay: { title: Rain }
          post: { corrected: { on: 2021-03-25, text: It did not rain. } }
          wire: { retracted: { on: 2021-04-01, because: It was a prank. }, corrected: { on: 2021-03-25, text: T } }
          terse: { corrected: {} }
          early: { retracted: { on: 2021-04 } }
          gone: { retracted: '' }

        """;

    [Theory]
    [InlineData("sources: [quay]")]
    [InlineData("sources: [quay, post]", "(12,21): FACT606: Claim `rain` relies on article `post`, which was corrected on 2021-03-25 (“It did not rain.”): check the fact against the correction; if it still stands, acknowledge this finding and say so")]
    [InlineData("sources: [wire]", "(12,15): FACT606: Claim `rain` relies on article `wire`, which was retracted on 2021-04-01 (“It was a prank.”): cite another article, or retract the fact")]
    [InlineData("sources: [early]", "(12,15): FACT606: Claim `rain` relies on article `early`, which was retracted in 2021-04: cite another article, or retract the fact")]
    [InlineData("sources: [terse, gone]", "(12,15): FACT606: Claim `rain` relies on article `terse`, which was corrected: check the fact against the correction; if it still stands, acknowledge this finding and say so", "(12,22): FACT606: Claim `rain` relies on article `gone`, which was retracted: cite another article, or retract the fact")]
    [InlineData("sources: [{ article: quay, via: [jane-doe, { article: wire }] }]", "(12,59): FACT606: Claim `rain` relies on article `wire`, which was retracted on 2021-04-01 (“It was a prank.”): cite another article, or retract the fact")]
    [InlineData("sources: [post]\n    retracted: { because: It did not. }")]
    [InlineData("sources: [post]\n    superseded-by: snow")]
    public void What_rests_on_an_article_that_no_longer_stands_is_pointed_out(string keys, params string[] findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.ReliesOnCorrectedArticle, $"{Articles}claims:\n\n  rain:\n    text: It rained.\n    {keys}\n"));

    [Fact]
    public void A_fact_that_stands_after_the_correction_is_acknowledged_at_its_source() => Assert.EndsWith(
        "[the correction is about the headline]",
        Assert.Single(Findings.Of(RuleCatalogue.ReliesOnCorrectedArticle, $"{Articles}claims:\n  rain:\n    text: It rained.\n    sources:\n      # factgen-disable-next-line FACT606: the correction is about the headline\n      - excerpt: it rained\n        article: post\n")),
        StringComparison.Ordinal);

    // `a>b` is a claim `a` that `b` supersedes.
    private static string Claims(params string[] facts) => "claims:\n" + string.Concat(facts.Select(fact => fact.Split('>') switch
    {
        [var id, var successor] => $"  {id}: {{ text: T, superseded-by: {successor} }}\n",
        _ => $"  {fact}: {{ text: T }}\n",
    }));
}
