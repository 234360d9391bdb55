using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Resolution;

/// <summary>
/// The ids that one that leads nowhere may be a slip for. Of a few thousand all are compared. Of more, those that begin or end most like it: a slip
/// leaves a beginning or an end as it was, and to compare ten thousand lost ids with a hundred thousand others would take minutes.
/// </summary>
internal sealed class NearbyIds
{
    /// <summary>Of how many ids all are compared.</summary>
    internal const int MostComparedWithAll = 5000;

    /// <summary>How many are compared on either side of the place where the lost id would stand.</summary>
    internal const int Neighbours = 100;

    // Sorting is for when something leads nowhere; a few ids more or less are laid over what is sorted.
    private const int MostLaidOver = 64;

    private static readonly IComparer<Known> s_byBeginning = Comparer<Known>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id));
    private static readonly IComparer<Known> s_byEnd = Comparer<Known>.Create((one, other) => CompareFromEnd(one.Id, other.Id));

    private readonly Known[] _base;
    private readonly Lazy<Known[]> _byBeginning;
    private readonly Lazy<Known[]> _byEnd;
    private readonly HashSet<string> _removed;
    private readonly List<Known> _added;

    /// <param name="ids">The ids, in any order.</param>
    public NearbyIds(IEnumerable<Known> ids)
    {
        _base = ids.ToArray();
        _removed = new HashSet<string>(StringComparer.Ordinal);
        _added = new List<Known>();
        _byBeginning = new Lazy<Known[]>(() => Sorted(s_byBeginning));
        _byEnd = new Lazy<Known[]>(() => Sorted(s_byEnd));
    }

    private NearbyIds(NearbyIds before, HashSet<string> removed, List<Known> added) =>
        (_base, _byBeginning, _byEnd, _removed, _added) = (before._base, before._byBeginning, before._byEnd, removed, added);

    private int Count => _base.Length - _removed.Count + _added.Count;

    /// <summary>The same with some ids less and some more; null where it is as well to begin anew.</summary>
    public NearbyIds? With(IEnumerable<Known> removed, IEnumerable<Known> added)
    {
        var gone = new HashSet<string>(_removed, StringComparer.Ordinal);
        var come = new List<Known>(_added);
        foreach (var id in removed)
        {
            if (come.RemoveAll(known => known.Id == id.Id) == 0)
            {
                gone.Add(id.Id);
            }
        }

        come.AddRange(added);
        if (gone.Count + come.Count > MostLaidOver)
        {
            return null;
        }

        var changed = new NearbyIds(this, gone, come);
        return changed.Count <= MostComparedWithAll == _base.Length <= MostComparedWithAll ? changed : null;
    }

    /// <summary>The ids to compare <paramref name="missed"/> with: those that <paramref name="type"/> allows. Some may come twice.</summary>
    public IEnumerable<string> Near(string missed, ReferenceType type)
    {
        var candidates = Count <= MostComparedWithAll
            ? _base.Where(IsThere).Concat(_added)
            : Around(_byBeginning.Value, missed, s_byBeginning).Concat(Around(_byEnd.Value, missed, s_byEnd));
        return candidates.Where(known => type.Allows(known.Section)).Select(known => known.Id);
    }

    private bool IsThere(Known known) => _removed.Count == 0 || !_removed.Contains(known.Id);

    private Known[] Sorted(IComparer<Known> comparer)
    {
        var sorted = (Known[])_base.Clone();
        Array.Sort(sorted, comparer);
        return sorted;
    }

    // The neighbours as they would be if all were sorted together: what is laid over takes no more places than it has ids.
    private IEnumerable<Known> Around(Known[] sorted, string missed, IComparer<Known> comparer)
    {
        var sought = new Known(missed, null!);
        var place = PlaceOf(sought, sorted, comparer);
        var reach = Neighbours + _removed.Count;
        var near = new List<Known>();
        for (var i = Math.Max(0, place - reach); i < Math.Min(sorted.Length, place + reach); i++)
        {
            if (IsThere(sorted[i]))
            {
                near.Add(sorted[i]);
            }
        }

        near.AddRange(_added);
        near.Sort(comparer);
        place = PlaceOf(sought, near, comparer);
        return near.Skip(Math.Max(0, place - Neighbours)).Take(Math.Min(place, Neighbours) + Neighbours);
    }

    private static int PlaceOf(Known sought, IReadOnlyList<Known> sorted, IComparer<Known> comparer)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (comparer.Compare(sorted[middle], sought) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int CompareFromEnd(string one, string other)
    {
        for (int i = one.Length - 1, j = other.Length - 1; i >= 0 && j >= 0; i--, j--)
        {
            if (one[i] != other[j])
            {
                return one[i] - other[j];
            }
        }

        return one.Length - other.Length;
    }

    /// <summary>An id with its section.</summary>
    internal readonly record struct Known(string Id, Section Section)
    {
        public static Known Of(Export export) => new(export.Id, export.Section);
    }
}
