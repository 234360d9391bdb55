using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>What was verified, and what was changed since.</summary>
internal static class VerificationRules
{
    private const string Verify = "run `dotnet build -t:FactGenVerify`";

    /// <summary>FACT209.</summary>
    public static void NotVerified(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var found in PassageFinding.Together(context.Quotes.Of(entry), IsNotVerified))
        {
            findings.AddAbout(found.Subject, RuleCatalogue.NotVerified, found.Range, found.Check.Passage.ToString(), found.Articles, HowToVerify(found.Check.Article));
        }
    }

    /// <summary>FACT210 of words that were edited.</summary>
    public static void WordsChanged(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var found in PassageFinding.Together(context.Quotes.Of(entry), check => check.HasOtherWords && check.State != PassageState.Failed))
        {
            var (what, repair) = found.Check.State == PassageState.Proved
                ? ($"{found.Check.Passage} is in {found.Articles}, but the lock still vouches for other words", $"{Verify}, and commit the lock")
                : ($"{found.Check.Passage} was changed since it was found in {found.Articles}", $"take the change back, or {Verify} with the kept text at hand");
            findings.AddAbout(found.Subject, RuleCatalogue.ChangedSinceVerified, found.Range, what, repair);
        }
    }

    /// <summary>
    /// FACT210 of a kept text that is another one: one mistake, of the article, however many passages it concerns. Where the file at
    /// hand is not the one that the article means, that is FACT108.
    /// </summary>
    public static void TextChanged(FactEntry entry, CheckContext context, FindingList findings)
    {
        var checks = context.Quotes.WithOtherText(entry);
        if (checks.Count == 0 || checks[0].Article.IsReplaced)
        {
            return;
        }

        var (passages, many) = checks.Count == 1
            ? (checks[0].Passage.ToString(), "was")
            : ($"{checks.Count.ToString(CultureInfo.InvariantCulture)} passages, such as {checks[0].Passage},", "were");
        var (text, repair) = checks[0].Article.Text is null
            ? ("whose `sha256` stands here", $"take the change of `sha256` back, or {Verify} with the kept text at hand")
            : ("that is kept now", $"{Verify}, and commit the lock");
        findings.AddAbout(
            entry, RuleCatalogue.ChangedSinceVerified, RangeOf(checks[0].Article), $"{passages} {many} found in another text of {entry} than the one {text}", repair);
    }

    /// <summary>
    /// FACT210 of another kept text that a pack's article has now: a new version of the pack says so. It stands at the source, since the article has
    /// no place here; once for each article that a fact cites.
    /// </summary>
    public static void TextOfPackChanged(FactEntry entry, CheckContext context, FindingList findings)
    {
        HashSet<FactEntry>? told = null;
        var checks = context.Quotes.Of(entry);
        for (var i = 0; i < checks.Count; i++)
        {
            var check = checks[i];
            if (!check.Article.IsImported || !check.HasOtherText || check.State == PassageState.Failed || !(told ??= new HashSet<FactEntry>()).Add(check.Article.Entry))
            {
                continue;
            }

            findings.AddAbout(
                check.Passage.Source.Values.Range,
                RuleCatalogue.ChangedSinceVerified,
                check.Passage.Source.Anchor,
                $"{check.Passage} was found in another text of {check.Article.Entry} than its fact package gives now",
                $"check it against the new text: {Verify} with that text at hand");
        }
    }

    private static bool IsNotVerified(PassageCheck check) =>
        check.State == PassageState.Unverified
        // These have findings of their own: the file cannot be read, or its name.
        && (check.Article.IsImported || (check.Article.Snapshot?.Problem is null && !check.Article.Entry.Values.Broken.Contains(Keys.Snapshot)));

    // What stops a text of a pack's article from being read has no finding of its own.
    private static string HowToVerify(KeptArticle article) => article switch
    {
        { IsImported: true, Snapshot: { Problem: { } problem } snapshot } => $"{Shown.Code(snapshot.Name)} in the folder of snapshots cannot be read, since {problem}",
        { IsImported: true, IsReplaced: true, Snapshot: { } snapshot } => $"{Shown.Code(snapshot.Name)} in the folder of snapshots is another text than the fact package means, whose `sha256` is {Shown.Code(article.Sha256!.Text)}: get that one, and {Verify}",
        { SnapshotName: { } name } => $"put {Shown.Code(name.Text)} into the folder of snapshots and {Verify}",
        { IsImported: true } => "its fact package names no text that is kept of it; if you have one, describe the article in this project, with `snapshot`, and cite that",
        _ => $"keep the article's text in the folder of snapshots, name the file under `snapshot`, and {Verify}",
    };

    private static TextRange RangeOf(KeptArticle article) => (article.Sha256 ?? article.SnapshotName)?.Range ?? article.Entry.IdRange;
}
