using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A section as far as it is read: in one piece, or in several around syntax errors.</summary>
/// <param name="key">Its key.</param>
internal sealed class OpenSection(YamlScalar key)
{
    private readonly List<YamlPair> _entries = new();

    public YamlScalar Key => key;

    /// <summary>What stands there instead of entries.</summary>
    public YamlNode? OtherValue { get; set; }

    public bool IsFlow { get; set; }

    /// <summary>Whether a mistake cost a part of it.</summary>
    public bool IsBroken { get; set; }

    /// <summary>How far its entries are indented; -1 while that is not known.</summary>
    public int EntryIndent { get; set; } = -1;

    /// <summary>The first and the last offset of its value.</summary>
    public int Start { get; set; } = -1;

    public int End { get; private set; } = -1;

    public void Add(YamlPair entry)
    {
        _entries.Add(entry);
        Start = Start < 0 ? entry.Key.Range.Start : Start;
        Reach(entry.Value.Range.End);
    }

    public void Reach(int end) => End = Math.Max(End, end);

    /// <summary>Takes back the last entry if it begins at <paramref name="start"/>: a mistake behind its end belongs to it.</summary>
    public YamlPair? TakeBack(int start)
    {
        var last = _entries.Count == 0 ? null : _entries[_entries.Count - 1];
        if (last is null || last.Key.Range.Start != start)
        {
            return null;
        }

        _entries.RemoveAt(_entries.Count - 1);
        return last;
    }

    public YamlPair ToPair()
    {
        if (OtherValue is not null && _entries.Count == 0)
        {
            return new YamlPair(key, OtherValue);
        }

        var start = Start < 0 ? key.Range.End : Start;
        return new YamlPair(key, new YamlMapping(_entries, IsFlow, TextRange.FromBounds(start, Math.Max(start, End))));
    }
}

/// <summary>An entry as far as it is read.</summary>
/// <param name="key">Its id.</param>
internal sealed class OpenEntry(YamlScalar key)
{
    public YamlScalar Key => key;

    /// <summary>Whether its value is read to the end.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Whether a mistake in it cost it; it is read on to find further mistakes.</summary>
    public bool IsLost { get; set; }

    /// <summary>The offset of the last mistake that was reported in it; -1 where there is none.</summary>
    public int LastMistake { get; set; } = -1;
}
