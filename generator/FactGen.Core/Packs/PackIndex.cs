using FactGen.Core.Text;

namespace FactGen.Core.Packs;

/// <summary>
/// All fact packages that a project references. What they export is read when the first reference asks for it. Equal when the packs are; safe to
/// use from several threads.
/// </summary>
public sealed class PackIndex : IEquatable<PackIndex>
{
    /// <summary>The newest version of the packed form that this FactGen reads; it reads every one since 1.</summary>
    public const int NewestForm = 1;

    private readonly EquatableArray<ReferencedPack> _packs;

    private PackIndex(EquatableArray<ReferencedPack> packs)
    {
        _packs = packs;
        Newer = packs.Where(pack => pack.Form > NewestForm).ToArray();
    }

    /// <summary>No pack.</summary>
    public static PackIndex None { get; } = new(default);

    /// <summary>The packs, by name (ordinal), those that cannot be read too.</summary>
    public IReadOnlyList<ReferencedPack> Packs => _packs;

    /// <summary>The packs of a form that only a newer FactGen reads.</summary>
    public IReadOnlyList<ReferencedPack> Newer { get; }

    /// <summary>Puts <paramref name="packs"/> together, in any order. Of several with one name the first by accessor counts (ordinal).</summary>
    public static PackIndex Of(IEnumerable<ReferencedPack> packs)
    {
        var byName = packs
            .OrderBy(pack => pack.Name, StringComparer.Ordinal)
            .ThenBy(pack => pack.Accessor, StringComparer.Ordinal)
            .GroupBy(pack => pack.Name, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToEquatableArray();
        return byName.Count == 0 ? None : new PackIndex(byName);
    }

    /// <inheritdoc/>
    public bool Equals(PackIndex? other) => ReferenceEquals(this, other) || (other is not null && _packs == other._packs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _packs.GetHashCode();
}
