using System.Runtime.CompilerServices;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Packs;

/// <summary>
/// All fact packages that a project references. What they export is read when the first reference asks for it. Equal when the packs are; safe to
/// use from several threads.
/// </summary>
public sealed class PackIndex : IEquatable<PackIndex>
{
    /// <summary>The newest version of the packed form that this FactGen reads; it reads every one since 1.</summary>
    public const int NewestForm = 2;

    // A pack outlives the index it stands in: one edit of a small pack must not read a large one beside it again.
    private static readonly ConditionalWeakTable<ReferencedPack, PackContents> s_contents = new();

    private readonly EquatableArray<ReferencedPack> _packs;
    private readonly (ReferencedPack Pack, Lazy<PackContents> Contents)[] _readable;
    private readonly Dictionary<string, Lazy<PackContents>> _byName;

    private PackIndex(EquatableArray<ReferencedPack> packs)
    {
        _packs = packs;
        Newer = packs.Where(pack => pack.Form > NewestForm).ToArray();
        _readable = packs.Where(pack => pack.Form <= NewestForm).Select(pack => (pack, new Lazy<PackContents>(() => s_contents.GetValue(pack, unread => new PackContents(unread))))).ToArray();
        _byName = _readable.ToDictionary(pack => pack.Pack.Name, pack => pack.Contents, StringComparer.Ordinal);
    }

    /// <summary>No pack.</summary>
    public static PackIndex None { get; } = new(default);

    /// <summary>The packs, by name (ordinal), those that cannot be read too.</summary>
    public IReadOnlyList<ReferencedPack> Packs => _packs;

    /// <summary>The packs of a form that only a newer FactGen reads.</summary>
    public IReadOnlyList<ReferencedPack> Newer { get; }

    /// <summary>Puts <paramref name="packs"/> together, in any order. Of several with one name the first by its class of facts counts (ordinal).</summary>
    public static PackIndex Of(IEnumerable<ReferencedPack> packs)
    {
        var byName = packs
            .OrderBy(pack => pack.Name, StringComparer.Ordinal)
            .ThenBy(pack => pack.FactsClass, StringComparer.Ordinal)
            .GroupBy(pack => pack.Name, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToEquatableArray();
        return byName.Count == 0 ? None : new PackIndex(byName);
    }

    /// <summary>The entries of that id, of whatever section of the namespace, by the names of their packs.</summary>
    internal IEnumerable<ImportedEntry> FindAll(IdSpace space, string id)
    {
        foreach (var (_, contents) in _readable)
        {
            if (contents.Value.Find(space, id) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>The entry of that id in that pack; null where there is none.</summary>
    internal ImportedEntry? Find(string pack, IdSpace space, string id) => _byName.TryGetValue(pack, out var contents) ? contents.Value.Find(space, id) : null;

    /// <summary>The entry that exports <paramref name="export"/>.</summary>
    public FactEntry? EntryOf(Export export) => export.Pack is { } pack ? Find(pack, export.Section.Space, export.Id)?.Entry : null;

    /// <summary>The pack of that name; null where the project references none.</summary>
    public ReferencedPack? Named(string name) => _packs.Items.FirstOrDefault(pack => pack.Name == name);

    /// <summary>The packs of which some exports cannot be read, of one name or of all.</summary>
    internal IEnumerable<ReferencedPack> Damaged(string? name = null) => _readable.Where(pack => (name is null || pack.Pack.Name == name) && pack.Contents.Value.IsDamaged).Select(pack => pack.Pack);

    /// <summary>The ids that may be meant by <paramref name="missed"/>, of the pack of that name or of all.</summary>
    internal IEnumerable<string> Near(string missed, ReferenceType type, string? name = null) =>
        _readable.Where(pack => name is null || pack.Pack.Name == name).SelectMany(pack => pack.Contents.Value.Near(missed, type));

    /// <inheritdoc/>
    public bool Equals(PackIndex? other) => ReferenceEquals(this, other) || (other is not null && _packs == other._packs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _packs.GetHashCode();
}
