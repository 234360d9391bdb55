namespace FactGen.Core.Quotes;

/// <summary>
/// Reads a text once for many rows of parts, each part being waited for from where the one before it ended. A place where
/// nothing is waited for costs a logarithm, however many patterns end there; each part is met once, and in vain at most as
/// often as it has characters.
/// </summary>
internal sealed class OrderedReading(PatternSet set) : IPatternEndings
{
    private readonly List<Row> _rows = new();
    private readonly Dictionary<int, List<(int Row, int Part)>> _waiting = new();
    private readonly MarkedPatterns _marked = new(set.Trie);

    /// <summary>Adds a row: for each part the patterns, any of which will do. Gives the number under which the row is asked for.</summary>
    public int Expect(int[][] parts, Patterns patterns, int end)
    {
        var row = new Row(Array.ConvertAll(parts, part => Array.ConvertAll(part, pattern => (set.NumberOf(pattern), patterns.TextOf(pattern).Length))), end);
        _rows.Add(row);
        Await(_rows.Count - 1);
        return _rows.Count - 1;
    }

    /// <summary>Reads the text.</summary>
    public void Read(string text, CancellationToken cancellationToken) => set.Scan(text, text.Length, this, cancellationToken);

    /// <summary>The first part of the row that did not come; -1 where all did.</summary>
    public int FirstNotReached(int row) => _rows[row].Next == _rows[row].Parts.Length ? -1 : _rows[row].Next;

    void IPatternEndings.Add(int pattern, int end)
    {
        if (!_marked.AnyEndingWith(pattern))
        {
            return;
        }

        for (var at = pattern; at != PatternTrie.None; at = set.Trie.ShorterThan(at))
        {
            if (_waiting.TryGetValue(at, out var waiting))
            {
                // Taken away first: a row may go on to wait for the same pattern.
                _waiting.Remove(at);
                _marked.Mark(at, isMarked: false);
                foreach (var (row, part) in waiting)
                {
                    Meet(row, part, at, end);
                }
            }
        }
    }

    private void Meet(int number, int part, int pattern, int end)
    {
        var row = _rows[number];
        if (row.Next != part || end > row.End)
        {
            return;
        }

        var length = row.Parts[part].First(alternative => alternative.Pattern == pattern).Length;
        if (end - length < row.Position)
        {
            WaitFor(pattern, number, part);
            return;
        }

        row.Next++;
        row.Position = end;
        Await(number);
    }

    private void Await(int number)
    {
        var row = _rows[number];
        if (row.Next < row.Parts.Length)
        {
            foreach (var (pattern, _) in row.Parts[row.Next])
            {
                WaitFor(pattern, number, row.Next);
            }
        }
    }

    private void WaitFor(int pattern, int row, int part)
    {
        if (!_waiting.TryGetValue(pattern, out var waiting))
        {
            _waiting.Add(pattern, waiting = new());
            _marked.Mark(pattern, isMarked: true);
        }

        waiting.Add((row, part));
    }

    private sealed class Row((int Pattern, int Length)[][] parts, int end)
    {
        public (int Pattern, int Length)[][] Parts => parts;

        public int End => end;

        public int Next { get; set; }

        public int Position { get; set; }
    }
}
