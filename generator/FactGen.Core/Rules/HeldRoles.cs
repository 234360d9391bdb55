using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>
/// The roles of one person, laid out so that asking whether any was held on a day does not go through all of them: somebody with many roles
/// speaks often.
/// </summary>
internal sealed class HeldRoles
{
    // Whoever has no more of them than these is asked role by role.
    private const int MostAskedOneByOne = 8;

    // Of more roles with a time of day than these, the day alone counts: the clock of each would have to be read for each statement.
    private const int MostWithTime = 32;

    // How far a date moves at most where an offset makes it another day.
    private const int MostShift = 1;

    private readonly List<MapValue> _oneByOne = new();

    // By the first day, with the last day on which any role up to there was held.
    private readonly List<Period> _periods = new();

    /// <param name="roles">The person's roles.</param>
    public HeldRoles(ListValue roles)
    {
        var all = new List<MapValue>();
        foreach (var item in roles.Items)
        {
            if (item is MapValue role)
            {
                all.Add(role);
            }
        }

        if (all.Count <= MostAskedOneByOne)
        {
            _oneByOne = all;
            return;
        }

        foreach (var role in all)
        {
            var (from, to) = (role.Date(Keys.From)?.Date, role.Date(Keys.To)?.Date);
            var hasTime = from?.Time is not null || to?.Time is not null;
            if (hasTime && _oneByOne.Count < MostWithTime)
            {
                _oneByOne.Add(role);
            }
            else
            {
                var shift = hasTime ? MostShift : 0;
                _periods.Add(new Period(
                    from is { EndsBeforeItStarts: false, Earliest: { } first } ? first.AddDays(-shift) : null,
                    to is { EndsBeforeItStarts: false, Latest: { } last } ? last.AddDays(shift) : null));
            }
        }

        _periods.Sort((one, other) => Nullable.Compare(one.First, other.First));
        for (var i = 1; i < _periods.Count; i++)
        {
            if (_periods[i - 1].Last is not { } before || _periods[i].Last < before)
            {
                _periods[i] = _periods[i] with { Last = _periods[i - 1].Last };
            }
        }
    }

    /// <summary>Whether certainly none was held at <paramref name="when"/>.</summary>
    public bool NoneAt(EdtfDate when)
    {
        foreach (var role in _oneByOne)
        {
            if (!IsCertainlyNotHeld(role, when))
            {
                return false;
            }
        }

        return _periods.Count == 0 || (!when.EndsBeforeItStarts && NoneOf(_periods, when));
    }

    // Held is a role that begins no later than the date may end, and ends no earlier than the date may begin.
    private static bool NoneOf(List<Period> periods, EdtfDate when)
    {
        int low = 0, high = periods.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (periods[middle].First is { } first && when.Latest is { } latest && latest < first)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low == 0 || (periods[low - 1].Last is { } last && when.Earliest is { } earliest && last < earliest);
    }

    private static bool IsCertainlyNotHeld(MapValue role, EdtfDate when) =>
        (role.Date(Keys.From)?.Date is { } from && DateOrder.IsCertainlyBefore(when, from))
        || (role.Date(Keys.To)?.Date is { } to && DateOrder.IsCertainlyBefore(to, when));

    /// <param name="First">The first day; null where it is not known, or there is none.</param>
    /// <param name="Last">The last day; null likewise.</param>
    private readonly record struct Period(Day? First, Day? Last);
}
