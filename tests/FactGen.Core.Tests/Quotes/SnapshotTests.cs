using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public class SnapshotTests
{
    [Fact]
    public void A_text_can_be_searched()
    {
        var snapshot = Snapshot.Read("quay.txt", "It rained.", "ABCDEF");
        Assert.Equal(("quay.txt", "abcdef", null), (snapshot.Name, snapshot.Sha256, snapshot.Problem));
        Assert.Equal(1, snapshot.Text!.EndingWith("It rained.").EndsOccurrences);
    }

    [Fact]
    public void What_the_host_cannot_read_says_so()
    {
        var snapshot = Snapshot.Read("quay.txt", null);
        Assert.Null(snapshot.Text);
        Assert.Equal("it cannot be opened: check that you may read it", snapshot.Problem);
    }

    [Theory]
    [InlineData("%PDF\0\0", "it holds NUL characters, as a picture or a PDF does: save the article's text in UTF-8")]
    [InlineData("I\0t\0 \0", "it holds NUL characters, as a picture or a PDF does: save the article's text in UTF-8")]
    [InlineData("caf\uFFFD", "it is not in UTF-8: save it in that encoding")]
    public void What_is_no_text_is_refused(string text, string problem) => Assert.Equal(problem, Snapshot.Read("quay.txt", text, new string('9', 64)).Problem);

    [Fact]
    public void What_is_over_the_limit_is_refused() => Assert.Equal(
        "it has more than 16 million characters: keep the article's text alone",
        Snapshot.Read("quay.txt", new string('x', (16 * 1024 * 1024) + 1)).Problem);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_text_may_hold_the_character_that_stands_for_broken_bytes_if_its_bytes_are_whole(string encoding)
    {
        const string Text = "kept with a caf\uFFFD in it";
        var bytes = Encoding.GetEncoding(encoding);
        Assert.Null(Snapshot.Read("quay.txt", Text, Convert.ToHexString(SHA256.HashData([.. bytes.GetPreamble(), .. bytes.GetBytes(Text)]))).Problem);
        Assert.Null(Snapshot.Read("quay.txt", Text, Kept.Sha256Of(Text)).Problem);
        Assert.Null(Snapshot.Read("quay.txt", Text).Problem);
    }

    [Fact]
    public void Evidence_finds_a_file_by_its_name()
    {
        var evidence = Kept.Texts(("b.txt", "B"), ("a/a.txt", "A"), ("b.txt", "other"));
        Assert.Equal(["a/a.txt", "b.txt"], evidence.Snapshots.Select(snapshot => snapshot.Name));
        Assert.Equal(1, evidence.Find("b.txt")!.Text!.EndingWith("B").EndsOccurrences);
        Assert.Null(evidence.Find("B.txt"));
        Assert.NotNull(Kept.Texts(("cafe\u0301.txt", "C")).Find("caf\u00E9.txt"));
        Assert.Same(QuoteLock.Empty, evidence.Lock);
        Assert.Same(Evidence.None, Corpora.Of("").Evidence);
    }
}
