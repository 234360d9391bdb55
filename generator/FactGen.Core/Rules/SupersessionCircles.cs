using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>The circles of facts of which each is superseded by the next. Worked out in one pass over all facts.</summary>
internal sealed class SupersessionCircles
{
    private const int NoSuccessor = -1;

    private readonly Dictionary<FactEntry, IReadOnlyList<FactEntry>> _byFirst = new();

    public SupersessionCircles(Corpus corpus)
    {
        var facts = corpus.Files.SelectMany(corpus.EntriesOf).Where(entry => entry.Values.Reference(Keys.SupersededBy) is not null).ToArray();
        var ordinals = new Dictionary<FactEntry, int>(facts.Length);
        for (var i = 0; i < facts.Length; i++)
        {
            ordinals.Add(facts[i], i);
        }

        var next = Array.ConvertAll(facts, fact =>
            corpus.Resolve(fact.Values.Reference(Keys.SupersededBy)) is { } successor && ordinals.TryGetValue(successor, out var ordinal) ? ordinal : NoSuccessor);

        // A fact has one successor at most, so a walk either ends, or meets an earlier walk, or itself: then that is a circle.
        var walks = new int[facts.Length];
        for (var start = 0; start < facts.Length; start++)
        {
            var walk = start + 1;
            var at = start;
            while (at != NoSuccessor && walks[at] == 0)
            {
                walks[at] = walk;
                at = next[at];
            }

            if (at != NoSuccessor && walks[at] == walk)
            {
                AddCircle(at, next, facts);
            }
        }
    }

    /// <summary>The circle of which <paramref name="fact"/> is the first by path and place, from it on; null where there is none.</summary>
    public IReadOnlyList<FactEntry>? BeginningWith(FactEntry fact) => _byFirst.TryGetValue(fact, out var circle) ? circle : null;

    private void AddCircle(int member, int[] next, FactEntry[] facts)
    {
        var first = member;
        for (var at = next[member]; at != member; at = next[at])
        {
            first = Math.Min(first, at);
        }

        var circle = new List<FactEntry> { facts[first] };
        for (var at = next[first]; at != first; at = next[at])
        {
            circle.Add(facts[at]);
        }

        _byFirst.Add(facts[first], circle);
    }
}
