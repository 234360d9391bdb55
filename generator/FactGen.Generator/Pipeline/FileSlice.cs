using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What a reference leads to.</summary>
/// <param name="Reference">As it is written.</param>
/// <param name="Export">The entry.</param>
/// <param name="Import">What else of an entry of another pack is emitted; null for an entry of the project.</param>
internal sealed record KnownEntry(EntryReference Reference, Export Export, Import? Import);

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
/// A file's content with the slice of the index that it shows or refers to. What it does not refer to may change as it likes: this stays equal,
/// and the file's output is not emitted again.
/// </summary>
/// <param name="Content">What is emitted.</param>
/// <param name="Known">What those export that the file refers to, and behind each article its outlet; one may stand here often.</param>
/// <param name="Dropped">The ordinals of entries that are not compiled, since they clash with another one.</param>
/// <param name="Members">What ids become.</param>
internal sealed record FileSlice(FileContent Content, EquatableArray<KnownEntry> Known, EquatableArray<int> Dropped, Members Members)
{
    public static FileSlice Of(FileContent content, ProjectIndex index, Members members, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            // Without the index nothing can be emitted; why there is none is said once, for all files.
            return content.Problem is not null ? new FileSlice(content, default, default, members)
                : index.Problem is not null ? new FileSlice(content with { Entries = default, References = default }, default, default, members)
                : Cut(content, index.Ids, members);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new FileSlice(FileContent.Failed(content.Path, failure), default, default, members);
        }
    }

    private static FileSlice Cut(FileContent content, FactIndex index, Members members)
    {
        var known = ImmutableArray.CreateBuilder<KnownEntry>(content.References.Count);
        foreach (var reference in content.References)
        {
            if (Add(reference)?.Outlet is { } outlet)
            {
                Add(new EntryReference(FactFormat.OutletReference, outlet));
            }
        }

        var dropped = index.Clashes.IsEmpty
            ? default
            : Enumerable.Range(0, content.Entries.Count).Where(i => !index.IsCompiled(content.Path, i)).ToEquatableArray();
        return new FileSlice(content, new EquatableArray<KnownEntry>(known.ToImmutable()), dropped, members);

        Export? Add(EntryReference reference)
        {
            var export = index.Resolve(reference.Type, reference.Id);
            if (export is not null)
            {
                known.Add(new KnownEntry(reference, export, Import.Of(export, index.Packs)));
            }

            return export;
        }
    }
}
