using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class SnapshotRulesTests
{
    private const string Text = "It rained on the quay. It rained on the pier.";

    [Fact]
    public void A_text_of_another_hash_is_pointed_out_with_its_own() => Assert.Equal(
        [$"(4,13): FACT108: The kept text `quay.txt` of article `quay` has another hash, `{Kept.Sha256Of(Text)}`: if the text was kept anew, write that hash here; if not, put the old file back"],
        Findings.Of(RuleCatalogue.SnapshotChanged, Article("quay.txt", sha256: new string('9', 64)), Kept.Texts(("quay.txt", Text))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_hash_may_be_written_in_upper_case(bool upper)
    {
        var hash = Kept.Sha256Of(Text);
        Assert.Empty(Findings.Of(RuleCatalogue.SnapshotChanged, Article("quay.txt", upper ? hash.ToUpperInvariant() : hash), Kept.Texts(("quay.txt", Text))));
    }

    [Fact]
    public void A_host_that_does_not_know_the_hash_says_nothing_about_it() => Assert.Empty(
        Findings.Of(RuleCatalogue.SnapshotChanged, Article("quay.txt", new string('9', 64)), new Evidence([Snapshot.Read("quay.txt", Text)])));

    [Theory]
    [InlineData("quay.txt", false, null)]
    [InlineData("quay.txt", true, null)]
    [InlineData("quai.txt", true, "(3,15): FACT214: The kept text `quai.txt` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name; did you mean `quay.txt`?")]
    [InlineData("Quay.txt", true, "(3,15): FACT214: The kept text `Quay.txt` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name; did you mean `quay.txt`?")]
    [InlineData("else", true, "(3,15): FACT214: The kept text `else` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name")]
    public void A_text_that_is_missing_while_others_are_at_hand_is_pointed_out(string name, bool others, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        Findings.Of(RuleCatalogue.SnapshotMissing, Article(name), others ? Kept.Texts(("quay.txt", Text)) : Evidence.None));

    [Theory]
    [InlineData("quai.txt", "(3,15): FACT214: The kept text `quai.txt` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name; did you mean `quay.txt`?")]
    [InlineData("QUAY.TXT", "(3,15): FACT214: The kept text `QUAY.TXT` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name; did you mean `quay.txt`?")]
    [InlineData("else.txt", null)]
    public void A_file_that_nobody_names_counts_only_where_its_name_is_near(string name, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        Findings.Of(RuleCatalogue.SnapshotMissing, Article(name), new Evidence([], null, ["README.md", "quay.txt"])));

    [Fact]
    public void A_folder_is_no_text() => Assert.Equal(
        ["(3,15): FACT214: The kept text `2021` of article `quay` is not in the folder of snapshots, where others are: put it there, or correct the name"],
        Findings.Of(RuleCatalogue.SnapshotMissing, Article("2021"), Kept.Texts(("2021/quay.txt", Text))));

    [Fact]
    public void A_file_that_an_article_names_is_not_what_another_meant() => Assert.Equal(
        ["(2,22): FACT214: The kept text `b.txt` of article `b` is not in the folder of snapshots, where others are: put it there, or correct the name"],
        Findings.Of(RuleCatalogue.SnapshotMissing, "articles:\n  b: { snapshot:     b.txt }\n  a: { snapshot: a.txt }\n", Kept.Texts(("a.txt", Text))));

    [Fact]
    public void A_text_that_cannot_be_read_is_an_error_and_counts_as_missing()
    {
        var evidence = new Evidence([Snapshot.Read("quay.pdf", "%PDF\0")]);
        var findings = Findings.In(Article("quay.pdf") + Claim("it snowed"), evidence);
        Assert.Equal(
            ["(3,15): FACT014: The kept text `quay.pdf` of article `quay` cannot be read, since it holds NUL characters, as a picture or a PDF does: save the article's text in UTF-8"],
            findings.Where(finding => !finding.Contains("FACT10", StringComparison.Ordinal)));
    }

    [Fact]
    public void That_error_cannot_be_acknowledged()
    {
        var found = Findings.Check(new Evidence([Snapshot.Read("quay.pdf", null)]), ("", "articles:\n  quay:\n    # factgen-disable-next-line FACT014: why not\n    snapshot: quay.pdf\n"));
        Assert.Null(Assert.Single(found, item => item.Finding.Rule == RuleCatalogue.FileUnreadable).AcknowledgedBy);
        Assert.Single(found, item => item.Finding.Rule == RuleCatalogue.UselessSuppression);
    }

    [Theory]
    [InlineData("It rained on the pier.", null)]
    [InlineData("It snowed", "(4,11): FACT201: The `ends` of article `quay` is not in its kept text, so what follows the article counts as its own: copy the last words of the article as they stand")]
    [InlineData("It rained", "(4,11): FACT204: The `ends` of article `quay` occurs 2 times in its kept text: the article counts as ended after the first, so take words that stand there once")]
    public void The_words_that_end_an_article_stand_there_once(string ends, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        Findings.In($"articles:\n  quay:\n    snapshot: quay.txt\n    ends: {ends}\n", Kept.Texts(("quay.txt", Text))).Where(line => line.Contains("FACT20", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_is_said_of_the_end_of_a_text_that_is_not_at_hand() => Assert.DoesNotContain(
        "FACT20", string.Concat(Findings.In("articles:\n  quay:\n    snapshot: quay.txt\n    ends: It snowed\n")), StringComparison.Ordinal);

    [Fact]
    public void Articles_may_share_a_file_that_holds_both() => Assert.DoesNotContain(
        Findings.In(
            "articles:\n  a: { snapshot: both.txt, ends: End of the first. }\n  b: { snapshot: both.txt }\n"
            + "claims:\n  c: { text: T, sources: [{ article: a, excerpt: One story. }] }\n  d: { text: T, sources: [{ article: b, excerpt: Another story. }] }\n",
            Kept.Texts(("both.txt", "One story. End of the first. Another story."))),
        finding => !finding.Contains("FACT10", StringComparison.Ordinal));

    private static string Article(string snapshot, string? sha256 = null) =>
        $"articles:\n  quay:\n    snapshot: {snapshot}\n" + (sha256 is null ? "" : $"    sha256: {sha256}\n");

    private static string Claim(string excerpt) => $"claims:\n  rain:\n    text: T\n    sources: [{{ article: quay, excerpt: {excerpt} }}]\n";
}
