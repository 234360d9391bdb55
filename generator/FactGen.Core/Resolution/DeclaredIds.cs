using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Resolution;

/// <summary>
/// Which entry of the project has which id, and which are not compiled because of another one. Files count in ordinal order of their paths; of two
/// entries that clash the first one is compiled.
/// </summary>
internal sealed class DeclaredIds
{
    private static readonly int s_spaces = FactFormat.Sections.Max(section => (int)section.Space) + 1;
    private static readonly int s_tags = FactFormat.Sections.Max(section => section.Tag) + 1;

    private readonly IdTable[] _bySpace;
    private readonly IdTable?[] _members;
    private readonly HashSet<(string Path, int Ordinal)> _dropped;

    private DeclaredIds(Builder built)
    {
        _bySpace = Array.ConvertAll(built.BySpace, table => table.ToTable());
        _members = Array.ConvertAll(built.Members, table => table?.ToTable());
        _dropped = built.Dropped;
        LostToClashes = built.Lost;
        Clashes = built.Clashes.ToImmutable();
    }

    /// <summary>The entries that are not compiled because of another one.</summary>
    public ImmutableArray<Clash> Clashes { get; }

    /// <summary>The ids that clashes cost.</summary>
    public HashSet<(IdSpace Space, string Id)> LostToClashes { get; }

    /// <summary>Every entry that is compiled, in no particular order.</summary>
    public IEnumerable<Declaration> All => _bySpace.SelectMany(space => space.All);

    /// <summary>Those of one namespace.</summary>
    public IEnumerable<Declaration> In(IdSpace space) => _bySpace[(int)space].All;

    /// <summary>The entry with that id, or null.</summary>
    public Declaration? Find(IdSpace space, string id) => _bySpace[(int)space].Find(id);

    /// <summary>Whether the entry at that place is compiled.</summary>
    public bool IsCompiled(string path, int ordinal) => _dropped.Count == 0 || !_dropped.Contains((path, ordinal));

    /// <summary>Declares what <paramref name="files"/> export.</summary>
    public static DeclaredIds Of(EquatableArray<ExportingFile> files, CancellationToken cancellationToken)
    {
        var builder = new Builder(null);
        foreach (var file in files)
        {
            for (var i = 0; i < file.Exports.Entries.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                builder.Declare(new Declaration(file.Path, i, file.Exports.Entries[i]));
            }
        }

        return new DeclaredIds(builder);
    }

    /// <summary>
    /// The same with other entries in a few files. Null where entries clash, before or now: which of them is compiled depends on the order of all
    /// files.
    /// </summary>
    public DeclaredIds? With(IReadOnlyList<Declaration> removed, IReadOnlyList<Declaration> added)
    {
        if (!Clashes.IsEmpty)
        {
            return null;
        }

        var builder = new Builder(this);
        foreach (var declaration in removed)
        {
            builder.Remove(declaration);
        }

        foreach (var declaration in added)
        {
            builder.Declare(declaration);
        }

        return builder.Clashes.Count == 0 ? new DeclaredIds(builder) : null;
    }

    private sealed class Builder(DeclaredIds? before)
    {
        public IdTable.Builder[] BySpace { get; } =
            Enumerable.Range(0, s_spaces).Select(space => new IdTable.Builder(before?._bySpace[space])).ToArray();

        public IdTable.Builder?[] Members { get; } =
            Enumerable.Range(0, s_tags).Select(tag => before?._members[tag] is { } members ? new IdTable.Builder(members) : null).ToArray();

        public HashSet<(string Path, int Ordinal)> Dropped { get; } = new();

        public HashSet<(IdSpace Space, string Id)> Lost { get; } = new();

        public ImmutableArray<Clash>.Builder Clashes { get; } = ImmutableArray.CreateBuilder<Clash>();

        public void Declare(Declaration declaration)
        {
            var export = declaration.Export;
            var ids = BySpace[(int)export.Section.Space];
            var members = Members[export.Section.Tag] ??= new IdTable.Builder(null);
            if (!ids.TryGet(export.Id, out var first) && !members.TryGet(export.MemberName, out first))
            {
                ids.Add(export.Id, declaration);
                members.Add(export.MemberName, declaration);
                return;
            }

            Clashes.Add(new Clash(declaration, first));
            Dropped.Add((declaration.Path, declaration.Ordinal));
            if (export.Id != first.Export.Id)
            {
                Lost.Add((export.Section.Space, export.Id));
            }
        }

        public void Remove(Declaration declaration)
        {
            BySpace[(int)declaration.Export.Section.Space].Remove(declaration.Export.Id);
            Members[declaration.Export.Section.Tag]?.Remove(declaration.Export.MemberName);
        }
    }
}
