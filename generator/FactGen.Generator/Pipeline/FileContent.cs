using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// An entry as it is emitted: equal to another when it holds the same, wherever in the file it stands. Its positions are those of some version of
/// the file, so nothing that is emitted may look at them.
/// </summary>
internal readonly struct EntryContent(FactEntry entry) : IEquatable<EntryContent>
{
    /// <summary>The entry.</summary>
    public FactEntry Entry { get; } = entry;

    public bool Equals(EntryContent other) => PositionFree.AreEqual(Entry, other.Entry);

    public override bool Equals(object? obj) => obj is EntryContent other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Entry.Id);
}

/// <summary>A reference as it is written. What it may lead to is a part of it: among several packs, that decides.</summary>
internal readonly record struct EntryReference(ReferenceType Type, string Id);

/// <summary>What of a file is emitted: its entries, wherever they stand, and whom they refer to.</summary>
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
            return ImmutableArray.Create(new FileContent(file.Path, EntriesOf(file.File, cancellationToken), ReferencesOf(file.File, cancellationToken)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray.Create(Failed(file.Path, failure));
        }
    }

    /// <summary>The content of a file over which FactGen itself failed.</summary>
    public static FileContent Failed(string path, Exception failure) => new(path, default, default) { Problem = InternalError.Describe(failure) };

    private static EquatableArray<EntryContent> EntriesOf(FactFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entries = ImmutableArray.CreateBuilder<EntryContent>(file.Entries.Length);
        foreach (var entry in file.Entries)
        {
            entries.Add(new EntryContent(entry));
        }

        return new EquatableArray<EntryContent>(entries.MoveToImmutable());
    }

    private static EquatableArray<EntryReference> ReferencesOf(FactFile file, CancellationToken cancellationToken)
    {
        var seen = new HashSet<EntryReference>();
        var references = ImmutableArray.CreateBuilder<EntryReference>();
        foreach (var written in file.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reference = new EntryReference(written.Type, written.Id);
            if (seen.Add(reference))
            {
                references.Add(reference);
            }
        }

        return new EquatableArray<EntryReference>(references.ToImmutable());
    }
}
