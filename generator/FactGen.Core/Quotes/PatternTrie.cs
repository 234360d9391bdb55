namespace FactGen.Core.Quotes;

/// <summary>
/// The trie of Aho and Corasick with its failure links. Built for few branches and long tails, as sentences have them:
/// children are linked lists, and a node with many of them gets a table.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The root, where nothing is matched yet.</summary>
    public const int Root = 0;

    /// <summary>No node, no pattern.</summary>
    public const int None = -1;

    // Children that are looked through one by one before the table is asked.
    private const int ListedChildren = 8;

    // The nodes that most of a text leads to get a table for the letters that most of it has.
    private const int MaxTables = 64;
    private const int TableLetters = 128;
    private const int FirstTable = -2;

    // The head of the list; or, once the trie is linked, the number of the node's table counted down from FirstTable.
    private int[] _firstChild;
    private int[] _nextSibling;
    private char[] _label;

    // While building: the pattern that ends at the node. Afterwards: the longest that ends there, or at a suffix of it.
    private int[] _pattern;
    private int[] _failure = [];
    private readonly Dictionary<long, int> _furtherChildren = new();
    private readonly List<int[]> _tables = new();
    private readonly List<int> _shorter = new();
    private readonly List<int> _shortestFirst = new();
    private int _count = 1;

    public PatternTrie(int capacity)
    {
        _firstChild = new int[capacity + 1];
        _nextSibling = new int[capacity + 1];
        _label = new char[capacity + 1];
        _pattern = new int[capacity + 1];
        _firstChild[Root] = None;
        _pattern[Root] = None;
    }

    /// <summary>The number of different patterns.</summary>
    public int PatternCount => _shorter.Count;

    /// <summary>The patterns in order of their length, once they are linked.</summary>
    public IReadOnlyList<int> ShortestFirst => _shortestFirst;

    /// <summary>The longest other pattern that ends wherever this one does.</summary>
    public int ShorterThan(int pattern) => _shorter[pattern];

    /// <summary>The longest pattern that ends where the text has led to <paramref name="node"/>.</summary>
    public int PatternAt(int node) => _pattern[node];

    /// <summary>Adds one more character below <paramref name="node"/>.</summary>
    public int Extend(int node, char c)
    {
        var child = Child(node, c);
        return child != None ? child : AddChild(node, c);
    }

    /// <summary>Ends a pattern at the node, and gives its number: the same again for the same text.</summary>
    public int End(int node)
    {
        if (_pattern[node] == None)
        {
            _pattern[node] = _shorter.Count;
            _shorter.Add(None);
        }

        return _pattern[node];
    }

    /// <summary>Sets the failure links, breadth first. No pattern may be added afterwards.</summary>
    public void Link()
    {
        _failure = new int[_count];
        var queue = new int[_count];
        int head = 0, tail = 0;
        queue[tail++] = Root;
        _failure[Root] = Root;
        while (head < tail)
        {
            var node = queue[head++];
            for (var child = _firstChild[node]; child != None; child = _nextSibling[child])
            {
                _failure[child] = node == Root ? Root : Next(_failure[node], _label[child]);
                var inherited = _pattern[_failure[child]];
                if (_pattern[child] == None)
                {
                    _pattern[child] = inherited;
                }
                else
                {
                    _shorter[_pattern[child]] = inherited;
                    _shortestFirst.Add(_pattern[child]);
                }

                queue[tail++] = child;
            }
        }

        for (var i = 0; i < queue.Length && _tables.Count < MaxTables; i++)
        {
            AddTableIfCrowded(queue[i]);
        }
    }

    /// <summary>Where <paramref name="c"/> leads: the longest suffix of the text so far that begins a pattern.</summary>
    public int Next(int node, char c)
    {
        while (true)
        {
            var child = Child(node, c);
            if (child != None)
            {
                return child;
            }

            if (node == Root)
            {
                return Root;
            }

            node = _failure[node];
        }
    }

    private int Child(int node, char c)
    {
        var child = _firstChild[node];
        if (child <= FirstTable)
        {
            return c < TableLetters ? _tables[FirstTable - child][c] : Further(node, c);
        }

        for (var seen = 0; child != None; child = _nextSibling[child])
        {
            if (_label[child] == c)
            {
                return child;
            }

            if (++seen == ListedChildren)
            {
                return Further(node, c);
            }
        }

        return None;
    }

    private int Further(int node, char c) => _furtherChildren.TryGetValue(Edge(node, c), out var child) ? child : None;

    private void AddTableIfCrowded(int node)
    {
        var children = 0;
        for (var child = _firstChild[node]; child != None && children <= ListedChildren; child = _nextSibling[child])
        {
            children++;
        }

        if (children <= ListedChildren)
        {
            return;
        }

        var table = new int[TableLetters];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = None;
        }

        for (var child = _firstChild[node]; child != None; child = _nextSibling[child])
        {
            if (_label[child] < TableLetters)
            {
                table[_label[child]] = child;
            }
            else
            {
                _furtherChildren[Edge(node, _label[child])] = child;
            }
        }

        _firstChild[node] = FirstTable - _tables.Count;
        _tables.Add(table);
    }

    private int AddChild(int node, char c)
    {
        if (_count == _label.Length)
        {
            Grow();
        }

        var added = _count++;
        _label[added] = c;
        _firstChild[added] = None;
        _pattern[added] = None;

        int last = None, listed = 0;
        for (var child = _firstChild[node]; child != None && listed < ListedChildren; child = _nextSibling[child], listed++)
        {
            last = child;
        }

        if (last == None)
        {
            _firstChild[node] = added;
            _nextSibling[added] = None;
        }
        else
        {
            // Behind the listed ones, so that the list begins with those that are looked through.
            _nextSibling[added] = _nextSibling[last];
            _nextSibling[last] = added;
        }

        if (listed == ListedChildren)
        {
            _furtherChildren.Add(Edge(node, c), added);
        }

        return added;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private void Grow()
    {
        var capacity = (_label.Length * 2) + 16;
        Array.Resize(ref _firstChild, capacity);
        Array.Resize(ref _nextSibling, capacity);
        Array.Resize(ref _label, capacity);
        Array.Resize(ref _pattern, capacity);
    }
}
