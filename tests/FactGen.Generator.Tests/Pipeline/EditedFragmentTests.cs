using System.Text.RegularExpressions;
using FactGen.Core.Reading;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>After an edit most of what a file becomes is taken from what it became before. It must be what a fresh emission gives.</summary>
public sealed partial class EditedFragmentTests
{
    private const string Others = """
        people:
          jane-doe: { name: Jane Doe }
          john-roe: { name: John Roe }
        organizations:
          port: { name: Port Authority }
        outlets:
          gazette: { name: Gazette }
          wire: { name: Wire, wire: true }
        """;

    private const string Opened = """
        articles:
          quay: { title: Quay opened, outlet: gazette, published: 2022-12-18, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef }
          pier:
            title: "Pier \"closed\" \\ again"
            outlet: wire
            published: 2022-12-19
        statements:
          doe-calm:
            speaker: jane-doe
            quote: Stay calm, the harbour will be open again before the storm has passed.
            when: 2022-12-17
            sources: [{ article: quay, via: [{ outlet: wire, on: Sunday }] }]
            topics: [harbour, storm]
          doe-calm-again:
            speaker: [jane-doe, john-roe]
            quote: |
              Stay calm, as I have said before, and keep to the harbour 😀 as long as it is open.
            sources: [quay, pier]
            topics: [harbour]
          doe-taken-back:
            speaker: jane-doe
            quote: The harbour is closed for all ships but ours until the end of the week.
            sources: [pier]
            retracted: { on: 2022-12-20, because: She said so. }
          nobody:
            speaker: { anonymous: an official }
            quote: I would rather not say what the harbour costs us every single day.
            sources: [{ article: quay, via: [{ anonymous: an official }] }]
        claims:
          open: { text: The harbour is open., sources: [quay], status: disputed, about: [port] }
          closed: { text: The harbour is closed., superseded-by: open, sources: [pier] }
          uncited: { text: Nothing was said. }
          uncited-too: { text: Nothing was written either. }
        measures:
          ships: { of: ships, value: 11.50, unit: ships, when: 2021~, sources: [{ article: pier, excerpt: eleven and a half }] }
        events:
          storm: { text: The storm came., when: 2022-12/2023-01, sources: [quay, pier] }
        """;

    private static readonly string[] s_words =
        ["jane-doe", "john-roe", "quay", "pier", "gazette", "nowhere", "harbour", "storm", "2022-12-18", "2023", "open", "\"x\"", "\\", "😀", "disputed", "verified", "wire", "false", "port"];

    private static readonly string[] s_fields =
        ["    note: A note.", "    topics: [new, harbour]", "    retracted: { on: 2023, because: Wrong. }", "    superseded-by: open", "    sources: [quay]", "    sources: []", "  # a comment", ""];

    [Theory]
    [InlineData((int)Members.All)]
    [InlineData((int)Members.Ids)]
    [InlineData((int)Members.None)]
    public void What_is_emitted_after_an_edit_is_what_a_fresh_emission_gives(int members)
    {
        var random = new Random(members);
        var (text, others) = (Opened.ReplaceLineEndings("\n"), Others);
        var before = Slice(text, others, (Members)members);
        Emit(before, null);
        var copied = 0;
        for (var round = 0; round < 600; round++)
        {
            text = random.Next(8) == 0 ? Opened.ReplaceLineEndings("\n") : Edit(text, random);
            others = random.Next(10) == 0 ? Others.Replace("Doe", "Dow", StringComparison.Ordinal) : Others;
            var now = Slice(text, others, (Members)members);

            var questions = new Checkpoint(default);
            copied += SameEntries.Of(now, before, questions).Before is null ? 0 : 1;
            var again = FragmentEmitter.Emit(now, before, questions);

            Assert.Equal(Emit(Slice(text, others, (Members)members), null), again);
            before = now;
        }

        Assert.InRange(copied, 200, 600);
    }

    [Fact]
    public void An_edited_entry_alone_is_emitted_and_what_it_refers_to_still_decides()
    {
        var before = Slice(Opened, Others, Members.Ids);
        Emit(before, null);

        var edited = Same(Opened.Replace("before the storm", "after the storm", StringComparison.Ordinal), Others);
        var grown = Same(Opened.Replace("claims:\n", "claims:\n  new: { text: New., sources: [quay] }\n", StringComparison.Ordinal), Others);
        var renamed = Same(Opened, Others.Replace("Jane Doe", "Jane Dow", StringComparison.Ordinal));

        Assert.Equal([0, 1, -1, 3, 4, 5, 6, 7, 8, 9, 10, 11], edited);
        Assert.Equal([0, 1, 2, 3, 4, 5, -1, 6, 7, 8, 9, 10, 11], grown);
        Assert.All(renamed, ordinal => Assert.Equal(-1, ordinal));

        int[] Same(string text, string others)
        {
            var now = Slice(text, others, Members.Ids);
            var same = SameEntries.Of(now, before, new Checkpoint(default));
            return [.. Enumerable.Range(0, now.Entries.Length).Select(same.OrdinalBefore)];
        }
    }

    private static FileSlice Slice(string text, string others, Members members) => Stages.Slice(Stages.Read(text, others), members)[0];

    private static FileFragment Emit(FileSlice slice, FileSlice? before) => FragmentEmitter.Emit(slice, before, new Checkpoint(default));

    private static string Edit(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.Insert(at, s_fields[random.Next(s_fields.Length)]);
                break;
            case 1:
                lines.RemoveAt(at);
                break;
            case 2:
                // The entry there, twice.
                var (start, end) = EntryAt(lines, at);
                var copy = lines.GetRange(start, end - start);
                copy[0] = copy[0].Replace(":", random.Next(1000) + ":", StringComparison.Ordinal);
                lines.InsertRange(end, copy);
                break;
            case 3:
                var (from, to) = EntryAt(lines, at);
                lines.RemoveRange(from, to - from);
                break;
            default:
                var words = Word().Matches(lines[at]);
                if (words.Count > 0)
                {
                    var word = words[random.Next(words.Count)];
                    lines[at] = lines[at][..word.Index] + s_words[random.Next(s_words.Length)] + lines[at][(word.Index + word.Length)..];
                }

                break;
        }

        return string.Join('\n', lines);
    }

    private static (int Start, int End) EntryAt(List<string> lines, int at)
    {
        while (at > 0 && !IsEntry(lines[at]))
        {
            at--;
        }

        var end = at + 1;
        while (end < lines.Count && lines[end].StartsWith("   ", StringComparison.Ordinal))
        {
            end++;
        }

        return (at, end);
    }

    private static bool IsEntry(string line) => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] is not (' ' or '#');

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
