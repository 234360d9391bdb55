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

    public SameStatements(IReadOnlyList<FactEntry> entries, FactIndex index, CancellationToken cancellationToken)
    {
        _index = index;
        var named = new NamedContradictions(index);
        var groups = new Dictionary<(string Speakers, string Words), List<FactEntry>>(entries.Count / 2, SpokenWords.Comparer);
        foreach (var entry in entries)
        {
            if (entry.Section.Name != "statements" || !Standing.Stands(entry) || KeyOf(entry) is not { } key)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (!groups.TryGetValue(key, out var group))
            {
                // Hardly one statement is repeated, so that a list is as long as it must be.
                groups.Add(key, new List<FactEntry>(1) { entry });
            }
            else if (group.Find(earlier => MayBeOneOccasion(earlier, entry) && !named.NameEachOther(earlier, entry)) is { } same)
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
    private (string Speakers, string Words)? KeyOf(FactEntry entry) =>
        WordsOf(entry) is { } words && entry.Values.Find(Keys.Speaker)?.Value is ListValue { HasLostItems: false } ? (SpeakersOf(entry), Folding.Fold(words.Text)) : null;

    private string SpeakersOf(FactEntry entry)
    {
        if (entry.Speakers.Count == 1)
        {
            foreach (var only in entry.Speakers)
            {
                return NameOf(only);
            }
        }

        return string.Join("\n", entry.Speakers.Select(NameOf).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal));
    }

    private string NameOf(Party speaker)
    {
        var step = ReportChain.ToStep(speaker, _index);
        return step.Kind == ChainStepKind.Anonymous ? "*" + AnonymousWording.Fold(step.Name) : step.Name;
    }

    // The same words on another day, or at another event, are another statement.
    private bool MayBeOneOccasion(FactEntry one, FactEntry other) =>
        (one.Values.Date(Keys.When)?.Date is not { } when || other.Values.Date(Keys.When)?.Date is not { } otherWhen || DateOrder.MayOverlap(when, otherWhen))
        && (one.Values.Reference(Keys.At) is not { } at || other.Values.Reference(Keys.At) is not { } otherAt || _index.KeyOf(at) == _index.KeyOf(otherAt));

    // Compared in their own order, whatever the culture.
    private sealed class SpokenWords : IEqualityComparer<(string Speakers, string Words)>
    {
        public static SpokenWords Comparer { get; } = new();

        public bool Equals((string Speakers, string Words) x, (string Speakers, string Words) y) => x.Speakers == y.Speakers && x.Words == y.Words;

        public int GetHashCode((string Speakers, string Words) obj) => unchecked((obj.Speakers.GetHashCode() * 31) + obj.Words.GetHashCode());
    }
}
