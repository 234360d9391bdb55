using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Text;
using FactGen.Generator.Emission;

namespace FactGen.Generator.Pipeline;

/// <summary>A reference as it is written. What it may lead to is a part of it: among several packs, that decides.</summary>
internal readonly record struct EntryReference(ReferenceType Type, string Id);

/// <summary>What a reference leads to.</summary>
/// <param name="Reference">As it is written.</param>
/// <param name="Export">The entry.</param>
/// <param name="Import">What else of an entry of another pack is emitted; null for an entry of the project.</param>
internal readonly record struct KnownEntry(EntryReference Reference, Export Export, Import? Import);

/// <summary>What is emitted of an entry of another pack, beside what every entry exports.</summary>
/// <param name="FactsClass">The full name of the pack's class of facts.</param>
/// <param name="Sha256">The hash that an article gives for its kept text; null where it gives none.</param>
internal sealed record Import(string FactsClass, string? Sha256)
{
    /// <summary>What is emitted of <paramref name="export"/>; null for an entry of the project.</summary>
    public static Import? Of(Export export, PackIndex packs) => export.Pack is { } name && packs.Named(name) is { } pack
        ? new Import(pack.FactsClass, packs.EntryOf(export)?.Values.Text(Keys.Sha256)?.Text)
        : null;
}

/// <summary>
/// A file's entries with the slice of the index that they show or refer to. What it does not refer to may change as it likes: this stays equal,
/// and nothing of the file is emitted again. It stays equal too where entries only move; nothing that is made of it may show a position.
/// </summary>
internal sealed class FileSlice : IEquatable<FileSlice>
{
    private volatile EmittedSlice? _emitted;

    private FileSlice(ReadFile file) => (Path, Entries) = (file.Path, file.File.Entries);

    /// <summary>The path relative to the project.</summary>
    public string Path { get; }

    /// <summary>The entries, in the order of the file.</summary>
    public ImmutableArray<FactEntry> Entries { get; private init; }

    /// <summary>What those export that the file refers to, and behind each article its outlet; one may stand here often.</summary>
    public EquatableArray<KnownEntry> Known { get; private init; }

    /// <summary>The ordinals of entries that are not compiled, since they clash with another one.</summary>
    public EquatableArray<int> Dropped { get; private init; }

    /// <summary>The ids that get no typed id, since another has their value.</summary>
    public EquatableArray<string> Untyped { get; private init; }

    /// <summary>What ids become.</summary>
    public Members Members { get; private init; }

    /// <summary>What failed within FactGen itself; nearly always null.</summary>
    public string? Problem { get; private init; }

    /// <summary>What it became; null where it was not emitted yet.</summary>
    public EmittedSlice? Emitted
    {
        get => _emitted;
        set => _emitted = value;
    }

    /// <summary>Whether an entry that is in both slices becomes the same in both: where all that decides it is the same but the entries.</summary>
    public bool IsEmittedLike(FileSlice other) =>
        Path == other.Path && Members == other.Members && Problem is null && other.Problem is null && Known == other.Known
        && Dropped.Count == 0 && other.Dropped.Count == 0 && Untyped.Count == 0 && other.Untyped.Count == 0;

    /// <summary>The slice of a file of facts; none of one that is left out.</summary>
    public static ImmutableArray<FileSlice> Of(ReadText text, ProjectView project, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Facts is not { } file || project.LeavesOut(file))
        {
            return ImmutableArray<FileSlice>.Empty;
        }

        try
        {
            // Without the index nothing can be emitted; why there is none is said once, for all files.
            return project.Index.Problem is null
                ? LastOrNew(file, project, cancellationToken)
                : ImmutableArray.Create(new FileSlice(file) { Entries = ImmutableArray<FactEntry>.Empty });
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray.Create(new FileSlice(file) { Problem = InternalError.Describe(failure) });
        }
    }

    // After a new id, hardly a file is cut anew.
    private static ImmutableArray<FileSlice> LastOrNew(ReadFile file, ProjectView project, CancellationToken cancellationToken)
    {
        var hasClashes = project.Plan.Clashes.Count > 0;
        if (!hasClashes && file.LastSlice is { } last && last.Value[0].Members == project.Plan.Members && last.IsTrueIn(project.Index.Ids))
        {
            return last.Value;
        }

        var slice = Cut(file, project, cancellationToken);
        var slices = ImmutableArray.Create(slice);
        file.LastSlice = hasClashes ? null : new IndexAnswer<ImmutableArray<FileSlice>>(slices, project.Index.Ids, () => Named(file, slice));
        return slices;
    }

    // What the index was asked for when the slice was cut.
    private static IEnumerable<string> Named(ReadFile file, FileSlice slice)
    {
        foreach (var reference in file.References)
        {
            yield return reference.Id;
        }

        foreach (var known in slice.Known)
        {
            if (known.Export.Outlet is { } outlet)
            {
                yield return outlet;
            }
        }
    }

    private static FileSlice Cut(ReadFile file, ProjectView project, CancellationToken cancellationToken)
    {
        var index = project.Index.Ids;
        var known = ImmutableArray.CreateBuilder<KnownEntry>(file.References.Length);
        foreach (var reference in file.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Add(reference)?.Outlet is { } outlet)
            {
                Add(new EntryReference(FactFormat.OutletReference, outlet));
            }
        }

        return new FileSlice(file)
        {
            Known = new EquatableArray<KnownEntry>(known.Count == known.Capacity ? known.MoveToImmutable() : known.ToImmutable()),
            Dropped = index.Clashes.IsEmpty ? default : Enumerable.Range(0, file.File.Entries.Length).Where(i => !index.IsCompiled(file.Path, i)).ToEquatableArray(),
            Untyped = project.Plan.Clashes.Items.Where(clash => clash.Second.Path == file.Path).Select(clash => clash.Second.Export.Id).ToEquatableArray(),
            Members = project.Plan.Members,
        };

        Export? Add(EntryReference reference)
        {
            var export = index.Resolve(reference.Type, reference.Id);
            if (export is not null)
            {
                known.Add(new KnownEntry(reference, export, export.Pack is null ? null : Import.Of(export, index.Packs)));
            }

            return export;
        }
    }

    /// <inheritdoc/>
    public bool Equals(FileSlice? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Members == other.Members && Problem == other.Problem && Known == other.Known
        && Dropped == other.Dropped && Untyped == other.Untyped && PositionFree.AreEqual(Entries, other.Entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileSlice);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
