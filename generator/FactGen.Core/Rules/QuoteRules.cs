using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>Quotes and excerpts that the kept text of their article does not hold as they are written.</summary>
internal static class QuoteRules
{
    /// <summary>FACT201.</summary>
    public static void NotInArticle(FactEntry entry, CheckContext context, FindingList findings)
    {
        var checks = context.Quotes.Of(entry);
        foreach (var found in PassageFinding.Together(checks, check => check.Problem == PassageProblem.NoWords))
        {
            Report(found, RuleCatalogue.NotInArticle, findings, $"{found.Check.Passage} has neither a letter nor a digit", "copy the article's words");
        }

        foreach (var found in PassageFinding.Together(checks, check => check.Problem == PassageProblem.NotFound))
        {
            var match = found.Check.Match!;
            var closest = match.Passage is { } passage ? $"the closest passage is “{passage}”" : "and nothing there is close to it";
            Report(found, RuleCatalogue.NotInArticle, findings, $"{What(found)} is not in {found.Articles}{(match.Passage is null ? ", " : "; ")}{closest}", "copy the words as they stand, or cite another article");
        }

        for (var i = 0; i < checks.Count; i++)
        {
            if (checks[i].Problem == PassageProblem.NotBetween)
            {
                ReportFrame(checks[i], findings);
            }
        }
    }

    /// <summary>FACT202.</summary>
    public static void OnlyAfterEnd(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var found in PassageFinding.Together(context.Quotes.Of(entry), check => check.Problem == PassageProblem.OnlyAfterEnd))
        {
            var repair = found.Check.FoundIn is { } other ? $"cite {Shown.Code(other)}, which holds it" : "cite that story's own article, or correct `ends`";
            Report(found, RuleCatalogue.OnlyAfterEnd, findings, $"{What(found)} is in {found.Articles} only after its `ends`, where other stories follow", repair);
        }
    }

    /// <summary>FACT203.</summary>
    public static void InAnotherArticle(FactEntry entry, CheckContext context, FindingList findings)
    {
        HashSet<string>? cited = null;
        foreach (var found in PassageFinding.Together(context.Quotes.Of(entry), check => check.Problem == PassageProblem.InAnotherArticle))
        {
            // Once for all, since a fact may have very many sources; mostly nobody asks.
            cited ??= new HashSet<string>(entry.Sources.Select(source => context.Corpus.Index.KeyOf(source.Article)), StringComparer.Ordinal);
            var other = found.Check.FoundIn!;
            var repair = cited.Contains(other)
                ? "that one is cited already, so delete this source, or write down what it says itself"
                : "cite that one";
            Report(found, RuleCatalogue.InAnotherArticle, findings, found.Check.Passage.ToString(), found.Articles, Shown.Code(other), repair);
        }
    }

    /// <summary>FACT204. Each source has a <c>prefix</c> and <c>suffix</c> of its own, so each is told apart.</summary>
    public static void OccursSeveralTimes(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var found in PassageFinding.Apart(context.Quotes.Of(entry), check => check is { State: PassageState.Proved, Match.Occurrences: > 1 }))
        {
            // An article whose end cannot be read may be longer here than it is.
            if (!found.Check.Article.Entry.Values.Broken.Contains(Keys.Ends))
            {
                var repair = found.Check.Passage.IsFramed
                    ? "lengthen `prefix` or `suffix` until it is one place"
                    : "add `prefix` or `suffix`, the words just before or after it, so that it is one place";
                Report(found, RuleCatalogue.OccursSeveralTimes, findings, found.Check.Passage.ToString(), Number(found.Check.Match!.Occurrences), found.Articles, repair);
            }
        }
    }

    /// <summary>FACT205.</summary>
    public static void DiffersInCaseOrPunctuation(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var found in PassageFinding.Together(context.Quotes.Of(entry), check => check.Problem == PassageProblem.DiffersInCaseOrPunctuation))
        {
            var own = found.Check.Match!.Passage is { } passage ? $", which has “{passage}”" : "";
            Report(found, RuleCatalogue.DiffersInCaseOrPunctuation, findings, $"{found.Check.Passage} differs in case or punctuation from {found.Articles}{own}");
        }
    }

    /// <summary>FACT206.</summary>
    public static void EllipsisMisused(FactEntry entry, CheckContext context, FindingList findings)
    {
        var checks = context.Quotes.Of(entry);
        foreach (var found in PassageFinding.Together(checks, check => check.Problem == PassageProblem.PartsOutOfOrder))
        {
            Report(found, RuleCatalogue.EllipsisMisused, findings, $"the parts of {found.Check.Passage} are in {found.Articles}, but in another order", "put them in the article's order");
        }

        foreach (var found in PassageFinding.Together(checks, check => check.Problem == PassageProblem.PartTooShort))
        {
            Report(found, RuleCatalogue.EllipsisMisused, findings, $"{What(found)} is too short to be told from chance", "give each part before and after an ellipsis at least 12 characters");
        }
    }

    // Which of the two is wrong, the search says by its words.
    private static void ReportFrame(PassageCheck check, FindingList findings)
    {
        var passage = check.Passage;
        var isSuffix = passage.Prefix is null || (passage.Suffix is { } suffix && check.Match!.Part == Folding.Fold(suffix.Text));
        var (value, where) = isSuffix ? (passage.Suffix!, "not before its `suffix`") : (passage.Prefix!, "not after its `prefix`");
        var own = check.Match!.Passage is { } words ? $", which has “{words}”" : "";
        findings.AddAbout(
            passage.Source.Values.Range,
            RuleCatalogue.NotInArticle,
            value.Range,
            $"{passage} is in {Shown.Code(check.Article.Entry.Id)}, but {where}{own}",
            "copy the words next to it as they stand");
    }

    private static void Report(PassageFinding found, Rule rule, FindingList findings, params string[] arguments) =>
        findings.AddAbout(found.Subject, rule, found.Range, arguments);

    private static string What(PassageFinding found) =>
        found.Check.Match!.Part is { } part ? $"the part “{Shown.Shortened(part)}” of {found.Check.Passage}" : found.Check.Passage.ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
