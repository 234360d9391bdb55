namespace FactGen.Core.Quotes;

/// <summary>
/// Patterns that are marked for a while, and whether one ends where another does. The patterns form a tree, each below the
/// longest that it ends with; numbered so that what is below a pattern is a range, a mark is two additions in a Fenwick tree.
/// </summary>
internal sealed class MarkedPatterns
{
    private readonly int[] _first;
    private readonly int[] _size;
    private readonly int[] _sums;

    public MarkedPatterns(PatternTrie trie)
    {
        var count = trie.PatternCount;
        _first = new int[count];
        _size = new int[count];
        _sums = new int[count + 2];
        for (var i = count - 1; i >= 0; i--)
        {
            var pattern = trie.ShortestFirst[i];
            _size[pattern]++;
            if (trie.ShorterThan(pattern) is not PatternTrie.None and var shorter)
            {
                _size[shorter] += _size[pattern];
            }
        }

        // Where the next range below each pattern begins; behind the last those that are below none.
        var next = new int[count];
        var free = 0;
        foreach (var pattern in trie.ShortestFirst)
        {
            if (trie.ShorterThan(pattern) is not PatternTrie.None and var shorter)
            {
                _first[pattern] = next[shorter];
                next[shorter] += _size[pattern];
            }
            else
            {
                _first[pattern] = free;
                free += _size[pattern];
            }

            next[pattern] = _first[pattern] + 1;
        }
    }

    /// <summary>Marks a pattern that is not, or takes the mark away.</summary>
    public void Mark(int pattern, bool isMarked)
    {
        Add(_first[pattern], isMarked ? 1 : -1);
        Add(_first[pattern] + _size[pattern], isMarked ? -1 : 1);
    }

    /// <summary>Whether <paramref name="pattern"/> or one that it ends with is marked.</summary>
    public bool AnyEndingWith(int pattern)
    {
        var marks = 0;
        for (var i = _first[pattern] + 1; i > 0; i -= i & -i)
        {
            marks += _sums[i];
        }

        return marks > 0;
    }

    private void Add(int index, int value)
    {
        for (var i = index + 1; i < _sums.Length; i += i & -i)
        {
            _sums[i] += value;
        }
    }
}
