using FactGen.Core.Format;
using FactGen.Core.Quotes;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>
/// Where a finding about passages stands. A quote that is wrong against all of its articles is one mistake, at the quote; one that is
/// wrong against some of them is a mistake of those sources. An excerpt belongs to one source.
/// </summary>
/// <param name="Check">The passage, or the first of those that share the finding.</param>
/// <param name="Articles">The articles concerned, as a message names them.</param>
/// <param name="Range">The offending token.</param>
/// <param name="Subject">The entry or item that it is about as a whole.</param>
internal sealed record PassageFinding(PassageCheck Check, string Articles, TextRange Range, TextRange Subject)
{
    /// <summary>One finding for each passage that <paramref name="concerns"/> picks, the fact's quote taken together where all its articles are concerned.</summary>
    public static IReadOnlyList<PassageFinding> Together(IReadOnlyList<PassageCheck> checks, Func<PassageCheck, bool> concerns)
    {
        // Ten rules ask this of every fact, and nearly always nothing is wrong.
        if (!AnyOf(checks, concerns))
        {
            return [];
        }

        var quotes = checks.Where(check => check.Passage.Kind == PassageKind.Quote).ToArray();
        if (quotes.Length < 2 || !quotes.All(concerns))
        {
            return Apart(checks, concerns);
        }

        var articles = quotes.Select(check => check.Article.Entry.Id).Distinct(StringComparer.Ordinal);
        var whole = new PassageFinding(quotes[0], Shown.Codes(articles), quotes[0].Passage.Text.Range, quotes[0].Passage.Fact.IdRange);
        return [whole, .. Apart(checks.Where(check => check.Passage.Kind != PassageKind.Quote).ToArray(), concerns)];
    }

    /// <summary>One finding for each passage that <paramref name="concerns"/> picks.</summary>
    public static IReadOnlyList<PassageFinding> Apart(IReadOnlyList<PassageCheck> checks, Func<PassageCheck, bool> concerns)
    {
        if (!AnyOf(checks, concerns))
        {
            return [];
        }

        var isQuotedOnce = checks.Count(check => check.Passage.Kind == PassageKind.Quote) == 1;
        return checks.Where(concerns).Select(check => At(check, isQuotedOnce)).ToArray();
    }

    private static bool AnyOf(IReadOnlyList<PassageCheck> checks, Func<PassageCheck, bool> concerns)
    {
        for (var i = 0; i < checks.Count; i++)
        {
            if (concerns(checks[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static PassageFinding At(PassageCheck check, bool isQuotedOnce)
    {
        var (passage, article) = (check.Passage, Shown.Code(check.Article.Entry.Id));
        return passage.Kind != PassageKind.Quote ? new(check, article, passage.Text.Range, passage.Source.Values.Range)
            : isQuotedOnce ? new(check, article, passage.Text.Range, passage.Fact.IdRange)
            : new(check, article, passage.Source.Anchor, passage.Source.Values.Range);
    }
}
