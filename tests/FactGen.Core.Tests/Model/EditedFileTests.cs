using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

/// <summary>After an edit most of a file is taken from the reading before it. What comes out must be what a fresh reading gives, places included.</summary>
public sealed class EditedFileTests
{
    private const string Opened = """
        # What was said of the harbour.
        people:
          jane-doe:
            name: Jane Doe  # the elder
            names: { ja: ジェーン, en: "Doe \"J\"" }
            roles: [{ title: Minister, from: 2020 }]
          "roe":
            name: >-
              Richard
              Roe

        # The press.
        outlets:
          gazette: { name: Gazette }
          herald:
            name: "The
              Herald"
        articles:
          quay:
            title: Quay opened
            outlet: gazette
            published: 2022-12-18
          pier: { title: Pier closed, outlet: herald, url: "https://herald.example/pier" }
        statements:
          # factgen-disable-next-line FACT105: clipping
          doe-harbour:
            speaker: jane-doe
            quote: |+
              The harbour 😀
              comes first.

            when: 2022-12-17
            sources:
            - article: quay
              via:
                - { outlet: herald, on: Sunday }
            - quay
          # factgen-disable-next-line FACT101, FACT102: lost
          roe-piers:
            speaker: [roe, jane-doe]
            quote: 'it''s
              # factgen-disable-next-line FACT105: a quotation
              so'

            topics:
              - piers
            sources: [pier]
        claims:
          closed:
            text: The pier is closed
              for good.
            sources: [pier, quay]
          open: {text: It is open, sources: [{ article: quay, states: { text: opened } }]}
          silence:
            text: Nothing was said.
        measures:
          ships:
            of: ships
            value: 11.50
            unit: ships
            sources:
              - quay
        """;

    // What people type and cut, and what they never would.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", " ", "  ", "    ", "\t", ":", ": ", "- ", "? ", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "|\n", ">\n", "&a ", "*a", "!t ", "%", "@", "<<: ",
        "---\n", "...\n", "...", "\uFEFF", "\u2028", "\0", "😀", "\\", "# factgen-disable-next-line FACT105: so\n", "\n# factgen-disable-next-line", "\n  x:\n", "\ny:\n", "\n%a\n", "\n- ",
        "x", "word", "\n", "\n\n", "\n  # a comment\n", "\n# a comment\n", "\n  new-one:\n    name: New\n", "\n  new-claim: { text: New }\n", "\n  new-claim:\n    text: >-\n      New.\n    sources: [quay]\n",
        "\nevents:\n", "\nclaims:\n", "\nevents:\n  e: { text: It was, sources: [quay] }\n", "  new: { text: New }\n", "jane-doe", "sources: []", "    note: Noted\n", "    note:\n", "    note: |+\n\n\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_read_after_an_edit_is_what_a_fresh_reading_gives(int seed)
    {
        var random = new Random(seed);
        var opened = FactFile.Read(Opened.ReplaceLineEndings(seed == 4 ? "\r\n" : "\n"));
        Assert.True(opened.IsReusable, Described.File(opened));
        var before = opened;
        for (var round = 0; round < 1000; round++)
        {
            var text = Edit(before.Text.ToString(), random);

            var again = FactFile.ReadAgain(text, before);

            AssertSame(FactFile.Read(text), again, before.Text.ToString());
            before = again.IsReusable && random.Next(10) > 0 ? again : opened;
        }
    }

    [Fact]
    public void Any_line_may_be_cut_or_moved_in_or_out()
    {
        var opened = FactFile.Read(Opened.ReplaceLineEndings("\n"));
        var lines = opened.Text.ToString().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var line in new[] { null, " " + lines[i], "  " + lines[i], lines[i].TrimStart(), "# " + lines[i], lines[i] + "\n" + lines[i], lines[i] + " #", lines[i] + ":", lines[i] + ",", lines[i] + "\n  a: { text: New }", "x:\n" + lines[i] })
            {
                var text = string.Join('\n', lines.Take(i).Concat(line is null ? [] : [line]).Concat(lines.Skip(i + 1)));

                AssertSame(FactFile.Read(text), FactFile.ReadAgain(text, opened), opened.Text.ToString());
            }
        }
    }

    [Fact]
    public void Any_beginning_of_a_file_may_grow_to_the_whole_and_shrink_again()
    {
        var text = Opened.ReplaceLineEndings("\n");
        var whole = FactFile.Read(text);
        for (var length = 1; length < text.Length; length++)
        {
            var begun = FactFile.Read(text[..length]);

            AssertSame(whole, FactFile.ReadAgain(text, begun), begun.Text.ToString());
            AssertSame(begun, FactFile.ReadAgain(begun.Text.ToString(), whole), text);
        }
    }

    [Fact]
    public void Of_an_edited_file_only_the_entry_with_the_edit_is_read()
    {
        var opened = FactFile.Read(Opened);

        var edited = FactFile.ReadAgain(Opened.Replace("comes first", "comes first and last", StringComparison.Ordinal), opened);

        AssertSame(FactFile.Read(edited.Text.ToString()), edited, Opened);
        var place = opened.Entries.Select(entry => entry.Id).ToList().IndexOf("doe-harbour");
        for (var i = 0; i < opened.Entries.Length; i++)
        {
            var isTaken = ReferenceEquals(opened.Entries[i], edited.Entries[i]) || ReferenceEquals(TextsOf(opened, i)[^1], TextsOf(edited, i)[^1]);

            Assert.Equal(i != place, isTaken);
        }

        Assert.Same(opened.Exports, edited.Exports);
    }

    [Fact]
    public void A_comment_at_the_top_costs_no_entry()
    {
        var opened = FactFile.Read(Opened);

        var edited = FactFile.ReadAgain("# New.\n" + Opened, opened);

        AssertSame(FactFile.Read(edited.Text.ToString()), edited, Opened);
        Assert.All(Enumerable.Range(0, opened.Entries.Length), i => Assert.Same(TextsOf(opened, i)[^1], TextsOf(edited, i)[^1]));
    }

    [Fact]
    public void What_is_saved_as_it_was_is_not_read()
    {
        var opened = FactFile.Read(Opened);

        Assert.Same(opened, FactFile.ReadAgain(new string(Opened), opened));
    }

    [Theory]
    [InlineData("people:\n  a:\n    nmae: A\n")]
    [InlineData("people: { a: { name: A } }\n")]
    [InlineData("{ people: {\n  a: { name: A }\n} }\n")]
    [InlineData("\n")]
    public void Of_a_file_with_a_mistake_or_in_brackets_nothing_is_taken(string text) => Assert.False(FactFile.Read(text).IsReusable);

    private static string Edit(string text, Random random)
    {
        if (random.Next(4) == 0)
        {
            // Lines that are cut, doubled or moved.
            var lines = text.Split('\n').ToList();
            var (from, to, count) = (random.Next(lines.Count), random.Next(lines.Count), random.Next(1, 6));
            var taken = lines.Skip(from).Take(count).ToArray();
            if (random.Next(2) == 0)
            {
                lines.RemoveRange(from, taken.Length);
            }

            if (random.Next(2) == 0)
            {
                lines.InsertRange(Math.Min(to, lines.Count), taken);
            }

            return string.Join('\n', lines);
        }

        var at = random.Next(text.Length + 1);
        var cut = random.Next(3) == 0 ? Math.Min(random.Next(random.Next(5) == 0 ? 200 : 8), text.Length - at) : 0;
        return text[..at] + (random.Next(4) == 0 ? string.Empty : Pieces[random.Next(Pieces.Length)]) + text[(at + cut)..];
    }

    private static void AssertSame(FactFile fresh, FactFile again, string before)
    {
        var (expected, found) = (Described.File(fresh), Described.File(again));
        Assert.True(expected == found, $"{expected}\n=== is expected, and this found:\n{found}\n=== in\n{again.Text}\n=== after\n{before}");
        Assert.Equal(fresh.IsReusable, again.IsReusable);
        if (again.IsReusable)
        {
            Assert.True(again.Entries.SelectMany(entry => Described.References(entry.Values)).SequenceEqual(again.References, ReferenceEqualityComparer.Instance));
        }
    }

    private static string[] TextsOf(FactFile file, int entry) => [.. Texts(file.Entries[entry].Values)];

    private static IEnumerable<string> Texts(FactValue value) => value switch
    {
        TextValue text => [text.Text],
        ReferenceValue reference => [reference.Id],
        ListValue list => list.Items.SelectMany(Texts),
        MapValue map => map.Fields.SelectMany(field => Texts(field.Value)),
        _ => [],
    };
}
