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

    /// <summary>The numbers of a project's files.</summary>
    public static ReportNumbers Of(Distribution files, LockedPassages locked, int origins)
    {
        var totals = files.Totals;
        return new ReportNumbers(
            totals.Facts, totals.Citations, totals.Quotes, locked.CountOf(files.InOrder), origins, totals.SingleOrigin, totals.Disputed, totals.Uncited);
    }
}
