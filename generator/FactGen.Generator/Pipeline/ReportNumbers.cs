using System.Collections.Immutable;
using FactGen.Core.Quotes;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The numbers of <c>Facts.Report</c>, from the facts and the lock alone: which kept texts are at hand differs between clones, and what is
/// compiled must not.
/// </summary>
internal sealed record ReportNumbers(
    int Facts, int Citations, int Quotes, int QuotesLocked, int Origins, int SingleOrigin, int Disputed, int Uncited)
{
    /// <summary>How many different origins the files go back to, all together.</summary>
    public static int CountOrigins(EquatableArray<EquatableArray<string>> ofFiles) =>
        new HashSet<string>(ofFiles.SelectMany(origins => origins), StringComparer.Ordinal).Count;

    /// <summary>Adds up what the files count.</summary>
    public static ReportNumbers Of(ImmutableArray<FileFragment> files, QuoteLock quoteLock, int origins)
    {
        var tallies = files.Select(file => file.Tally).ToArray();
        return new ReportNumbers(
            tallies.Sum(tally => tally.Facts),
            tallies.Sum(tally => tally.Citations),
            tallies.Sum(tally => tally.Passages.Count),
            quoteLock.Entries.Count == 0 ? 0 : CountLocked(tallies, quoteLock),
            origins,
            tallies.Sum(tally => tally.SingleOrigin),
            tallies.Sum(tally => tally.Disputed),
            tallies.Sum(tally => tally.Uncited));
    }

    private static int CountLocked(FileTally[] tallies, QuoteLock quoteLock)
    {
        // Two articles of one id are an error, and neither is compiled.
        var hashes = tallies.SelectMany(tally => tally.KeptHashes).ToLookup(kept => kept.Article, kept => kept.Sha256, StringComparer.Ordinal);
        return tallies.SelectMany(tally => tally.Passages).Count(passage =>
            quoteLock.Find(passage.Key) is { } entry
            && entry.TextHash == passage.Hash
            && hashes[passage.Article].All(hash => hash.StartsWith(entry.SnapshotHash, StringComparison.OrdinalIgnoreCase)));
    }
}
