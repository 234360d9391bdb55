using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>The names that are wrong in print somewhere, and whose they are not; looked for all at once, since a corpus has many of both.</summary>
internal sealed class WrongNames
{
    // An excerpt with more wrong names than these is a list of them.
    private const int MostInOneExcerpt = 10;

    private readonly List<string> _names = new();
    private readonly List<(string Written, List<FactEntry> Agents)> _meant = new();
    private readonly PatternSet.Sweep? _sweep;
    private readonly CancellationToken _cancellationToken;

    public WrongNames(IReadOnlyList<FactEntry> entries, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        var right = new HashSet<string>(entries.Where(IsAgent).SelectMany(RightNamesOf).Select(Folding.Fold), StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var agent in entries.Where(IsAgent))
        {
            foreach (var name in agent.Values.Items<TextValue>(Keys.Misnamed))
            {
                // What is somebody's right name may mean that somebody.
                var folded = Folding.Fold(name.Text);
                if (folded.Length == 0 || right.Contains(folded))
                {
                    continue;
                }

                if (!places.TryGetValue(folded, out var place))
                {
                    places.Add(folded, place = _names.Count);
                    _names.Add(folded);
                    _meant.Add((name.Text, new List<FactEntry>()));
                }

                if (!_meant[place].Agents.Contains(agent))
                {
                    _meant[place].Agents.Add(agent);
                }
            }
        }

        _sweep = _names.Count == 0 ? null : new PatternSet(_names, wholeWords: true, cancellationToken).OverManyTexts();
    }

    /// <summary>The wrong names in <paramref name="excerpt"/>, each with those whose right name it is not.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<FactEntry> Agents)> In(string excerpt)
    {
        if (_sweep is null)
        {
            return [];
        }

        var folded = Folding.Fold(excerpt);
        return _sweep.In(folded, folded.Length, _cancellationToken)
            .Select(found => (Folded: _names[found], _meant[found].Written, _meant[found].Agents))
            .Where(found => StandsAlone(found.Folded, found.Agents, folded))
            .Take(MostInOneExcerpt)
            .Select(found => (found.Written, (IReadOnlyList<FactEntry>)found.Agents))
            .ToArray();
    }

    // `Dow` may be wrong, and `Jane Dow Doe` right.
    private static bool StandsAlone(string wrong, List<FactEntry> agents, string excerpt)
    {
        var longer = agents.SelectMany(RightNamesOf).Select(Folding.Fold).Where(name => name.Contains(wrong)).Take(MostInOneExcerpt).OrderByDescending(name => name.Length).ToArray();
        if (longer.Length == 0)
        {
            return true;
        }

        foreach (var name in longer)
        {
            excerpt = excerpt.Replace(name, "\n");
        }

        return new PatternSet([wrong], wholeWords: true).Search(excerpt)[0].Count > 0;
    }

    private static bool IsAgent(FactEntry entry) => entry.Section.Space == IdSpace.Agents;

    private static IEnumerable<string> RightNamesOf(FactEntry agent)
    {
        if (agent.Values.Text(Keys.Name) is { } name)
        {
            yield return name.Text;
        }

        foreach (var names in agent.Values.Map(Keys.Names)?.Fields ?? [])
        {
            if (names.Value is TextValue only)
            {
                yield return only.Text;
            }
            else if (names.Value is ListValue list)
            {
                foreach (var one in list.Items.OfType<TextValue>())
                {
                    yield return one.Text;
                }
            }
        }
    }
}
