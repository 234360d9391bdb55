using System.Collections.Immutable;
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
    public static int CountOrigins(EquatableArray<EquatableArray<ulong>> ofFiles)
    {
        var all = new HashSet<ulong>();
        foreach (var origins in ofFiles)
        {
            foreach (var origin in origins)
            {
                all.Add(origin);
            }
        }

        return all.Count;
    }

    /// <summary>Adds up what the files count.</summary>
    public static ReportNumbers Of(ImmutableArray<FileFragment> files, LockedPassages locked, int origins)
    {
        int facts = 0, citations = 0, quotes = 0, quotesLocked = 0, singleOrigin = 0, disputed = 0, uncited = 0;
        foreach (var file in files)
        {
            var tally = file.Tally;
            facts += tally.Facts;
            citations += tally.Citations;
            quotes += tally.Passages.Count;
            quotesLocked += locked.CountOf(tally);
            singleOrigin += tally.SingleOrigin;
            disputed += tally.Disputed;
            uncited += tally.Uncited;
        }

        return new ReportNumbers(facts, citations, quotes, quotesLocked, origins, singleOrigin, disputed, uncited);
    }
}
