using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class CorpusSummaryTests
{
    private const string Facts = """
        outlets: { daily-quay: { name: The Daily Quay }, harbour-wire: { name: Harbour Wire } }
        articles:
          quay: { outlet: daily-quay, snapshot: quay.txt }
          wire: { outlet: harbour-wire }
        statements:
          aye: { speaker: { anonymous: a pilot }, quote: It rained, sources: [quay, wire] }
        claims:
          wet: { text: T, sources: [{ article: wire, excerpt: all was wet }] }
          dry: { text: T, sources: [{ article: quay, excerpt: all was dry, states: { text: U } }] }
          hot: { text: T }
        """;

    [Fact]
    public void A_build_that_checked_nothing_says_so() => Assert.Equal(
        "4 facts, 4 citations, no quote was checked of 4, 2 single-origin, 1 disputed, 1 uncited",
        Summarize(Facts, Evidence.None).Message);

    [Fact]
    public void What_was_proved_here_is_told_from_what_the_lock_vouches_for() => Assert.Equal(
        "4 facts, 4 citations, 2 of 4 quotes verified (1 against snapshots in this build, 1 by the lock), 1 not found as written, 2 single-origin, 1 disputed, 1 uncited",
        Summarize(Facts, Kept.TextsAndLock($"factgen.lock 1\nwet wire excerpt 0000000000000000 {Needle.Of("all was wet").Hash}\n", ("quay.txt", "It rained on the quay."))).Message);

    [Fact]
    public void One_is_told_as_one() => Assert.Equal(
        "1 fact, 1 citation, 1 of 1 quote verified (1 against snapshots in this build, 0 by the lock), 1 single-origin, 0 disputed, 0 uncited",
        Summarize("articles: { quay: { snapshot: q } }\nclaims: { a: { text: T, sources: [{ article: quay, excerpt: it rained }] } }", Kept.Texts(("q", "it rained"))).Message);

    [Fact]
    public void Facts_without_words_to_check_are_no_verified_facts() => Assert.Equal(
        "1 fact, 0 citations, no quote to check, 0 single-origin, 0 disputed, 1 uncited",
        Summarize("claims: { a: { text: T } }", Evidence.None).Message);

    [Fact]
    public void No_facts_at_all_are_told_too() => Assert.Equal("no facts, so no quote was checked", Summarize("people: { jane-doe: { name: Jane Doe } }", Evidence.None).Message);

    [Fact]
    public void It_is_raised_as_a_finding_about_no_place()
    {
        var finding = Summarize("", Evidence.None).Finding;
        Assert.Same(RuleCatalogue.Summary, finding.Rule);
        Assert.Equal("No facts, so no quote was checked", finding.Message);
    }

    [Fact]
    public void A_cancelled_count_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => CorpusChecker.Summarize(Corpora.Of(World.Yaml), cancellation.Token));
    }

    private static CorpusSummary Summarize(string yaml, Evidence evidence) => CorpusChecker.Summarize(Corpora.Of(yaml, evidence));
}
