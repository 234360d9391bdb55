using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>The kept texts themselves.</summary>
internal static class SnapshotRules
{
    /// <summary>FACT014 of a kept text. What is compiled does not depend on it; but a text that cannot be read is no text that was checked.</summary>
    public static void Unreadable(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (Kept(entry, context) is { Snapshot.Problem: { } problem, SnapshotName: { } name })
        {
            findings.Add(RuleCatalogue.FileUnreadable, name.Range, $"the kept text {Shown.Code(name.Text)} of {entry} cannot be read, since {problem}");
        }
    }

    /// <summary>FACT108.</summary>
    public static void Changed(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (Kept(entry, context) is { IsReplaced: true, Snapshot: { } snapshot, Sha256: { } given })
        {
            findings.AddAbout(entry, RuleCatalogue.SnapshotChanged, given.Range, Shown.Code(snapshot.Name), entry.ToString(), snapshot.Sha256!);
        }
    }

    /// <summary>
    /// FACT214. Where no text is at hand at all, that is how the project was cloned; a file that no article names is a text only if its name is
    /// nearly the one that is missing.
    /// </summary>
    public static void Missing(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (Kept(entry, context) is { Snapshot: null, SnapshotName: { } name }
            && context.Quotes.Articles.DidYouMean(name.Text) is var meant
            && (meant.Length > 0 || context.Corpus.Evidence.Snapshots.Count > 0))
        {
            findings.AddAbout(entry, RuleCatalogue.SnapshotMissing, name.Range, Shown.Code(name.Text), entry.ToString(), meant);
        }
    }

    /// <summary>FACT201 of the words that an article ends with.</summary>
    public static void EndNotFound(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (EndOf(entry, context) is (var ends, 0))
        {
            findings.AddAbout(entry, RuleCatalogue.NotInArticle, ends.Range, $"the `ends` of {entry} is not in its kept text, so what follows the article counts as its own", "copy the last words of the article as they stand");
        }
    }

    /// <summary>FACT204 of the words that an article ends with.</summary>
    public static void EndOccursSeveralTimes(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (EndOf(entry, context) is (var ends, > 1 and var times))
        {
            findings.AddAbout(
                entry,
                RuleCatalogue.OccursSeveralTimes,
                ends.Range,
                $"the `ends` of {entry}",
                times.ToString(CultureInfo.InvariantCulture),
                "its kept text",
                "the article counts as ended after the first, so take words that stand there once");
        }
    }

    private static (TextValue Ends, int Times)? EndOf(FactEntry entry, CheckContext context) =>
        Kept(entry, context) is { Text.Article: { } article } && entry.Values.Text(Keys.Ends) is { } ends ? (ends, article.EndsOccurrences) : null;

    private static KeptArticle? Kept(FactEntry entry, CheckContext context) =>
        entry.Section.Space == IdSpace.Articles ? context.Quotes.Articles.Of(entry) : null;
}
