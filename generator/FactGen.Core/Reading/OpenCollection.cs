using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A list or mapping whose end is not read yet. Used again for the next one of its depth, since there are millions.</summary>
internal sealed class OpenCollection
{
    private readonly Scratch<YamlNode> _items = new();
    private readonly Scratch<YamlPair> _pairs = new();

    /// <summary>Whether it is a list.</summary>
    public bool IsSequence { get; private set; }

    /// <summary>Whether it stands in brackets.</summary>
    public bool IsFlow { get; private set; }

    /// <summary>Whether it begins with its own bracket.</summary>
    public bool HasBracket { get; private set; }

    /// <summary>Where it begins; -1 for the mapping of <c>[a: b]</c>, which begins with its key, until that is read.</summary>
    public int Start { get; private set; }

    /// <summary>The end of what was read of it last.</summary>
    public int End { get; private set; }

    /// <summary>The indentation of the block it is, or stands in.</summary>
    public int Indent { get; private set; }

    /// <summary>The key whose value comes next.</summary>
    public YamlScalar? Key { get; private set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool ExpectsKey => !IsSequence && Key is null;

    /// <summary>Begins another list or mapping.</summary>
    public void Begin(bool isSequence, bool isFlow, int start, int indent)
    {
        _items.CutTo(0);
        _pairs.CutTo(0);
        Key = null;
        IsSequence = isSequence;
        IsFlow = isFlow;
        HasBracket = isFlow && start >= 0;
        Start = start;
        End = start < 0 ? start : start + (isFlow ? 1 : 0);
        Indent = indent;
    }

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
        if (keep && IsSequence)
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
        return IsSequence
            ? new YamlSequence(_items.ToImmutableArray(), range)
            : new YamlMapping(_pairs.ToImmutableArray(), IsFlow, range);
    }

    private void Reach(TextRange range)
    {
        Start = Start < 0 ? range.Start : Start;
        End = Math.Max(End, range.End);
    }
}
