using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>Which facts are known to be at odds, since one of them says so.</summary>
internal sealed class NamedContradictions(FactIndex index)
{
    // A longer list is made a set: it may be asked about once for each fact of a corpus.
    private const int MostComparedOneByOne = 8;

    private readonly Dictionary<FactEntry, HashSet<string>> _long = new();

    /// <summary>Whether one of the two says that it contradicts the other, so that somebody has seen both.</summary>
    public bool NameEachOther(FactEntry one, FactEntry other) => Names(one, other) || Names(other, one);

    private bool Names(FactEntry one, FactEntry other)
    {
        if (one.Values.Broken.Count > 0 && one.Values.Broken.Contains(Keys.Contradicts))
        {
            return true;
        }

        if (one.Values.Find(Keys.Contradicts)?.Value is ListValue { Items.Count: > MostComparedOneByOne })
        {
            return SetOf(one).Contains(other.Id);
        }

        foreach (var named in one.Values.Items<ReferenceValue>(Keys.Contradicts))
        {
            if (index.WithoutOwnPack(named.Id) == other.Id)
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> SetOf(FactEntry fact)
    {
        if (!_long.TryGetValue(fact, out var ids))
        {
            ids = new HashSet<string>(fact.Values.Items<ReferenceValue>(Keys.Contradicts).Select(named => index.WithoutOwnPack(named.Id)), StringComparer.Ordinal);
            _long.Add(fact, ids);
        }

        return ids;
    }
}
