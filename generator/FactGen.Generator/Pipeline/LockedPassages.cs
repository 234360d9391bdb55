using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactGen.Core.Quotes;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Tells how many passages of a file are as the lock vouches for. What was counted is kept with the lock and the hashes that it was counted by, so
/// that an edit of one file counts the passages of that file again and of no other.
/// </summary>
internal sealed class LockedPassages
{
    private readonly QuoteLock _lock;

    // Two articles of one id are an error, and neither is compiled.
    private readonly ILookup<string, string> _hashes;
    private readonly ConditionalWeakTable<FileTally, StrongBox<int>> _counted = new();

    public LockedPassages(QuoteLock quoteLock, EquatableArray<EquatableArray<KeptHash>> hashes)
    {
        _lock = quoteLock;
        _hashes = (quoteLock.Entries.Count == 0 ? [] : hashes.SelectMany(ofFile => ofFile.Items)).ToLookup(kept => kept.Article, kept => kept.Sha256, StringComparer.Ordinal);
    }

    /// <summary>How many passages of all files the lock vouches for; without one, no file is looked at.</summary>
    public int CountOf(ImmutableArray<FileFragment> files)
    {
        var count = 0;
        for (var i = 0; i < files.Length && _lock.Entries.Count > 0; i++)
        {
            count += CountOf(files[i].Tally);
        }

        return count;
    }

    private int CountOf(FileTally tally) =>
        tally.Passages.Count == 0 ? 0
        : _counted.TryGetValue(tally, out var known) ? known.Value
        : _counted.GetValue(tally, uncounted => new StrongBox<int>(Count(uncounted))).Value;

    private int Count(FileTally tally)
    {
        var count = 0;
        foreach (var passage in tally.Passages)
        {
            count += IsLocked(passage) ? 1 : 0;
        }

        return count;
    }

    private bool IsLocked(PassageTally passage) =>
        _lock.Find(passage.Key) is { } entry
        && entry.TextHash == passage.Hash
        && _hashes[passage.Article].All(hash => hash.StartsWith(entry.SnapshotHash, StringComparison.OrdinalIgnoreCase));
}
