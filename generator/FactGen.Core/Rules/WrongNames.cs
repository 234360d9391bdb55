using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>
/// The names that are wrong in print somewhere, and whose they are not: of the project's agents and of those that it refers to in packs. Looked for
/// all at once, since a corpus has many of both.
/// </summary>
internal sealed class WrongNames
{
    // An excerpt with more wrong names than these is a list of them.
    private const int MostInOneExcerpt = 10;

    // Whether a name stands by itself is asked of the whole excerpt, so of no more names than these.
    private const int MostLookedAt = 100;

    private readonly List<WrongName> _names = new();
    private readonly PatternSet.Sweep? _sweep;
    private readonly CancellationToken _cancellationToken;

    public WrongNames(IReadOnlyList<FactEntry> entries, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        var right = new HashSet<string>(entries.Where(IsAgent).SelectMany(RightNamesOf).Select(Folding.Fold), StringComparer.Ordinal);
        var byFolded = new Dictionary<string, WrongName>(StringComparer.Ordinal);
        var sought = new List<string>();
        foreach (var agent in entries.Where(IsAgent))
        {
            foreach (var name in agent.Values.Items<TextValue>(Keys.Misnamed))
            {
                // What is somebody's right name may mean that somebody.
                var folded = Folding.Fold(name.Text, cancellationToken);
                if (folded.Length == 0 || right.Contains(folded))
                {
                    continue;
                }

                if (!byFolded.TryGetValue(folded, out var wrong))
                {
                    byFolded.Add(folded, wrong = new WrongName(name.Text, folded));
                    _names.Add(wrong);
                    sought.Add(folded);
                }

                wrong.Add(agent);
            }
        }

        _sweep = sought.Count == 0 ? null : new PatternSet(sought, wholeWords: true, cancellationToken).OverManyTexts();
    }

    /// <summary>The wrong names in <paramref name="excerpt"/>.</summary>
    public IReadOnlyList<WrongName> In(string excerpt)
    {
        if (_sweep is null)
        {
            return [];
        }

        var folded = Folding.Fold(excerpt);
        return _sweep.In(folded, folded.Length, _cancellationToken)
            .Take(MostLookedAt)
            .Select(found => _names[found])
            .Where(name => name.StandsAlone(folded))
            .Take(MostInOneExcerpt)
            .ToArray();
    }

    private static bool IsAgent(FactEntry entry) => entry.Section.Space == IdSpace.Agents;

    /// <summary>How an agent is called, in every language that the facts give.</summary>
    internal static IEnumerable<string> RightNamesOf(FactEntry agent)
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
