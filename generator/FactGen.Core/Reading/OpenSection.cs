using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Takes entries as they are read, so that their nodes die young.</summary>
internal interface IEntrySink
{
    /// <summary>Takes the entry <paramref name="entry"/> of the section <paramref name="section"/>, whose key is as written.</summary>
    void Take(YamlScalar section, YamlPair entry);

    /// <summary>Whether it knows everything from <paramref name="entry"/> on, which stands in no bracket, so that nothing more need be read.</summary>
    bool IsKnownFrom(YamlScalar section, YamlScalar entry, int rootIndent);
}

/// <summary>A section as far as it is read: in one piece, or in several around syntax errors.</summary>
/// <param name="key">Its key.</param>
/// <param name="sink">Takes its entries; null where they are kept.</param>
internal sealed class OpenSection(YamlScalar key, IEntrySink? sink)
{
    private readonly List<YamlPair> _entries = new();

    // A mistake behind its end may yet cost it.
    private YamlPair? _last;
    private bool _isEmpty = true;

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
        Finish();
        _last = entry;
        Start = Start < 0 ? entry.Key.Range.Start : Start;
        Reach(entry.Value.Range.End);
    }

    public void Reach(int end) => End = Math.Max(End, end);

    /// <summary>Takes back the last entry if it begins at <paramref name="start"/>: a mistake behind its end belongs to it.</summary>
    public bool TakeBack(int start)
    {
        if (_last is not { } last || last.Key.Range.Start != start)
        {
            return false;
        }

        _last = null;
        return true;
    }

    /// <summary>Lets go of the last entry: no mistake can cost it any more.</summary>
    public void Finish()
    {
        if (_last is not { } last)
        {
            return;
        }

        _last = null;
        _isEmpty = false;
        if (sink is null)
        {
            _entries.Add(last);
        }
        else
        {
            sink.Take(key, last);
        }
    }

    public YamlPair ToPair()
    {
        if (OtherValue is not null && _isEmpty)
        {
            return new YamlPair(key, OtherValue);
        }

        var start = Start < 0 ? key.Range.End : Start;
        return new YamlPair(key, new YamlMapping(_entries.ToImmutableArray(), IsFlow, TextRange.FromBounds(start, Math.Max(start, End))));
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
