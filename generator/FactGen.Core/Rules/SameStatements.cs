using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>Statements that give the same words to the same speakers.</summary>
internal sealed class SameStatements
{
    // What somebody says on many occasions is held against the first of them; against all, it would be quadratic.
    private const int MostCompared = 16;

    private readonly Dictionary<FactEntry, FactEntry> _earlier = new();
    private readonly FactIndex _index;

    public SameStatements(IReadOnlyList<FactEntry> entries, FactIndex index)
    {
        _index = index;
        var groups = new Dictionary<string, List<FactEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Section.Name != "statements" || !Standing.Stands(entry) || KeyOf(entry) is not { } key)
            {
                continue;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new List<FactEntry>());
            }

            if (group.Find(earlier => MayBeOneOccasion(earlier, entry) && !Standing.NameEachOther(earlier, entry, index)) is { } same)
            {
                _earlier.Add(entry, same);
            }
            else if (group.Count < MostCompared)
            {
                group.Add(entry);
            }
        }
    }

    /// <summary>The earlier statement that <paramref name="entry"/> repeats; null where there is none.</summary>
    public FactEntry? EarlierThan(FactEntry entry) => _earlier.TryGetValue(entry, out var earlier) ? earlier : null;

    /// <summary>What was said, in whoever's words; null where that is broken.</summary>
    public static TextValue? WordsOf(FactEntry statement) => statement.Values.Text(Keys.Quote) ?? statement.Values.Text(Keys.Paraphrase);

    // Nobody unnamed is known to be the same as somebody else, unless the description and the words are the same; a joint statement has its speakers in any order.
    private string? KeyOf(FactEntry entry)
    {
        if (WordsOf(entry) is not { } words || entry.Values.Find(Keys.Speaker)?.Value is not ListValue { HasLostItems: false })
        {
            return null;
        }

        var speakers = entry.Speakers
            .Select(speaker => ReportChain.ToStep(speaker, _index))
            .Select(step => step.Kind == ChainStepKind.Anonymous ? "*" + AnonymousWording.Fold(step.Name) : step.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal);
        return string.Join("\n", speakers) + "\n\n" + Folding.Fold(words.Text);
    }

    // The same words on another day, or at another event, are another statement.
    private bool MayBeOneOccasion(FactEntry one, FactEntry other) =>
        (one.Values.Date(Keys.When)?.Date is not { } when || other.Values.Date(Keys.When)?.Date is not { } otherWhen || DateOrder.MayOverlap(when, otherWhen))
        && (one.Values.Reference(Keys.At) is not { } at || other.Values.Reference(Keys.At) is not { } otherAt || _index.KeyOf(at) == _index.KeyOf(otherAt));
}
