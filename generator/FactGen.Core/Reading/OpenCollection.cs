using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A list or mapping whose end is not read yet.</summary>
/// <param name="isSequence">Whether it is a list.</param>
/// <param name="isFlow">Whether it stands in brackets.</param>
/// <param name="start">Where it begins; -1 for the mapping of <c>[a: b]</c>, which begins with its key.</param>
/// <param name="indent">The indentation of the block it is, or stands in.</param>
internal sealed class OpenCollection(bool isSequence, bool isFlow, int start, int indent)
{
    private readonly List<YamlNode> _items = new();
    private readonly List<YamlPair> _pairs = new();

    public bool IsSequence => isSequence;

    public bool IsFlow => isFlow;

    /// <summary>Whether it begins with its own bracket.</summary>
    public bool HasBracket { get; } = isFlow && start >= 0;

    public int Start { get; private set; } = start;

    /// <summary>The end of what was read of it last.</summary>
    public int End { get; private set; } = start < 0 ? start : start + (isFlow ? 1 : 0);

    public int Indent => indent;

    /// <summary>The key whose value comes next.</summary>
    public YamlScalar? Key { get; private set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool ExpectsKey => !isSequence && Key is null;

    public void AddKey(YamlScalar key)
    {
        Key = key;
        Reach(key.Range);
    }

    /// <summary>Adds an item, or the value of the last key.</summary>
    /// <param name="value">The node.</param>
    /// <param name="keep">Whether it is kept here; sections and entries are kept where they outlive a parser.</param>
    public void Add(YamlNode value, bool keep)
    {
        Reach(value.Range);
        if (keep && isSequence)
        {
            _items.Add(value);
        }
        else if (keep && Key is not null)
        {
            _pairs.Add(new YamlPair(Key, value));
        }

        Key = null;
    }

    /// <summary>The node, closed at <paramref name="end"/>, or behind what it holds.</summary>
    public YamlNode Close(int end)
    {
        var range = TextRange.FromBounds(Start, Math.Max(end, End));
        return isSequence ? new YamlSequence(_items, range) : new YamlMapping(_pairs, isFlow, range);
    }

    private void Reach(TextRange range)
    {
        Start = Start < 0 ? range.Start : Start;
        End = Math.Max(End, range.End);
    }
}
