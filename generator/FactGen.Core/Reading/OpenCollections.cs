namespace FactGen.Core.Reading;

/// <summary>What is open where the parser stands, the outermost first: the root, a section's mapping, an entry's value, and so on.</summary>
internal sealed class OpenCollections
{
    private readonly List<OpenCollection> _levels = new();

    /// <summary>How many are open.</summary>
    public int Count { get; private set; }

    /// <summary>The innermost; null where none is open.</summary>
    public OpenCollection? Top => Count == 0 ? null : _levels[Count - 1];

    /// <summary>The outermost.</summary>
    public OpenCollection Root => _levels[0];

    /// <summary>The last bracket that is open; a list in brackets may hold <c>a: b</c> as a mapping that has none.</summary>
    public OpenCollection? Bracket
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (_levels[i].HasBracket)
                {
                    return _levels[i];
                }
            }

            return null;
        }
    }

    /// <summary>Opens one within the innermost.</summary>
    public void Open(bool isSequence, bool isFlow, int start, int indent)
    {
        if (Count == _levels.Count)
        {
            _levels.Add(new OpenCollection());
        }

        _levels[Count++].Begin(isSequence, isFlow, start, indent);
    }

    /// <summary>Takes off the innermost, which holds what was read until another is opened at its depth.</summary>
    public void Drop() => Count--;

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;
}
