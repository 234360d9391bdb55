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
/// leaves it as it is. Files count in ordinal order of their paths; of two entries that clash the first one is compiled.
/// </summary>
public sealed class FactIndex : IEntryLookup, IEquatable<FactIndex>
{
    private readonly EquatableArray<ExportingFile> _files;

    // One for each space: a string is hashed faster than a pair, and every reference of every file is looked up after a new id.
    private readonly Dictionary<IdSpace, Dictionary<string, Declaration>> _byId = FactFormat.Sections
        .Select(section => section.Space)
        .Distinct()
        .ToDictionary(space => space, _ => new Dictionary<string, Declaration>(StringComparer.Ordinal));

    private readonly HashSet<(IdSpace Space, string Id)> _lost = new();
    private readonly HashSet<string> _lostAnywhere = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, int Ordinal)> _dropped = new();
    private readonly ConcurrentDictionary<(ReferenceType Type, string Id), string> _suggestions = new();

    private FactIndex(EquatableArray<ExportingFile> files, PackIndex packs, string ownPack)
    {
        _files = files;
        Packs = packs;
        OwnPack = ownPack;
        var members = FactFormat.Sections.ToDictionary(section => section.Tag, _ => new Dictionary<string, Declaration>(StringComparer.Ordinal));
        var clashes = ImmutableArray.CreateBuilder<Clash>();
        foreach (var file in files)
        {
            for (var i = 0; i < file.Exports.Entries.Count; i++)
            {
                Declare(new Declaration(file.Path, i, file.Exports.Entries[i]), members, clashes);
            }

            foreach (var lost in file.Exports.Lost)
            {
                if (lost.Space is { } space)
                {
                    _lost.Add((space, lost.Id));
                }
                else
                {
                    _lostAnywhere.Add(lost.Id);
                }
            }
        }

        Clashes = clashes.ToImmutable();
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public EquatableArray<ExportingFile> Files => _files;

    /// <summary>The entries that are not compiled because of another one.</summary>
    public ImmutableArray<Clash> Clashes { get; }

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
    public static FactIndex Create(IEnumerable<ExportingFile> files, PackIndex packs, string ownPack) => new(
        files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
        packs,
        ownPack);

    /// <summary>The entry of the project with that id, or null.</summary>
    public Declaration? Find(IdSpace space, string id) => _byId[space].TryGetValue(id, out var found) ? found : null;

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
    public bool IsCompiled(string path, int ordinal) => !_dropped.Contains((path, ordinal));

    /// <summary>Every entry that is compiled.</summary>
    public IEnumerable<Declaration> Compiled => _byId.Values.SelectMany(space => space.Values);

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

    private void Declare(Declaration declaration, Dictionary<char, Dictionary<string, Declaration>> members, ImmutableArray<Clash>.Builder clashes)
    {
        var export = declaration.Export;
        var ids = _byId[export.Section.Space];
        var membersOfSection = members[export.Section.Tag];
        if (ids.TryGetValue(export.Id, out var first) || membersOfSection.TryGetValue(export.MemberName, out first))
        {
            clashes.Add(new Clash(declaration, first));
            _dropped.Add((declaration.Path, declaration.Ordinal));
            if (export.Id != first.Export.Id)
            {
                _lost.Add((export.Section.Space, export.Id));
            }

            return;
        }

        ids.Add(export.Id, declaration);
        membersOfSection.Add(export.MemberName, declaration);
    }
}
