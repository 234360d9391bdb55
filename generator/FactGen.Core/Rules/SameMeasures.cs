using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>Measures that give different values for the same thing on the same date.</summary>
internal sealed class SameMeasures
{
    // Of a quantity with more values than these the first are compared; all with all would be quadratic.
    private const int MostCompared = 16;

    private readonly Dictionary<FactEntry, FactEntry> _other = new();

    public SameMeasures(IReadOnlyList<FactEntry> entries, FactIndex index, CancellationToken cancellationToken)
    {
        var named = new NamedContradictions(index);
        var groups = new Dictionary<(string Of, string Unit, Day? Earliest, Day? Latest), List<FactEntry>>();
        foreach (var entry in entries)
        {
            if (entry.Section.Name != "measures" || !Standing.Stands(entry) || KeyOf(entry) is not { } key)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new List<FactEntry>(1));
            }

            if (group.Find(earlier => !MayAgree(earlier, entry) && !named.NameEachOther(earlier, entry)) is { } other)
            {
                _other.Add(entry, other);
            }

            if (group.Count < MostCompared)
            {
                group.Add(entry);
            }
        }
    }

    /// <summary>The earlier measure that gives another value than <paramref name="entry"/>; null where there is none.</summary>
    public FactEntry? OtherThan(FactEntry entry) => _other.TryGetValue(entry, out var other) ? other : null;

    /// <summary><c>about 11.5 m</c>.</summary>
    public static string Quantity(FactEntry measure)
    {
        var parts = new[] { measure.Values.Text(Keys.Approx)?.Text, NumberOf(measure)?.ToString(CultureInfo.InvariantCulture), measure.Values.Text(Keys.Unit)?.Text };
        return Shown.Code(string.Join(" ", parts.Where(part => part is not null)));
    }

    // Two measures without a date may well be of two.
    private static (string Of, string Unit, Day? Earliest, Day? Latest)? KeyOf(FactEntry entry)
    {
        var values = entry.Values;
        return values.Text(Keys.Of) is { } of && NumberOf(entry) is not null && !values.Broken.Contains(Keys.Unit) && values.Date(Keys.When)?.Date is { } when
            ? (Folding.Fold(of.Text).ToLowerInvariant(), Folding.Fold(values.Text(Keys.Unit)?.Text ?? ""), when.Earliest, when.Latest)
            : null;
    }

    // `over 20` and `23` may both be true.
    private static bool MayAgree(FactEntry one, FactEntry other)
    {
        var (oneLeast, oneMost) = RangeOf(one);
        var (otherLeast, otherMost) = RangeOf(other);
        return oneLeast <= otherMost && otherLeast <= oneMost;
    }

    private static (decimal Least, decimal Most) RangeOf(FactEntry measure)
    {
        var number = NumberOf(measure)!.Value;
        return measure.Values.Text(Keys.Approx)?.Text switch
        {
            "over" => (number, decimal.MaxValue),
            "under" or "almost" => (decimal.MinValue, number),
            _ => (number, number),
        };
    }

    private static decimal? NumberOf(FactEntry measure) => (measure.Values.Find(Keys.Value)?.Value as NumberValue)?.Number;
}
