namespace FactGen.Core.Resolution;

/// <summary>
/// What was worked out with an index. In an editor every new id makes a new index, and all files are asked again: whoever names none of the ids that
/// the new one says something else of need not work it out again.
/// </summary>
/// <param name="value">What was worked out.</param>
/// <param name="index">The index.</param>
/// <param name="named">Every id that the index was asked for, as it is written; gone through when another index comes, and not before.</param>
public sealed class IndexAnswer<T>(T value, FactIndex index, Func<IEnumerable<string>> named)
{
    // The last index that it is known to be true in. Set by any thread, and each that sets it is right.
    private volatile object _generation = index.Generation;
    private NamedIds? _named;

    /// <summary>What was worked out.</summary>
    public T Value { get; } = value;

    /// <summary>Whether <paramref name="index"/> is sure to give the same; false where that is not known.</summary>
    public bool IsTrueIn(FactIndex index)
    {
        if (_generation == index.Generation)
        {
            return true;
        }

        if (_generation != index.Before || (index.ShownIds.Count > 0 && (_named ??= new NamedIds(named())).HasAny(index.ShownIds)))
        {
            return false;
        }

        _generation = index.Generation;
        return true;
    }
}

/// <summary>The hashes of ids that something names. Two ids of one hash cost a look too many, and nothing else.</summary>
internal sealed class NamedIds
{
    private readonly int[] _hashes;

    /// <summary>Those of <paramref name="ids"/>, and of <c>pack/id</c> the one behind the pack too, which may be the project's own.</summary>
    public NamedIds(IEnumerable<string> ids)
    {
        var hashes = new HashSet<int>();
        foreach (var id in ids)
        {
            hashes.Add(HashOf(id));
            if (WrittenReference.Of(id) is { Pack: not null } written)
            {
                hashes.Add(HashOf(written.Id));
            }
        }

        _hashes = hashes.ToArray();
        Array.Sort(_hashes);
    }

    /// <summary>Whether any of <paramref name="ids"/> may be among them.</summary>
    public bool HasAny(IReadOnlyCollection<string> ids)
    {
        foreach (var id in ids)
        {
            if (Array.BinarySearch(_hashes, HashOf(id)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int HashOf(string id) => StringComparer.Ordinal.GetHashCode(id);
}
