using FactGen.Core.Quotes;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Quotes;

public class QuoteLockTests
{
    private const string Header = "factgen.lock 1\n";
    private const string A = "aye quay quote 1111111111111111 aaaaaaaaaaaaaaaa";
    private const string B = "no quay excerpt-2 1111111111111111 bbbbbbbbbbbbbbbb";
    private const string Repair = "write it anew with `dotnet build -t:FactGenVerify`";
    private const string RepairOther = "correct `FactGenLock`, or delete the file and " + Repair;

    [Fact]
    public void Every_line_is_a_passage_that_was_found()
    {
        var found = QuoteLock.Read($"{Header}# a comment\n{A}\n\n{B}\n");
        Assert.Equal(
            [new LockEntry("aye quay quote", "1111111111111111", "aaaaaaaaaaaaaaaa"), new LockEntry("no quay excerpt-2", "1111111111111111", "bbbbbbbbbbbbbbbb")],
            found.Entries);
        Assert.Equal("aaaaaaaaaaaaaaaa", found.Find("aye quay quote")!.TextHash);
        Assert.Null(found.Find("aye quay excerpt"));
        Assert.Empty(found.Findings);
    }

    [Fact]
    public void What_is_written_is_sorted_and_read_again()
    {
        var entries = QuoteLock.Read(Header + A + "\n" + B).Entries;
        var written = QuoteLock.Write([entries[1], entries[0], entries[1]]);
        Assert.Equal([.. Header.TrimEnd().Split('\n'), A, B, ""], written.Split('\n').Where(line => !line.StartsWith('#')));
        Assert.Equal(QuoteLock.Read(Header + A + "\n" + B), QuoteLock.Read(written));
        Assert.Empty(QuoteLock.Read(written).Findings);
        Assert.Equal(written, QuoteLock.Write(QuoteLock.Read(written).Entries));
    }

    [Fact]
    public void A_lock_of_nothing_is_a_lock() => Assert.Empty(QuoteLock.Read(QuoteLock.Write([])).Findings);

    [Theory]
    [InlineData("factgen.lock 1\r\n" + A + "\r\n" + B + "\r\n")]
    [InlineData("\uFEFFfactgen.lock 1\n" + A + "\n" + B)]
    [InlineData("\n  factgen.lock   01 \n\t" + A + " \t\n" + B + "\n\n")]
    [InlineData("factgen.lock 1\r" + B + "\r" + A)]
    [InlineData("factgen.lock 1\nAYE\naye  quay quote 1111111111111111 AAAAAAAAAAAAAAAA\n" + B, 1)]
    public void What_git_and_editors_do_to_a_file_is_read(string text, int findings = 0)
    {
        var found = QuoteLock.Read(text);
        Assert.Equal(QuoteLock.Read(Header + A + "\n" + B), found);
        Assert.Equal(findings, found.Findings.Length);
    }

    [Theory]
    [InlineData("", "(1,1): This lock is empty: " + Repair)]
    [InlineData("\r\n \n", "(1,1): This lock is empty: " + Repair)]
    [InlineData(A + "\n", "(1,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    [InlineData("\n# locked\nfactgen.lock 1\n" + A, "(2,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    [InlineData("factgen.lock\n" + A, "(1,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    [InlineData("factgen.lock 0\n" + A, "(1,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    [InlineData("factgen.lock 1.5\n" + A, "(1,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    [InlineData("{ \"version\": 1 }", "(1,1): This is no lock of FactGen, since it does not begin with `factgen.lock 1`: " + RepairOther)]
    public void What_does_not_begin_as_a_lock_vouches_for_nothing(string text, string finding)
    {
        Assert.Equal([finding], FindingsIn(text));
        Assert.Empty(QuoteLock.Read(text).Entries);
        Assert.False(QuoteLock.Read(text).IsFromLaterVersion);
    }

    [Theory]
    [InlineData("factgen.lock 2\nwhatever\n", "(1,1)", "2")]
    [InlineData("factgen.lock 99999999999999999999999\n" + A, "(1,1)", "99999999999999999999999")]
    [InlineData("<<<<<<< HEAD\nfactgen.lock 1\n=======\nfactgen.lock 3\n>>>>>>> theirs\n" + A, "(4,1)", "3")]
    public void A_lock_of_a_later_version_is_not_used_at_all(string text, string place, string version)
    {
        Assert.Equal([$"{place}: This lock is of version {version}, and this FactGen knows version 1 only, so nothing counts as verified by it: use a newer FactGen"], FindingsIn(text));
        Assert.True(QuoteLock.Read(text).IsFromLaterVersion);
        Assert.Empty(QuoteLock.Read(text).Entries);
    }

    [Fact]
    public void Of_a_half_finished_merge_both_sides_are_read()
    {
        const string Text = $"""
            {Header}<<<<<<< HEAD
            {A}
            ||||||| base
            =======
            {B}
            >>>>>>> theirs
            """;
        Assert.Equal(QuoteLock.Read(Header + A + "\n" + B), QuoteLock.Read(Text));
        Assert.Equal(
            ["(2,1): `<<<<<<<` is left from a merge that was not finished; both sides are read, and what they say differently counts as not verified: " + Repair],
            FindingsIn(Text));
    }

    [Fact]
    public void What_the_sides_of_a_merge_say_differently_is_unknown_and_no_mistake_of_its_own()
    {
        const string Text = $"{Header}{B}\n<<<<<<< HEAD\n{A}\n=======\naye quay quote 2222222222222222 cccccccccccccccc\n{B}\n>>>>>>> theirs\n";
        var found = QuoteLock.Read(Text);
        Assert.Null(found.Find("aye quay quote"));
        Assert.NotNull(found.Find("no quay excerpt-2"));
        Assert.Single(found.Findings);
    }

    [Theory]
    [InlineData("=======")]
    [InlineData(">>>>>>> theirs")]
    [InlineData("||||||| base")]
    public void A_marker_that_was_left_alone_is_pointed_out(string marker) =>
        Assert.StartsWith($"(3,1): `{marker[..7]}` is left from a merge", Assert.Single(FindingsIn($"{Header}{A}\n{marker}\n{B}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("aye quay quote 1111111111111111")]
    [InlineData("aye quay quote 1111111111111111 aaaaaaaaaaaaaaaa more")]
    [InlineData("aye quay note 1111111111111111 aaaaaaaaaaaaaaaa")]
    [InlineData("aye quay quote- 1111111111111111 aaaaaaaaaaaaaaaa")]
    [InlineData("aye quay quote-1 1111111111111111 aaaaaaaaaaaaaaaa")]
    [InlineData("aye quay quote-02 1111111111111111 aaaaaaaaaaaaaaaa")]
    [InlineData("aye quay quote 111111111111111 aaaaaaaaaaaaaaaa")]
    [InlineData("aye quay quote 1111111111111111 aaaaaaaaaaaaaaag")]
    public void An_unknown_line_costs_itself(string line)
    {
        Assert.Equal([$"(2,1): `{line}` is no line of a lock: fact, article, what was found, and two hashes of 16 digits: delete it, or {Repair}"], FindingsIn($"{Header}{line}\n{A}\n"));
        Assert.Equal(QuoteLock.Read(Header + A), QuoteLock.Read($"{Header}{line}\n{A}\n"));
    }

    [Fact]
    public void A_line_that_stands_twice_counts_once()
    {
        Assert.Equal([$"(3,1): The line about `aye quay quote` stands twice: delete one, or {Repair}"], FindingsIn($"{Header}{A}\n{A}\n"));
        Assert.NotNull(QuoteLock.Read($"{Header}{A}\n{A}\n").Find("aye quay quote"));
    }

    [Fact]
    public void Two_lines_that_differ_vouch_for_nothing()
    {
        const string Text = $"{Header}{A}\naye quay quote 1111111111111111 cccccccccccccccc\n";
        Assert.Equal([$"(3,1): This is another line about `aye quay quote`, with other hashes, so it counts as not verified: {Repair}"], FindingsIn(Text));
        Assert.Null(QuoteLock.Read(Text).Find("aye quay quote"));
    }

    [Fact]
    public void Of_many_mistakes_the_first_are_told_and_the_others_counted()
    {
        var findings = FindingsIn(Header + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"line {i}\n")));
        Assert.Equal(20, findings.Length);
        Assert.Equal("(21,1): 99981 more mistakes stand from here on: " + Repair, findings[^1]);
    }

    [Theory]
    [InlineData("\0\uD800\u2028\uFFFF")]
    [InlineData(Header + "\0")]
    public void No_text_makes_it_throw(string text) => Assert.NotEmpty(QuoteLock.Read(text).Findings);

    [Fact]
    public void Locks_are_equal_when_they_vouch_for_the_same()
    {
        var one = QuoteLock.Read($"{Header}{A}\n{B}");
        Assert.Equal(one, QuoteLock.Read($"{Header}# other\n{B}\n\n{A}\nrubbish"));
        Assert.Equal(one.GetHashCode(), QuoteLock.Read($"{Header}{B}\n{A}").GetHashCode());
        Assert.NotEqual(one, QuoteLock.Read(Header + A));
        Assert.NotEqual(QuoteLock.Empty, QuoteLock.Read("factgen.lock 2"));
        Assert.Equal(QuoteLock.Empty, QuoteLock.Read(""));
    }

    private static string[] FindingsIn(string text)
    {
        var lines = new LineMap(text);
        return QuoteLock.Read(text).Findings.Select(finding =>
        {
            var position = lines.PositionOf(finding.Range.Start);
            return $"({position.Line + 1},{position.Column + 1}): {finding.Message}";
        }).ToArray();
    }
}
