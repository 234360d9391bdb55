namespace FactGen.Core.Sourcing;

/// <summary>Who cites whom, in all chains of a fact together.</summary>
internal sealed class StepGraph
{
    private readonly Dictionary<int, List<int>> _cited = new();

    /// <summary>Notes that <paramref name="citing"/> cites <paramref name="cited"/>.</summary>
    public void Add(int citing, int cited)
    {
        CitedBy(citing).Add(cited);
        CitedBy(cited);
    }

    /// <summary>
    /// The steps that cite each other in a circle out of which no step leads, each with the number of its circle; circles are numbered by their first
    /// step. These are the strongly connected components (Tarjan) of more than one step without an edge to another one; without recursion, since a
    /// chain may be of any length.
    /// </summary>
    public Dictionary<int, int> CirclesWithoutExit()
    {
        var components = new Components(_cited);
        var sizes = new Dictionary<int, int>();
        var firsts = new Dictionary<int, int>();
        var open = new HashSet<int>();
        foreach (var pair in _cited)
        {
            var component = components.Of[pair.Key];
            sizes[component] = sizes.TryGetValue(component, out var size) ? size + 1 : 1;
            firsts[component] = firsts.TryGetValue(component, out var first) ? Math.Min(first, pair.Key) : pair.Key;
            if (pair.Value.Any(cited => components.Of[cited] != component))
            {
                open.Add(component);
            }
        }

        return components.Of
            .Where(pair => sizes[pair.Value] > 1 && !open.Contains(pair.Value))
            .ToDictionary(pair => pair.Key, pair => firsts[pair.Value]);
    }

    private List<int> CitedBy(int step)
    {
        if (!_cited.TryGetValue(step, out var cited))
        {
            _cited.Add(step, cited = new List<int>());
        }

        return cited;
    }

    /// <summary>Tarjan's algorithm, with a stack of its own in place of recursion.</summary>
    private sealed class Components
    {
        private readonly Dictionary<int, List<int>> _edges;
        private readonly Dictionary<int, int> _order = new();
        private readonly Dictionary<int, int> _low = new();
        private readonly Stack<int> _open = new();

        public Components(Dictionary<int, List<int>> edges)
        {
            _edges = edges;
            foreach (var node in edges.Keys)
            {
                if (!_order.ContainsKey(node))
                {
                    Visit(node);
                }
            }
        }

        public Dictionary<int, int> Of { get; } = new();

        private void Visit(int start)
        {
            var path = new Stack<(int Node, int Next)>();
            Enter(start, path);
            while (path.Count > 0)
            {
                var (node, next) = path.Pop();
                var edges = _edges[node];
                if (next < edges.Count)
                {
                    path.Push((node, next + 1));
                    var target = edges[next];
                    if (!_order.TryGetValue(target, out var order))
                    {
                        Enter(target, path);
                    }
                    else if (!Of.ContainsKey(target))
                    {
                        _low[node] = Math.Min(_low[node], order);
                    }
                }
                else
                {
                    Leave(node, path);
                }
            }
        }

        private void Enter(int node, Stack<(int Node, int Next)> path)
        {
            _order[node] = _low[node] = _order.Count;
            _open.Push(node);
            path.Push((node, 0));
        }

        private void Leave(int node, Stack<(int Node, int Next)> path)
        {
            if (_low[node] == _order[node])
            {
                int member;
                do
                {
                    member = _open.Pop();
                    Of[member] = node;
                }
                while (member != node);
            }

            if (path.Count > 0)
            {
                var parent = path.Peek().Node;
                _low[parent] = Math.Min(_low[parent], _low[node]);
            }
        }
    }
}
