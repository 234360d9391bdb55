using FactGen.Core.Rules;

namespace FactGen.Core.Quotes;

/// <summary>Brings the lock up to date: what <c>FactGenVerify</c> does.</summary>
public static class LockWriter
{
    /// <summary>
    /// The lock that <paramref name="corpus"/> and its evidence give. Whatever the kept texts at hand prove gets a new line. A passage
    /// whose text is not at hand keeps the line it has, also one that its words no longer match: only a text can say whether the
    /// change is right, and until then FACT210 must stay. Other lines are dropped, but not as long as a mistake may hide the fact
    /// that they are about.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static LockUpdate Update(Corpus corpus, CancellationToken cancellationToken = default)
    {
        var old = corpus.Evidence.Lock;
        if (old.IsFromLaterVersion)
        {
            return new LockUpdate(null, "the lock is of a later version than this FactGen writes: use a newer FactGen", 0, 0, 0, 0, 0);
        }

        var checks = corpus.CheckQuotes(cancellationToken).All;
        var proved = checks.Where(check => check.State == PassageState.Proved).Select(Prove).ToArray();
        var unseen = checks.Where(check => check.State is PassageState.Locked or PassageState.Changed or PassageState.Unverified).ToArray();
        var kept = unseen.Select(check => check.Locked ?? Settle(check, old)).OfType<LockEntry>().ToList();
        var unverified = unseen.Length - kept.Count;
        if (!corpus.IsWhole)
        {
            var known = new HashSet<string>(checks.Select(check => check.Passage.Key), StringComparer.Ordinal);
            kept.AddRange(old.AllLines.Where(line => !known.Contains(line.Key)));
        }

        if (old.IsUnreadable && unverified > 0)
        {
            return new LockUpdate(
                null,
                "the lock cannot be read, and what it vouches for without a kept text at hand would be lost: restore it, put the kept texts into their folder, or delete it to begin anew",
                0, 0, 0, 0, 0);
        }

        var staying = new HashSet<string>(proved.Concat(kept).Select(entry => entry.Key), StringComparer.Ordinal);
        return new LockUpdate(
            QuoteLock.Write(proved.Concat(kept)),
            Refusal: null,
            proved.Length,
            kept.Count,
            old.AllLines.Select(line => line.Key).Distinct(StringComparer.Ordinal).Count(key => !staying.Contains(key)),
            checks.Count(check => check.State == PassageState.Failed),
            unverified);
    }

    private static LockEntry Prove(PassageCheck check) => new(check.Passage.Key, check.Article.LockHash ?? LockEntry.UnknownHash, check.Passage.Sought.Hash);

    // A merge left several lines: the one that matches, if any, is right; any other keeps saying that something changed.
    private static LockEntry? Settle(PassageCheck check, QuoteLock old)
    {
        var lines = old.Contested(check.Passage.Key).ToArray();
        return lines.FirstOrDefault(line => line.TextHash == check.Passage.Sought.Hash && (check.Article.LockHash ?? line.SnapshotHash) == line.SnapshotHash) ?? lines.FirstOrDefault();
    }
}
