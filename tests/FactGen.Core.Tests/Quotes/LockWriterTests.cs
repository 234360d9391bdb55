using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public class LockWriterTests
{
    private const string Text = "It rained on the quay, and then it snowed.";
    private const string Facts = """
        articles:
          quay: { snapshot: quay.txt }
          wire: { snapshot: wire.txt }
        statements:
          aye: { speaker: { anonymous: a pilot }, quote: It rained, sources: [quay, wire] }

        """;

    private static readonly string s_hash = Kept.Sha256Of(Text)[..16];

    [Fact]
    public void What_the_texts_at_hand_prove_gets_a_line()
    {
        var update = Update(Facts, Kept.Texts(("quay.txt", Text)));
        Assert.Equal([LineOf("quay", "It rained")], LinesOf(update));
        Assert.Equal((1, 0, 0, 0, 1), (update.Proved, update.Kept, update.Dropped, update.Failed, update.Unverified));
        Assert.Equal("1 proved against snapshots, 0 kept from before, 0 dropped, 0 not found, 1 without snapshot", update.Message);
    }

    [Fact]
    public void After_an_update_nothing_is_changed_or_unverified()
    {
        var update = Update(Facts, Kept.Texts(("quay.txt", Text), ("wire.txt", Text)));
        Assert.Equal(2, update.Proved);
        Assert.DoesNotContain("FACT2", string.Concat(Findings.Check(Kept.Lock(update.Text!), ("", Facts)).Select(found => found.Finding.Rule.Id)), StringComparison.Ordinal);
        Assert.Equal(update.Text, Update(Facts, Kept.TextsAndLock(update.Text!, ("quay.txt", Text), ("wire.txt", Text))).Text);
        Assert.Equal(update.Text, Update(Facts, Kept.Lock(update.Text!)).Text);
    }

    [Fact]
    public void A_line_whose_text_is_not_at_hand_is_kept()
    {
        var old = Lock(LineOf("wire", "It rained"), LineOf("quay", "It hailed"));
        var update = Update(Facts, Kept.TextsAndLock(old, ("quay.txt", Text)));
        Assert.Equal([LineOf("quay", "It rained"), LineOf("wire", "It rained")], LinesOf(update));
        Assert.Equal((1, 1, 0), (update.Proved, update.Kept, update.Dropped));
    }

    [Fact]
    public void So_is_one_that_the_words_no_longer_match_since_only_the_text_can_say_who_is_right()
    {
        var update = Update(Facts, Kept.Lock(Lock(LineOf("quay", "It hailed"))));
        Assert.Equal([LineOf("quay", "It hailed")], LinesOf(update));
        Assert.Equal((0, 1, 0, 1), (update.Proved, update.Kept, update.Dropped, update.Unverified));
    }

    [Fact]
    public void What_was_not_found_and_what_is_no_more_is_dropped()
    {
        var old = Lock(LineOf("quay", "It rained"), $"gone quay quote {s_hash} {s_hash}");
        var update = Update(Facts, Kept.TextsAndLock(old, ("quay.txt", "Nothing of it.")));
        Assert.Empty(LinesOf(update));
        Assert.Equal((0, 0, 2, 1), (update.Proved, update.Kept, update.Dropped, update.Failed));
    }

    [Fact]
    public void As_long_as_a_mistake_may_hide_a_fact_its_line_stays()
    {
        var old = Lock($"gone quay quote {s_hash} {s_hash}");
        Assert.Equal([$"gone quay quote {s_hash} {s_hash}"], LinesOf(Update(Facts + "claims: [", Kept.Lock(old))));
    }

    [Theory]
    [InlineData("It rained", "It hailed", "It rained")]
    [InlineData("It hailed", "It rained", "It rained")]
    [InlineData("It hailed", "It blew", null)]
    public void Of_two_merged_lines_the_one_that_matches_stays_or_else_one_that_does_not(string ours, string theirs, string? staying)
    {
        var old = $"factgen.lock 1\n<<<<<<< HEAD\n{LineOf("quay", ours)}\n=======\n{LineOf("quay", theirs)}\n>>>>>>> theirs\n";
        var update = Update(Facts, Kept.Lock(old));
        var line = Assert.Single(LinesOf(update));
        Assert.Contains(line, staying is null ? new[] { LineOf("quay", ours), LineOf("quay", theirs) } : [LineOf("quay", staying)]);
        Assert.Empty(QuoteLock.Read(update.Text!).Findings);
    }

    [Fact]
    public void A_lock_of_a_later_version_is_not_written_over()
    {
        var update = Update(Facts, Kept.TextsAndLock("factgen.lock 2\n", ("quay.txt", Text)));
        Assert.Null(update.Text);
        Assert.Equal("the lock is of a later version than this FactGen writes: use a newer FactGen", update.Refusal);
        Assert.Equal(update.Refusal, update.Message);
    }

    [Theory]
    [InlineData("# by hand\nfactgen.lock 1\n", true)]
    [InlineData("sorted away\nfactgen.lock 1\n", true)]
    [InlineData("\n", false)]
    public void A_lock_that_cannot_be_read_is_written_over_only_where_nothing_can_be_lost(string old, bool isRefused)
    {
        Assert.Equal(isRefused, Update(Facts, Kept.TextsAndLock(old, ("quay.txt", Text))).Refusal is not null);
        Assert.Equal(2, LinesOf(Update(Facts, Kept.TextsAndLock(old, ("quay.txt", Text), ("wire.txt", Text)))).Count());
    }

    [Fact]
    public void An_article_that_goes_nowhere_and_a_quote_of_nothing_have_no_line() => Assert.Empty(LinesOf(Update(
        "articles: { quay: { snapshot: quay.txt } }\nstatements: { aye: { speaker: { anonymous: P }, quote: '...', sources: [quay, nowhere] } }\n", Kept.Texts(("quay.txt", Text)))));

    [Fact]
    public void Where_the_host_does_not_know_the_hash_the_articles_is_taken()
    {
        var evidence = new Evidence([Snapshot.Read("quay.txt", Text)]);
        Assert.Equal([$"a quay excerpt 9999999999999999 {Needle.Of("It rained").Hash}"], LinesOf(Update(Claim($", sha256: {new string('9', 64)}"), evidence)));
        Assert.Equal([$"a quay excerpt 0000000000000000 {Needle.Of("It rained").Hash}"], LinesOf(Update(Claim(""), evidence)));

        static string Claim(string sha256) => $"articles: {{ quay: {{ snapshot: quay.txt{sha256} }} }}\nclaims: {{ a: {{ text: T, sources: [{{ article: quay, excerpt: It rained }}] }} }}\n";
    }

    private static string LineOf(string article, string quote) => $"aye {article} quote {s_hash} {Needle.Of(quote).Hash}";

    private static string Lock(params string[] lines) => "factgen.lock 1\n" + string.Concat(lines.Select(line => line + "\n"));

    private static LockUpdate Update(string yaml, Evidence evidence) => LockWriter.Update(Corpora.Of(yaml, evidence));

    private static IEnumerable<string> LinesOf(LockUpdate update) => update.Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
}
