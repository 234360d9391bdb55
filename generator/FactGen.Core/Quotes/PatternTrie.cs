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

    private Node[] _nodes;
    private readonly Dictionary<long, int> _furtherChildren = new();
    private readonly List<int[]> _tables = new();
    private readonly List<int> _shorter = new();
    private readonly List<int> _shortestFirst = new();
    private int _count = 1;

    public PatternTrie(int capacity)
    {
        _nodes = new Node[capacity + 1];
        _nodes[Root] = new Node { FirstChild = None, Pattern = None };
    }

    /// <summary>The number of different patterns.</summary>
    public int PatternCount => _shorter.Count;

    /// <summary>The patterns in order of their length, once they are linked.</summary>
    public IReadOnlyList<int> ShortestFirst => _shortestFirst;

    /// <summary>The longest other pattern that ends wherever this one does.</summary>
    public int ShorterThan(int pattern) => _shorter[pattern];

    /// <summary>The longest pattern that ends where the text has led to <paramref name="node"/>.</summary>
    public int PatternAt(int node) => _nodes[node].Pattern;

    /// <summary>Adds one more character below <paramref name="node"/>.</summary>
    public int Extend(int node, char c)
    {
        var child = Child(node, c);
        return child != None ? child : AddChild(node, c);
    }

    /// <summary>Ends a pattern at the node, and gives its number: the same again for the same text.</summary>
    public int End(int node)
    {
        if (_nodes[node].Pattern == None)
        {
            _nodes[node].Pattern = _shorter.Count;
            _shorter.Add(None);
        }

        return _nodes[node].Pattern;
    }

    /// <summary>Sets the failure links, breadth first. No pattern may be added afterwards.</summary>
    public void Link()
    {
        var queue = new int[_count];
        int head = 0, tail = 0;
        queue[tail++] = Root;
        while (head < tail)
        {
            var node = queue[head++];
            for (var child = _nodes[node].FirstChild; child != None; child = _nodes[child].NextSibling)
            {
                _nodes[child].Failure = node == Root ? Root : Next(_nodes[node].Failure, _nodes[child].Label);
                var inherited = _nodes[_nodes[child].Failure].Pattern;
                if (_nodes[child].Pattern == None)
                {
                    _nodes[child].Pattern = inherited;
                }
                else
                {
                    _shorter[_nodes[child].Pattern] = inherited;
                    _shortestFirst.Add(_nodes[child].Pattern);
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

            node = _nodes[node].Failure;
        }
    }

    private int Child(int node, char c)
    {
        var child = _nodes[node].FirstChild;
        if (child <= FirstTable)
        {
            return c < TableLetters ? _tables[FirstTable - child][c] : Further(node, c);
        }

        for (var seen = 0; child != None; child = _nodes[child].NextSibling)
        {
            if (_nodes[child].Label == c)
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
        for (var child = _nodes[node].FirstChild; child != None && children <= ListedChildren; child = _nodes[child].NextSibling)
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

        for (var child = _nodes[node].FirstChild; child != None; child = _nodes[child].NextSibling)
        {
            if (_nodes[child].Label < TableLetters)
            {
                table[_nodes[child].Label] = child;
            }
            else
            {
                _furtherChildren[Edge(node, _nodes[child].Label)] = child;
            }
        }

        _nodes[node].FirstChild = FirstTable - _tables.Count;
        _tables.Add(table);
    }

    private int AddChild(int node, char c)
    {
        if (_count == _nodes.Length)
        {
            Grow();
        }

        var added = _count++;
        _nodes[added] = new Node { Label = c, FirstChild = None, Pattern = None };

        int last = None, listed = 0;
        for (var child = _nodes[node].FirstChild; child != None && listed < ListedChildren; child = _nodes[child].NextSibling, listed++)
        {
            last = child;
        }

        if (last == None)
        {
            _nodes[node].FirstChild = added;
            _nodes[added].NextSibling = None;
        }
        else
        {
            // Behind the listed ones, so that the list begins with those that are looked through.
            _nodes[added].NextSibling = _nodes[last].NextSibling;
            _nodes[last].NextSibling = added;
        }

        if (listed == ListedChildren)
        {
            _furtherChildren.Add(Edge(node, c), added);
        }

        return added;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private void Grow() => Array.Resize(ref _nodes, (_nodes.Length * 2) + 16);

    // All of a node in one place: in a large trie each look at another place is a look into memory.
    private struct Node
    {
        // The head of the list; or, once the trie is linked, the number of the node's table counted down from FirstTable.
        public int FirstChild;
        public int NextSibling;

        // The longest proper suffix of what leads here that begins a pattern.
        public int Failure;

        // While building: the pattern that ends here. Afterwards: the longest that ends here, or at a suffix of it.
        public int Pattern;
        public char Label;
    }
}
