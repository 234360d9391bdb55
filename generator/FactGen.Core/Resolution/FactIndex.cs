using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Text;

namespace FactGen.Core.Resolution;

/// <summary>A file's exports under its path.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="Exports">What the file exports.</param>
public sealed record ExportingFile(string Path, FileExports Exports);

/// <summary>Where an entry is declared.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ordinal">Its place among the file's entries.</param>
/// <param name="Export">What it exports.</param>
public sealed record Declaration(string Path, int Ordinal, Export Export);

/// <summary>Why an entry is not compiled although it could be read.</summary>
/// <param name="Declaration">The entry.</param>
/// <param name="Other">The entry that it clashes with, which is compiled.</param>
public sealed record Clash(Declaration Declaration, Declaration Other)
{
    /// <summary>Whether both have one id; otherwise their ids differ and give one C# name.</summary>
    public bool IsSameId => Declaration.Export.Id == Other.Export.Id;
}

/// <summary>
/// Every id of all files, and which entry has it. Built from exports alone and equal when they are, so an edited quote
/// leaves it as it is; built from the index before, where there is one, so that a new id costs what it changes.
/// </summary>
public sealed class FactIndex : IEntryLookup, IEquatable<FactIndex>
{
    private readonly EquatableArray<ExportingFile> _files;
    private readonly DeclaredIds _declared;
    private readonly HashSet<(IdSpace Space, string Id)> _lost;
    private readonly HashSet<string> _lostAnywhere = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(ReferenceType Type, string Id), string> _suggestions = new();
    private readonly ConcurrentDictionary<IdSpace, NearbyIds> _nearby = new();

    private FactIndex(EquatableArray<ExportingFile> files, PackIndex packs, string ownPack, FactIndex? before, CancellationToken cancellationToken)
    {
        _files = files;
        Packs = packs;
        OwnPack = ownPack;
        var change = before is null ? null : IndexChange.Between(before._files, files);
        _declared = (change is null ? null : before!._declared.With(change.Removed, change.Added)) ?? DeclaredIds.Of(files, cancellationToken);
        _lost = new HashSet<(IdSpace Space, string Id)>(_declared.LostToClashes);
        foreach (var file in files)
        {
            AddLost(file.Exports.Lost);
        }

        // Where entries clash, more may have changed than the files that did.
        if (change is not null && before!.Clashes.IsEmpty && Clashes.IsEmpty)
        {
            KeepNearby(before, change);
            if (before.Packs.Equals(packs) && before.OwnPack == ownPack)
            {
                (Before, ChangedIds, ShownIds) = (before.Generation, change.Ids, change.ShownIds());
            }
        }
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public EquatableArray<ExportingFile> Files => _files;

    /// <summary>The entries that are not compiled because of another one.</summary>
    public ImmutableArray<Clash> Clashes => _declared.Clashes;

    /// <summary>The packs that the project references.</summary>
    public PackIndex Packs { get; }

    /// <summary>The name under which the project would be a pack itself; it may stand before the project's own ids. Empty where it has none.</summary>
    public string OwnPack { get; }

    /// <summary>Indexes <paramref name="files"/> of a project that references no pack.</summary>
    public static FactIndex Create(IEnumerable<ExportingFile> files) => Create(files, PackIndex.None, "");

    /// <summary>
    /// Indexes <paramref name="files"/>, in any order, beside the packs that the project references. A path that occurs again adds nothing: a
    /// project may list a file twice.
    /// </summary>
    /// <param name="files">What the project's files export.</param>
    /// <param name="packs">The referenced packs.</param>
    /// <param name="ownPack">The name of the pack that the project is itself; empty where it has none.</param>
    /// <param name="before">An index of the same project, which most files are taken from; null where there is none. It only makes this one cheaper.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static FactIndex Create(IEnumerable<ExportingFile> files, PackIndex packs, string ownPack, FactIndex? before = null, CancellationToken cancellationToken = default) =>
        new(InOrder(files), packs, ownPack, before, cancellationToken);

    /// <summary>The entry of the project with that id, or null.</summary>
    public Declaration? Find(IdSpace space, string id) => _declared.Find(space, id);

    /// <inheritdoc/>
    public Export? Resolve(ReferenceType type, string id) => Judge(type, id) is { State: ReferenceState.Found } found ? found.Entry : null;

    /// <inheritdoc/>
    public Export? FindExport(IdSpace space, string id)
    {
        if (Find(space, id) is { } declared)
        {
            return declared.Export;
        }

        // Names and descriptions are asked for too; no pack has those.
        var written = WrittenReference.Of(id);
        if (Packs.Packs.Count == 0 && written.Pack is null || !written.IsWellFormed)
        {
            return null;
        }

        if (written.Pack is { } pack)
        {
            return (pack == OwnPack ? Find(space, written.Id)?.Export : null) ?? Packs.Find(pack, space, written.Id)?.Export;
        }

        var found = Packs.FindAll(space, id).Take(2).ToArray();
        return found.Length == 1 ? found[0].Export : null;
    }

    /// <summary>A reference to an entry of the project without the project's own name, which may stand before it.</summary>
    internal string WithoutOwnPack(string reference) =>
        OwnPack.Length > 0 && reference.Length > OwnPack.Length && reference[OwnPack.Length] == '/' && reference.StartsWith(OwnPack, StringComparison.Ordinal)
            ? reference.Substring(OwnPack.Length + 1)
            : reference;

    /// <summary>
    /// What becomes of a reference. The project's own entry counts first, so that no new version of a pack can turn what is written to something
    /// else; where two packs have it, neither does.
    /// </summary>
    internal ReferenceVerdict Judge(ReferenceType type, string id)
    {
        if (Find(type.Space, id)?.Export is { } own)
        {
            return Lead(type, own, isNameable: true);
        }

        if (IsLost(type.Space, id))
        {
            return new ReferenceVerdict(ReferenceState.Lost);
        }

        var written = WrittenReference.Of(id);
        return type.OrName && !written.IsWellFormed ? new ReferenceVerdict(ReferenceState.Name)
            : written.Pack is null ? JudgeUnqualified(type, written)
            : JudgeQualified(type, written, written.Pack);
    }

    /// <summary>Whether an entry of that id was lost to a mistake that has its own finding.</summary>
    public bool IsLost(IdSpace space, string id) => _lost.Contains((space, id)) || _lostAnywhere.Contains(id);

    /// <summary>Whether the entry at that place is compiled.</summary>
    public bool IsCompiled(string path, int ordinal) => _declared.IsCompiled(path, ordinal);

    /// <summary>Every entry that is compiled.</summary>
    public IEnumerable<Declaration> Compiled => _declared.All;

    /// <summary>Tells this index from every other one.</summary>
    internal object Generation { get; } = new();

    /// <summary>The <see cref="Generation"/> of the index that this one differs from by <see cref="ChangedIds"/>; null where it cannot be compared with one.</summary>
    internal object? Before { get; }

    /// <summary>The ids whose references may mean something else than they did in the index before.</summary>
    internal IReadOnlyCollection<string> ChangedIds { get; } = [];

    /// <summary>Those, and the ids of entries that export something else than in the index before, such as another name.</summary>
    internal IReadOnlyCollection<string> ShownIds { get; } = [];

    /// <summary>The project's ids that may be meant by <paramref name="missed"/>.</summary>
    internal IEnumerable<string> Near(string missed, ReferenceType type) => _nearby
        .GetOrAdd(type.Space, space => new NearbyIds(_declared.In(space).Select(declaration => NearbyIds.Known.Of(declaration.Export))))
        .Near(missed, type);

    /// <summary>
    /// The tail of a message about a reference that leads nowhere; empty where no id is near. Each is looked for once: an id that was
    /// renamed is missed in every file that refers to it, and each search compares with all ids.
    /// </summary>
    internal string DidYouMean(ReferenceValue reference) =>
        _suggestions.GetOrAdd((reference.Type, reference.Id), missed => ReferenceSuggestions.For(missed.Type, WrittenReference.Of(missed.Id), this));

    /// <inheritdoc/>
    public bool Equals(FactIndex? other) => other is not null && _files == other._files && Packs.Equals(other.Packs) && OwnPack == other.OwnPack;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    private static ReferenceVerdict Lead(ReferenceType type, Export entry, bool isNameable) =>
        type.Allows(entry.Section) ? new ReferenceVerdict(ReferenceState.Found, entry)
        : type.OrName && isNameable ? new ReferenceVerdict(ReferenceState.Name)
        : new ReferenceVerdict(ReferenceState.WrongSection, entry);

    private static ReferenceVerdict Lead(ReferenceType type, ImportedEntry entry, bool isNameable) =>
        entry.Export is { } export ? Lead(type, export, isNameable) : new ReferenceVerdict(ReferenceState.InDamagedPack, Pack: entry.Pack);

    private ReferenceVerdict JudgeUnqualified(ReferenceType type, WrittenReference written)
    {
        var found = Packs.FindAll(type.Space, written.Id).ToArray();
        var fitting = Array.FindAll(found, entry => type.Allows(entry.Section));
        return fitting.Length > 1 ? new ReferenceVerdict(ReferenceState.Ambiguous)
            : fitting.Length == 1 ? Lead(type, fitting[0], isNameable: true)
            : found.Length > 0 ? Lead(type, found[0], isNameable: true)
            : Nowhere(type, written, Packs.Newer.Count > 0, Packs.Damaged());
    }

    private ReferenceVerdict JudgeQualified(ReferenceType type, WrittenReference written, string pack)
    {
        var isOwn = pack == OwnPack;
        if (isOwn && Find(type.Space, written.Id)?.Export is { } own)
        {
            return Lead(type, own, isNameable: false);
        }

        if (Packs.Find(pack, type.Space, written.Id) is { } imported)
        {
            return Lead(type, imported, isNameable: false);
        }

        var named = Packs.Named(pack);
        return named is null && !isOwn
            ? new ReferenceVerdict(type.OrName && !written.LooksLikeId ? ReferenceState.Name : ReferenceState.UnknownPack)
            : Nowhere(type, written, Packs.Newer.Contains(named) || (isOwn && IsLost(type.Space, written.Id)), Packs.Damaged(pack));
    }

    private static ReferenceVerdict Nowhere(ReferenceType type, WrittenReference written, bool isLost, IEnumerable<ReferencedPack> damaged) =>
        type.OrName && written.Pack is null && !written.LooksLikeId ? new ReferenceVerdict(ReferenceState.Name)
        : isLost ? new ReferenceVerdict(ReferenceState.Lost)
        : damaged.FirstOrDefault() is { } pack ? new ReferenceVerdict(ReferenceState.InDamagedPack, Pack: pack)
        : new ReferenceVerdict(ReferenceState.Dangling);

    // A project may list a file twice.
    private static EquatableArray<ExportingFile> InOrder(IEnumerable<ExportingFile> files)
    {
        var sorted = files.ToArray();
        if (IsInOrder(sorted))
        {
            return sorted.ToEquatableArray();
        }

        var first = new Dictionary<string, ExportingFile>(StringComparer.Ordinal);
        foreach (var file in sorted)
        {
            if (!first.ContainsKey(file.Path))
            {
                first.Add(file.Path, file);
            }
        }

        return first.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    private static bool IsInOrder(ExportingFile[] files)
    {
        for (var i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private void AddLost(EquatableArray<LostId> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i].Space is { } space)
            {
                _lost.Add((space, ids[i].Id));
            }
            else
            {
                _lostAnywhere.Add(ids[i].Id);
            }
        }
    }

    // What was sorted for an index before is sorted still, but for a few ids.
    private void KeepNearby(FactIndex before, IndexChange change)
    {
        foreach (var (space, nearby) in before._nearby.Select(pair => (pair.Key, pair.Value)))
        {
            if (nearby.With(Of(change.Removed, space), Of(change.Added, space)) is { } kept)
            {
                _nearby[space] = kept;
            }
        }

        static IEnumerable<NearbyIds.Known> Of(IEnumerable<Declaration> declarations, IdSpace space) =>
            declarations.Where(declaration => declaration.Export.Section.Space == space).Select(declaration => NearbyIds.Known.Of(declaration.Export));
    }
}
