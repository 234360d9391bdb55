using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>What no longer stands, and what rests on it.</summary>
internal static class RetractionRules
{
    /// <summary>FACT604, of facts and articles: an app that shows a retracted fact must be able to say why.</summary>
    public static void RetractedWithoutReason(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Find(Keys.Retracted) is { Value: MapValue retracted } field && !retracted.Mentions(Keys.Because))
        {
            findings.AddAbout(entry, RuleCatalogue.RetractedWithoutReason, field.KeyRange, entry.ToString());
        }
    }

    /// <summary>FACT605, once for each circle, at the first of its facts.</summary>
    public static void SupersededInACircle(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Reference(Keys.SupersededBy) is not { } successor || context.SupersessionCircles.BeginningWith(entry) is not { } circle)
        {
            return;
        }

        findings.AddAbout(entry, RuleCatalogue.SupersededInACircle, successor.Range, circle.Count == 1
            ? $"{entry} is superseded by itself: write the id of the fact that replaces it, or delete `superseded-by`"
            : $"{entry} is superseded, through {Shown.Codes(circle.Skip(1).Select(fact => fact.Id))}, by itself, so none of them stands: delete the `superseded-by` of the one that does");
    }

    /// <summary>FACT606. What is retracted or replaced relies on nothing any more.</summary>
    public static void ReliesOnCorrectedArticle(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Mentions(Keys.Retracted) || entry.Values.Mentions(Keys.SupersededBy))
        {
            return;
        }

        foreach (var source in entry.Sources)
        {
            ReliesOn(source.Article, source, entry, context, findings);
            foreach (var step in source.Via)
            {
                if (step.Article is { } work)
                {
                    ReliesOn(work, source, entry, context, findings);
                }
            }
        }
    }

    private static void ReliesOn(ReferenceValue cited, Source source, FactEntry entry, CheckContext context, FindingList findings)
    {
        if (context.Corpus.Resolve(cited) is not { } article)
        {
            return;
        }

        if (article.Values.Mentions(Keys.Retracted))
        {
            var details = Details(article.Values.Map(Keys.Retracted), Keys.Because);
            findings.AddAbout(source.Values.Range, RuleCatalogue.ReliesOnCorrectedArticle, cited.Range, entry.ToString(), article.ToString(), "retracted" + details, "cite another article, or retract the fact");
        }
        else if (article.Values.Mentions(Keys.Corrected))
        {
            var details = Details(article.Values.Map(Keys.Corrected), Keys.Text);
            findings.AddAbout(source.Values.Range, RuleCatalogue.ReliesOnCorrectedArticle, cited.Range, entry.ToString(), article.ToString(), "corrected" + details, "check the fact against the correction; if it still stands, acknowledge this finding and say so");
        }
    }

    // ` on 2021-03-25 (“The minister's title was wrong.”)`, as far as it is recorded.
    private static string Details(MapValue? notice, string reason) =>
        (notice?.Date(Keys.On) is { } on ? " " + DatePhrase.Of(on) : "") + (notice?.Text(reason) is { } text ? $" (“{Shown.Shortened(text.Text)}”)" : "");
}
