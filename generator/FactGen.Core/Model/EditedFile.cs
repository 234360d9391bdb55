using System.Collections.Immutable;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>
/// Reads a text that was edited since it was read last: of the entries only those that the edit touches, while the others are taken from before.
/// What comes out is what a fresh reading gives, or nothing.
/// </summary>
/// <remarks>
/// A YAML scanner goes from left to right and looks ahead within a line. So up to the last entry whose first line lies before the edit it does what
/// it did before; and where it comes, behind the edit, to an entry that stood there before, in the same section, at the same column and in no
/// bracket, it is in the state in which it was there, and goes on as it did. Nothing else reaches from one entry into another, as long as neither
/// text has a mistake; a file with one is read afresh.
/// </remarks>
internal sealed class EditedFile
{
    private readonly FactFile _before;
    private readonly FileLayout _layout;
    private readonly string _text;
    private readonly string _textBefore;

    // How much what stands behind the edit moved.
    private readonly int _shift;

    // Where in the text before begins what is the same to the end.
    private readonly int _sameFrom;

    // The entries before it are the same, and so are those from the other on, but for their places.
    private readonly int _firstRead;
    private int _firstKnown;

    private EditedFile(FactFile before, string textBefore, FileLayout layout, string text, int samePrefix, int sameSuffix)
    {
        _before = before;
        _layout = layout;
        _text = text;
        _textBefore = textBefore;
        _shift = text.Length - textBefore.Length;
        _sameFrom = textBefore.Length - sameSuffix;
        _firstKnown = before.Entries.Length;
        _firstRead = FirstTouched(before, textBefore, samePrefix);
        var start = _firstRead == 0 ? null : new ReadingStart(
            YamlLines.StartOf(text, StartOf(_firstRead)),
            layout.RootIndent,
            layout.Sections.Last(section => section.Range.Start < StartOf(_firstRead)));
        Known = new KnownParts(start, before.Suppressions, _shift);
    }

    /// <summary>What of the text need not be read.</summary>
    public KnownParts Known { get; }

    /// <summary>What <paramref name="text"/> holds; null where that must be read afresh.</summary>
    public static FactFile? Read(FileText file, string text, FactFile before, Checkpoint checkpoint)
    {
        if (before.Layout is not { } layout || text.Length == 0 || text[0] == '\uFEFF')
        {
            return null;
        }

        var textBefore = before.Text.ToString();
        var prefix = SamePrefix(textBefore, text, checkpoint);
        var suffix = SameSuffix(textBefore, text, Math.Min(text.Length, textBefore.Length) - prefix, checkpoint);
        return new FactFileReader(file, text, checkpoint, new EditedFile(before, textBefore, layout, text, prefix, suffix)).ReadEdited();
    }

    /// <summary>Whether everything from an entry on, which stands in no bracket, is as before.</summary>
    /// <param name="section">The key of its section.</param>
    /// <param name="entry">Its id.</param>
    /// <param name="rootIndent">How far sections are indented.</param>
    public bool IsKnownFrom(YamlScalar section, YamlScalar entry, int rootIndent)
    {
        var start = entry.Range.Start - _shift;
        if (start < _sameFrom || rootIndent != _layout.RootIndent)
        {
            return false;
        }

        var line = YamlLines.StartOf(_text, entry.Range.Start) - _shift;
        if (line < _sameFrom || line != YamlLines.StartOf(_textBefore, start) || Find(start) is not { } known || SectionAt(start) != section.Value)
        {
            return false;
        }

        _firstKnown = known;
        return true;
    }

    /// <summary>The file that what was read, and all that is known, make together; null where that must be read afresh.</summary>
    public FactFile? Join(FileText file, YamlReading read, List<FactEntry> entries, List<ReferenceValue> references, LineMap lines)
    {
        var kept = _before.Entries.Length - _firstKnown;
        var knownFrom = _firstKnown < _before.Entries.Length ? StartOf(_firstKnown) : int.MaxValue;
        if (read.Layout is null || _firstRead + entries.Count + kept > ReadingLimits.Default.Entries
            || LayoutAfter(read.Layout, knownFrom) is not { } layout)
        {
            return null;
        }

        var allEntries = ImmutableArray.CreateBuilder<FactEntry>(_firstRead + entries.Count + kept);
        var allReferences = ImmutableArray.CreateBuilder<ReferenceValue>(_before.References.Length + references.Count);
        allEntries.AddRange(_before.Entries, _firstRead);
        if (Known.Start is { } start)
        {
            // They stand there in the order of the file, as far as entries go.
            allReferences.AddRange(_before.References, ReferencesBefore(start.Start));
        }

        allEntries.AddRange(entries);
        allReferences.AddRange(references);
        var mover = new EntryMover(_shift, allReferences);
        for (var i = _firstKnown; i < _before.Entries.Length; i++)
        {
            allEntries.Add(mover.Move(_before.Entries[i]));
        }

        return new FactFile
        {
            Text = file,
            Lines = lines,
            Entries = allEntries.MoveToImmutable(),
            References = allReferences.ToImmutable(),
            Findings = ImmutableArray<Rules.Finding>.Empty,
            Suppressions = read.Suppressions,
            Exports = ExportsAfter(entries, kept),
            Layout = layout,
        };
    }

    private FileLayout? LayoutAfter(FileLayout read, int knownFrom)
    {
        var sections = ImmutableArray.CreateBuilder<YamlScalar>();
        var readFrom = Known.Start?.Section.Range.Start ?? 0;
        sections.AddRange(_layout.Sections.Where(section => section.Range.Start < readFrom));
        sections.AddRange(read.Sections);
        sections.AddRange(_layout.Sections
            .Where(section => section.Range.Start > knownFrom)
            .Select(section => new YamlScalar(section.Value, section.Style, new TextRange(section.Range.Start + _shift, section.Range.Length))));

        // A section that stands twice is a mistake. More nodes than there are may be counted here, and a fresh reading counts them anew.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var nodes = (long)_layout.Nodes + read.Nodes;
        return nodes <= ReadingLimits.Default.Nodes && sections.All(section => names.Add(section.Value))
            ? new FileLayout(_firstRead == 0 ? read.RootIndent : _layout.RootIndent, (int)nodes, sections.ToImmutable())
            : null;
    }

    // The same object where nothing else is exported than before.
    private FileExports ExportsAfter(List<FactEntry> read, int kept)
    {
        var before = _before.Exports.Entries;
        var exports = ImmutableArray.CreateBuilder<Export>(_firstRead + read.Count + kept);
        var isSame = exports.Capacity == before.Count;
        exports.AddRange(before.Items, _firstRead);
        foreach (var entry in read)
        {
            var export = Export.Of(entry.Section, entry.Id, entry.Values);
            isSame = isSame && export.Equals(before[exports.Count]);
            exports.Add(export);
        }

        for (var i = _firstKnown; i < before.Count; i++)
        {
            exports.Add(before[i]);
        }

        return isSame ? _before.Exports : new FileExports(new EquatableArray<Export>(exports.MoveToImmutable()), default);
    }

    private int StartOf(int entry) => _before.Entries[entry].IdRange.Start;

    private int ReferencesBefore(int offset)
    {
        int low = 0, high = _before.References.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = StartsBefore(_before.References[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;

        bool StartsBefore(ReferenceValue reference) => reference.Range.Start < offset;
    }

    private int? Find(int start)
    {
        int low = 0, high = _before.Entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (StartOf(middle) == start)
            {
                return middle;
            }

            (low, high) = StartOf(middle) < start ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private string? SectionAt(int offset) => _layout.Sections.LastOrDefault(section => section.Range.Start < offset)?.Value;

    // The last entry whose first line is unchanged to its very end: only then is it sure to be an entry still.
    private static int FirstTouched(FactFile before, string textBefore, int samePrefix)
    {
        for (var i = before.Entries.Length - 1; i > 0; i--)
        {
            var range = before.Entries[i].IdRange;
            if (range.End < samePrefix && YamlLines.EndOf(textBefore, range.End) < samePrefix)
            {
                return i;
            }
        }

        return 0;
    }

    private static int SamePrefix(string one, string other, Checkpoint checkpoint)
    {
        var most = Math.Min(one.Length, other.Length);
        var same = 0;
        while (same + Checkpoint.CharactersOfPiece <= most && string.CompareOrdinal(one, same, other, same, Checkpoint.CharactersOfPiece) == 0)
        {
            checkpoint.Pass();
            same += Checkpoint.CharactersOfPiece;
        }

        while (same < most && one[same] == other[same])
        {
            same++;
        }

        return same;
    }

    private static int SameSuffix(string one, string other, int most, Checkpoint checkpoint)
    {
        var same = 0;
        while (same + Checkpoint.CharactersOfPiece <= most && AreSame(Checkpoint.CharactersOfPiece))
        {
            checkpoint.Pass();
            same += Checkpoint.CharactersOfPiece;
        }

        while (same < most && one[one.Length - same - 1] == other[other.Length - same - 1])
        {
            same++;
        }

        return same;

        bool AreSame(int length) => string.CompareOrdinal(one, one.Length - same - length, other, other.Length - same - length, length) == 0;
    }
}
