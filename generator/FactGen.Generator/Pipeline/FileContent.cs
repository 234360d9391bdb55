using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>An entry as it is emitted: equal to another when it holds the same, wherever in the file it stands.</summary>
internal sealed class EntryContent(FactEntry entry) : IEquatable<EntryContent>
{
    /// <summary>The entry, without positions.</summary>
    public FactEntry Entry { get; } = PositionFree.Copy(entry);

    public bool Equals(EntryContent? other) => other is not null && PositionFree.AreEqual(Entry, other.Entry);

    public override bool Equals(object? obj) => Equals(obj as EntryContent);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Entry.Id);
}

/// <summary>A reference as it is written. What it may lead to is a part of it: among several packs, that decides.</summary>
internal readonly record struct EntryReference(ReferenceType Type, string Id);

/// <summary>What of a file is emitted: its entries without positions, and whom they refer to.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Entries">The entries, in the order of the file.</param>
/// <param name="References">Each different reference once, in the order of the file.</param>
internal sealed record FileContent(string Path, EquatableArray<EntryContent> Entries, EquatableArray<EntryReference> References)
{
    /// <summary>What failed within FactGen itself, which costs the file; nearly always null.</summary>
    public string? Problem { get; init; }

    /// <summary>The content of a file; none of one that is left out.</summary>
    public static ImmutableArray<FileContent> Of(ReadFile file, CancellationToken cancellationToken)
    {
        if (file.IsLeftOut)
        {
            return ImmutableArray<FileContent>.Empty;
        }

        try
        {
            var entries = file.File.Entries.Select(entry =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return new EntryContent(entry);
            });
            var references = file.File.References.Select(reference => new EntryReference(reference.Type, reference.Id)).Distinct();
            return ImmutableArray.Create(new FileContent(file.Path, entries.ToEquatableArray(), references.ToEquatableArray()));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray.Create(Failed(file.Path, failure));
        }
    }

    /// <summary>The content of a file over which FactGen itself failed.</summary>
    public static FileContent Failed(string path, Exception failure) => new(path, default, default) { Problem = InternalError.Describe(failure) };
}
