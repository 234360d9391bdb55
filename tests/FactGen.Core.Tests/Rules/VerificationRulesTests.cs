using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class VerificationRulesTests
{
    private const string Text = "It rained on the quay, and then it snowed.";

    private static readonly string s_hash = Kept.Sha256Of(Text)[..16];

    [Fact]
    public void A_quote_with_neither_text_nor_lock_is_not_verified() => Assert.Equal(
        ["(6,12): FACT209: The quote of statement `aye` is not verified, since there is neither the kept text of `quay` and `wire` nor a line in the lock: put `quay.txt` into the folder of snapshots and run `dotnet build -t:FactGenVerify`"],
        Of(RuleCatalogue.NotVerified, "quote: It rained", "[quay, wire]", Evidence.None));

    [Fact]
    public void An_article_without_snapshot_needs_one_first() => Assert.Equal(
        ["(7,21): FACT209: The quote of statement `aye` is not verified, since there is neither the kept text of `wire` nor a line in the lock: keep the article's text in the folder of snapshots, name the file under `snapshot`, and run `dotnet build -t:FactGenVerify`"],
        Of(RuleCatalogue.NotVerified, "quote: It rained", "[quay, wire]", Kept.Texts(("quay.txt", Text))));

    [Fact]
    public void An_excerpt_is_not_verified_at_its_own_place() => Assert.StartsWith(
        "(7,41): FACT209: The excerpt of statement `aye` is not verified",
        Assert.Single(Of(RuleCatalogue.NotVerified, "paraphrase: P", "[{ article: quay, excerpt: It rained }]", Evidence.None)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("It rained", 0)]
    [InlineData("“It  rained”", 1)]
    [InlineData("It snowed", 1)]
    public void The_lock_vouches_for_the_very_words_folded(string quote, int findings)
    {
        var found = Findings.Of(RuleCatalogue.ChangedSinceVerified, Yaml($"quote: '{quote}'", "[quay]"), Locked(LineOf("It rained")));
        Assert.Equal(findings, found.Length);
        Assert.Empty(Findings.Of(RuleCatalogue.NotVerified, Yaml($"quote: '{quote}'", "[quay]"), Locked(LineOf("It rained"))));
        Assert.All(found, finding => Assert.Equal(
            "(6,12): FACT210: The quote of statement `aye` was changed since it was found in `quay`: take the change back, or run `dotnet build -t:FactGenVerify` with the kept text at hand", finding));
    }

    [Fact]
    public void Layout_and_typography_change_nothing() => Assert.Empty(
        Of(RuleCatalogue.ChangedSinceVerified, "quote: >-\n      “It\n      rained”", "[quay]", Locked(LineOf("\"It rained\""))));

    [Fact]
    public void A_prefix_is_part_of_what_was_verified() => Assert.Single(
        Of(RuleCatalogue.ChangedSinceVerified, "quote: it snowed", "[{ article: quay, prefix: and then }]", Locked(LineOf("it snowed"))));

    [Fact]
    public void With_the_text_at_hand_the_lock_is_only_out_of_date() => Assert.Equal(
        ["(6,12): FACT210: The quote of statement `aye` is in `quay`, but the lock still vouches for other words: run `dotnet build -t:FactGenVerify`, and commit the lock"],
        Of(RuleCatalogue.ChangedSinceVerified, "quote: It rained", "[quay]", Kept.TextsAndLock(Lock(LineOf("It snowed")), ("quay.txt", Text))));

    [Fact]
    public void What_is_not_in_the_text_at_hand_has_its_own_finding() => Assert.Empty(
        Of(RuleCatalogue.ChangedSinceVerified, "quote: It hailed", "[quay]", Kept.TextsAndLock(Lock(LineOf("It snowed")), ("quay.txt", Text))));

    [Fact]
    public void A_new_quote_that_was_found_needs_no_line_yet() => Assert.DoesNotContain(
        Findings.In(Yaml("quote: It rained", "[quay]"), Kept.TextsAndLock("factgen.lock 1\n", ("quay.txt", Text))), IsAboutQuotes);

    [Fact]
    public void An_article_whose_hash_was_changed_is_one_mistake() => Assert.Equal(
        ["(2,40): FACT210: 2 passages, such as the excerpt of claim `a`, were found in another text of article `quay` than the one whose `sha256` stands here: take the change of `sha256` back, or run `dotnet build -t:FactGenVerify` with the kept text at hand"],
        Findings.In(
            $"articles:\n  quay: {{ snapshot: quay.txt, sha256:  {new string('9', 64)} }}\nclaims:\n  a: {{ text: T, sources: [{{ article: quay, excerpt: It rained }}, {{ article: quay, excerpt: it snowed }}] }}\n",
            Locked($"a quay excerpt {s_hash} {Needle.Of("It rained").Hash}\na quay excerpt-2 {s_hash} {Needle.Of("it snowed").Hash}")).Where(IsAboutQuotes));

    [Fact]
    public void So_is_a_text_that_was_kept_anew() => Assert.Equal(
        ["(2,21): FACT210: The quote of statement `aye` was found in another text of article `quay` than the one that is kept now: run `dotnet build -t:FactGenVerify`, and commit the lock"],
        Of(RuleCatalogue.ChangedSinceVerified, "quote: It rained", "[quay]", Kept.TextsAndLock(Lock(LineOf("It rained")), ("quay.txt", Text + " "))));

    [Fact]
    public void A_text_that_is_not_the_articles_own_has_its_own_finding() => Assert.Equal(
        ["FACT108"],
        Findings.In(
            $"articles:\n  quay: {{ snapshot: quay.txt, sha256: {Kept.Sha256Of(Text)} }}\nclaims:\n  a: {{ text: T, sources: [{{ article: quay, excerpt: It rained }}] }}\n",
            Kept.TextsAndLock(Lock($"a quay excerpt {s_hash} {Needle.Of("It rained").Hash}"), ("quay.txt", Text + " "))).Where(IsAboutQuotes).Select(finding => finding.Split(": ")[1]));

    [Theory]
    [InlineData("factgen.lock 2\n")]
    [InlineData("factgen.lock 1\n<<<<<<< HEAD\n{0}\n=======\naye quay quote 0000000000000000 0000000000000000\n>>>>>>> theirs\n")]
    [InlineData("{0}\n")]
    public void What_the_lock_cannot_vouch_for_is_not_verified(string text) => Assert.Single(
        Findings.Of(RuleCatalogue.NotVerified, Yaml("quote: It rained", "[quay]"), Kept.Lock(text.Replace("{0}", LineOf("It rained"), StringComparison.Ordinal))));

    [Fact]
    public void Nothing_is_unverified_that_a_broken_name_keeps_from_it() => Assert.Empty(
        Findings.Of(RuleCatalogue.NotVerified, "articles: { quay: { snapshot: [] } }\nclaims: { a: { text: T, sources: [{ article: quay, excerpt: it rained }] } }\n"));

    private static string LineOf(string quote) => $"aye quay quote {s_hash} {Needle.Of(quote).Hash}";

    private static string Lock(string lines) => "factgen.lock 1\n" + lines;

    private static Evidence Locked(string lines) => Kept.Lock(Lock(lines));

    private static string[] Of(Rule rule, string words, string sources, Evidence evidence) => Findings.Of(rule, Yaml(words, sources), evidence);

    private static string Yaml(string words, string sources) => $$"""
        articles:
          quay: { snapshot: quay.txt }
          wire:
        statements:
          aye: # at the quay
            {{words}}
            sources: {{sources}}
            speaker: [{ anonymous: a pilot }]
        """;

    private static bool IsAboutQuotes(string finding) => finding.Contains(": FACT2", StringComparison.Ordinal) || finding.Contains(": FACT108", StringComparison.Ordinal);
}
