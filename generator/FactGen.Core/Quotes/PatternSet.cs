namespace FactGen.Core.Quotes;

/// <summary>Where a pattern occurs in a searched text.</summary>
/// <param name="Count">How often, overlapping occurrences each counted.</param>
/// <param name="First">Offset of the first occurrence; -1 where there is none.</param>
/// <param name="Last">Offset of the last occurrence; -1 where there is none.</param>
public readonly record struct PatternOccurrences(int Count, int First, int Last);

/// <summary>
/// Looks for many texts at once (Aho and Corasick): one pass, linear in the searched text and the patterns, however they
/// overlap or contain each other. Ordinal. Immutable, so that several threads may search with one.
/// </summary>
public sealed class PatternSet
{
    // Stands before each word while whole words are looked for, in the patterns and in the text alike.
    private const char WordStart = '\0';

    // Characters between two looks whether the caller has given up.
    private const int CancellationStride = 0x10000;

    private static readonly PatternOccurrences s_none = new(0, -1, -1);

    private readonly PatternTrie _trie;
    private readonly bool _wholeWords;

    // The trie's pattern and the length for each that was given; None for an empty one.
    private readonly int[] _patterns;
    private readonly int[] _lengths;

    /// <summary>Prepares the search for <paramref name="patterns"/>. An empty pattern occurs nowhere.</summary>
    /// <param name="patterns">The texts, compared ordinally. The same may come several times.</param>
    /// <param name="wholeWords">Whether an occurrence counts only where no word goes on over either end of it.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    public PatternSet(IReadOnlyList<string> patterns, bool wholeWords = false, CancellationToken cancellationToken = default)
    {
        _wholeWords = wholeWords;
        _patterns = new int[patterns.Count];
        _lengths = new int[patterns.Count];
        _trie = new PatternTrie(patterns.Count == 1 ? patterns[0].Length : 64);
        for (var i = 0; i < patterns.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _lengths[i] = patterns[i].Length;
            _patterns[i] = Add(patterns[i]);
        }

        _trie.Link();
    }

    /// <summary>How many patterns were given.</summary>
    public int Count => _patterns.Length;

    /// <summary>The occurrences of each pattern in <paramref name="text"/>, in the order in which the patterns were given.</summary>
    public IReadOnlyList<PatternOccurrences> Search(string text, CancellationToken cancellationToken = default) =>
        Search(text, text.Length, cancellationToken).Within;

    /// <summary>The same for the text's first <paramref name="end"/> characters, and for all of it besides.</summary>
    internal (PatternOccurrences[] Within, PatternOccurrences[] All) Search(string text, int end, CancellationToken cancellationToken)
    {
        var within = new EndPositions(_trie);
        var all = end == text.Length ? within : new EndPositions(_trie);
        var node = Scan(text, 0, end, PatternTrie.Root, within, cancellationToken);
        if (end < text.Length)
        {
            Scan(text, end, text.Length, node, all, cancellationToken);
            all.Inherit();
            within.Inherit();
            all.Include(within);
            return (InGivenOrder(within), InGivenOrder(all));
        }

        within.Inherit();
        var found = InGivenOrder(within);
        return (found, found);
    }

    /// <summary>A search for which patterns occur at all, over one text after another.</summary>
    internal Sweep OverManyTexts() => new(this);

    /// <summary>The patterns and how they contain each other.</summary>
    internal PatternTrie Trie => _trie;

    private int Add(string pattern)
    {
        if (pattern.Length == 0)
        {
            return PatternTrie.None;
        }

        var node = PatternTrie.Root;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (_wholeWords && IsWordStart(pattern, i))
            {
                node = _trie.Extend(node, WordStart);
            }

            node = _trie.Extend(node, pattern[i]);
        }

        return _trie.End(node);
    }

    /// <summary>The trie's number of the pattern that was given at <paramref name="index"/>.</summary>
    internal int NumberOf(int index) => _patterns[index];

    /// <summary>Tells <paramref name="endings"/> of each place in the text's first <paramref name="end"/> characters where a pattern ends.</summary>
    internal void Scan(string text, int end, IPatternEndings endings, CancellationToken cancellationToken) =>
        Scan(text, 0, end, PatternTrie.Root, endings, cancellationToken);

    private int Scan(string text, int start, int end, int node, IPatternEndings found, CancellationToken cancellationToken)
    {
        for (var from = start; from < end; from += CancellationStride)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = Math.Min(end, from + CancellationStride);
            for (var i = from; i < to; i++)
            {
                if (_wholeWords && IsWordStart(text, i))
                {
                    node = _trie.Next(node, WordStart);
                }

                node = _trie.Next(node, text[i]);
                var pattern = _trie.PatternAt(node);
                if (pattern != PatternTrie.None && (!_wholeWords || i + 1 == text.Length || Characters.IsWordBoundary(text[i], text[i + 1])))
                {
                    found.Add(pattern, i + 1);
                }
            }
        }

        return node;
    }

    // A pattern begins at its first character, wherever that stands: what counts there is what stands before it in the text.
    private static bool IsWordStart(string text, int index) => index == 0 || Characters.IsWordBoundary(text[index - 1], text[index]);

    private PatternOccurrences[] InGivenOrder(EndPositions found)
    {
        var occurrences = new PatternOccurrences[_patterns.Length];
        for (var i = 0; i < occurrences.Length; i++)
        {
            occurrences[i] = _patterns[i] == PatternTrie.None ? s_none : found.Of(_patterns[i], _lengths[i]);
        }

        return occurrences;
    }

    /// <summary>
    /// Which patterns occur in each of many texts. What it keeps between them makes a text cost its length and the
    /// patterns that occur in it, not the patterns that do not.
    /// </summary>
    internal sealed class Sweep : IPatternEndings
    {
        private readonly PatternSet _set;
        private readonly int[] _seenIn;
        private readonly List<int>[] _given;
        private readonly bool[] _isSettled;
        private readonly List<int> _found = new();
        private int _text;

        public Sweep(PatternSet set)
        {
            _set = set;
            _seenIn = new int[set._trie.PatternCount];
            _given = new List<int>[set._trie.PatternCount];
            _isSettled = new bool[set._patterns.Length];
            for (var i = 0; i < set._patterns.Length; i++)
            {
                if (set._patterns[i] != PatternTrie.None)
                {
                    (_given[set._patterns[i]] ??= new List<int>()).Add(i);
                }
            }
        }

        /// <summary>The given patterns (their places in the list) that occur before <paramref name="end"/> and are not yet settled.</summary>
        public IReadOnlyList<int> In(string text, int end, CancellationToken cancellationToken)
        {
            _text++;
            _found.Clear();
            _set.Scan(text, end, this, cancellationToken);
            _found.Sort();
            return _found;
        }

        /// <summary>No longer asks for the pattern given at <paramref name="index"/>.</summary>
        public void Settle(int index) => _isSettled[index] = true;

        void IPatternEndings.Add(int pattern, int end)
        {
            for (; pattern != PatternTrie.None && _seenIn[pattern] != _text; pattern = _set._trie.ShorterThan(pattern))
            {
                _seenIn[pattern] = _text;
                _given[pattern].RemoveAll(index => _isSettled[index]);
                _found.AddRange(_given[pattern]);
            }
        }
    }

    /// <summary>
    /// Where patterns end in a text. While it is read, each place counts for the longest pattern that ends there; what
    /// the shorter ones have of it is added up once, at the end. So patterns within patterns cost nothing.
    /// </summary>
    private sealed class EndPositions(PatternTrie trie) : IPatternEndings
    {
        private readonly int[] _counts = new int[trie.PatternCount];
        private readonly int[] _firsts = new int[trie.PatternCount];
        private readonly int[] _lasts = new int[trie.PatternCount];

        public void Add(int pattern, int end)
        {
            if (_counts[pattern]++ == 0)
            {
                _firsts[pattern] = end;
            }

            _lasts[pattern] = end;
        }

        public void Inherit()
        {
            for (var i = trie.ShortestFirst.Count - 1; i >= 0; i--)
            {
                var pattern = trie.ShortestFirst[i];
                var shorter = trie.ShorterThan(pattern);
                if (shorter != PatternTrie.None && _counts[pattern] > 0)
                {
                    Join(shorter, _counts[pattern], _firsts[pattern], _lasts[pattern]);
                }
            }
        }

        public void Include(EndPositions others)
        {
            for (var pattern = 0; pattern < _counts.Length; pattern++)
            {
                if (others._counts[pattern] > 0)
                {
                    Join(pattern, others._counts[pattern], others._firsts[pattern], others._lasts[pattern]);
                }
            }
        }

        public PatternOccurrences Of(int pattern, int length) =>
            _counts[pattern] == 0 ? s_none : new PatternOccurrences(_counts[pattern], _firsts[pattern] - length, _lasts[pattern] - length);

        private void Join(int pattern, int count, int first, int last)
        {
            _firsts[pattern] = _counts[pattern] == 0 ? first : Math.Min(_firsts[pattern], first);
            _lasts[pattern] = Math.Max(_lasts[pattern], last);
            _counts[pattern] += count;
        }
    }
}
