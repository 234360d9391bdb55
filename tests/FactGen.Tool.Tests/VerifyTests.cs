using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Tool.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly ToolProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_quote_that_is_found_gets_a_line_in_the_lock()
    {
        var result = _project.Verify().Succeeded();

        Assert.Equal(
            ["FactGen: Harbour: 1 proved against snapshots, 0 kept from before, 0 dropped, 0 not found, 0 without snapshot; factgen.lock is written"],
            result.Lines);
        Assert.StartsWith("factgen.lock 1\n#", _project.Lock, StringComparison.Ordinal);
        Assert.Matches("\ndoe-harbour ports quote [0-9a-f]{16} [0-9a-f]{16}\n$", _project.Lock);
    }

    [Fact]
    public void A_second_run_leaves_the_file_alone()
    {
        _project.Verify().Succeeded();
        var written = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_project.PathOf("factgen.lock"), written);

        var again = _project.Verify().Succeeded();

        Assert.EndsWith("; the lock is up to date", Assert.Single(again.Lines), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_project.PathOf("factgen.lock")));
    }

    [Fact]
    public void A_lock_has_neither_a_mark_nor_carriage_returns_whatever_it_had()
    {
        _project.Verify().Succeeded();
        var expected = File.ReadAllBytes(_project.PathOf("factgen.lock"));
        File.WriteAllText(_project.PathOf("factgen.lock"), _project.Lock.Replace("\n", "\r\n", StringComparison.Ordinal), Encoding.UTF8);

        _project.Verify().Succeeded();

        Assert.Equal(expected, File.ReadAllBytes(_project.PathOf("factgen.lock")));
    }

    [Fact]
    public void A_quote_that_is_not_found_fails_in_the_form_that_MSBuild_reads()
    {
        var result = _project.WithFacts(ToolProject.FactPath, ToolProject.Yaml.Replace("harbour comes", "harbor comes", StringComparison.Ordinal)).Verify().Failed();

        Assert.StartsWith($"{_project.PathOf(ToolProject.FactPath)}(11,12): error FACT201: ", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("1 not found", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal(2, result.Lines.Count);
        Assert.False(File.Exists(_project.PathOf("factgen.lock")));
    }

    [Fact]
    public void A_finding_that_a_comment_acknowledges_is_not_repeated_here()
    {
        var yaml = ToolProject.Yaml
            .Replace("harbour comes", "harbor comes", StringComparison.Ordinal)
            .Replace("    quote:", "    # factgen-disable-next-line FACT201: as the audio has it\n    quote:", StringComparison.Ordinal);

        Assert.Single(_project.WithFacts(ToolProject.FactPath, yaml).Verify().Succeeded().Lines);
    }

    [Fact]
    public void A_quote_of_other_case_is_a_warning_and_not_verified()
    {
        var result = _project.WithFacts(ToolProject.FactPath, ToolProject.Yaml.Replace("the harbour", "The harbour", StringComparison.Ordinal)).Verify().Failed();

        Assert.Contains("(11,12): warning FACT205: ", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_kept_text_a_line_stays()
    {
        _project.Verify().Succeeded();
        var before = _project.Lock;

        var result = _project.WithoutSnapshot("ports.txt").Verify().Succeeded();

        Assert.Contains("1 kept from before", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Equal(before, _project.Lock);
    }

    [Fact]
    public void Where_nothing_can_be_locked_no_lock_is_made()
    {
        var result = _project.WithoutSnapshot("ports.txt").Verify().Succeeded();

        Assert.EndsWith("1 without snapshot; there is nothing to lock", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("factgen.lock")));
    }

    [Fact]
    public void A_mistake_in_the_facts_is_shown_and_costs_no_line_of_the_lock()
    {
        _project.Verify().Succeeded();
        var before = _project.Lock;

        var result = _project.WithFacts(ToolProject.FactPath, ToolProject.Yaml.Replace("    speaker: jane-doe\n", "    speaker: [\n", StringComparison.Ordinal)).Verify().Failed();

        Assert.Contains(": error FACT00", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal(before, _project.Lock);
    }

    [Theory]
    [InlineData("FACT005", "people: { jane-doe: { name: Jane Doe } }\n")]
    [InlineData("FACT006", "statements: { s: { speaker: john-roe, paraphrase: p, sources: [ports] } }\n")]
    public void What_is_wrong_between_files_is_shown_too(string rule, string yaml) =>
        Assert.Contains(_project.WithFacts("my facts/zzz.yaml", yaml).Verify().Failed().Lines, line => line.Contains($": error {rule}: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("FF FE")]
    [InlineData("FE FF")]
    [InlineData("EF BB BF")]
    public void A_text_with_a_byte_order_mark_is_read_by_it(string mark)
    {
        var preamble = mark.Split(' ').Select(number => Convert.ToByte(number, 16)).ToArray();
        Encoding encoding = preamble switch { [0xFF, 0xFE] => Encoding.Unicode, [0xFE, 0xFF] => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };

        _project.WithSnapshot("ports.txt", [.. preamble, .. encoding.GetBytes(ToolProject.Kept.Replace(" ", "\r\n", StringComparison.Ordinal))]).Verify().Succeeded();
    }

    [Fact]
    public void A_text_in_another_encoding_is_an_error_at_its_name()
    {
        var result = _project.WithSnapshot("ports.txt", Encoding.Latin1.GetBytes("Café: the harbour comes first.")).Verify().Failed();

        Assert.Contains("(7,15): error FACT014: The kept text `ports.txt` of article `ports` cannot be read, since it is not in UTF-8", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_file_that_is_gone_is_an_error_and_no_crash()
    {
        File.Delete(_project.PathOf(ToolProject.FactPath));

        Assert.Contains("(1,1): error FACT014: ", _project.Verify().Failed().Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_come_decoded_from_MSBuild() =>
        _project.WithFacts("my facts/50% #1.yaml", "claims: { c: { text: t } }\n").Verify().Succeeded();

    [Fact]
    public void A_lock_that_is_a_folder_is_said_and_no_crash()
    {
        Directory.CreateDirectory(_project.PathOf("factgen.lock"));

        AssertRefused("the lock cannot be read");
    }

    [Fact]
    public void A_lock_below_a_file_is_said_and_no_crash()
    {
        _project.With("occupied", "");
        _project.LockPath = "occupied/factgen.lock";

        AssertRefused("the lock cannot be written");
    }

    [Fact]
    public void A_file_that_is_no_lock_is_not_written_over()
    {
        _project.LockPath = ToolProject.FactPath;

        AssertRefused("this file is no lock, and is not written over");
        Assert.Equal(ToolProject.Yaml, _project.Lock);
    }

    [Fact]
    public void A_lock_of_a_later_version_is_not_written_over()
    {
        _project.With("factgen.lock", "factgen.lock 2\n");

        AssertRefused("later version");
        Assert.Equal("factgen.lock 2\n", _project.Lock);
    }

    [Fact]
    public void A_lock_with_merge_markers_is_written_anew()
    {
        _project.Verify().Succeeded();
        var expected = _project.Lock;
        _project.With("factgen.lock", $"<<<<<<< mine\n{expected}=======\n{expected}>>>>>>> theirs\n");

        _project.Verify().Succeeded();

        Assert.Equal(expected, _project.Lock);
    }

    [Theory]
    [InlineData]
    [InlineData("verify")]
    [InlineData("verify", "@")]
    [InlineData("check", "@request")]
    public void Another_command_line_is_answered_with_the_right_one(params string[] arguments) =>
        Assert.StartsWith("Usage: ", Assert.Single(_project.Run(arguments).Failed().Lines), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "it names no project.")]
    [InlineData("project p", "it names no lock.")]
    [InlineData("project p\nvetters two", "the line `vetters two` is not understood.")]
    [InlineData("as a.txt", "the line `as a.txt` is not understood.")]
    [InlineData("colour red", "the line `colour red` is not understood.")]
    public void A_request_that_is_not_understood_is_said_in_one_line(string request, string expected)
    {
        _project.With("request", request);

        Assert.EndsWith(expected, Assert.Single(_project.Run("verify", "@" + _project.PathOf("request")).Failed().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_is_missing_is_said_in_one_line() => Assert.Single(_project.Run("verify", "@nowhere").Failed().Lines);

    private void AssertRefused(string reason)
    {
        var line = _project.Verify().Failed().Lines[^1];

        Assert.StartsWith($"{_project.PathOf(_project.LockPath)} : error FACT213: ", line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
    }
}
