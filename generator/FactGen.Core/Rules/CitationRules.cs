using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>What a fact's sources must give.</summary>
internal static class CitationRules
{
    /// <summary>FACT101. Sources that are broken or dangle have findings of their own.</summary>
    public static void NoSource(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Section.HoldsFacts && !entry.MentionsSources)
        {
            findings.AddAbout(entry, RuleCatalogue.NoSource, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT102. A quote needs no excerpt: it is looked for itself.</summary>
    public static void NoExcerpt(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Mentions(Keys.Quote))
        {
            return;
        }

        foreach (var source in entry.Sources)
        {
            if (!source.Values.Mentions(Keys.Excerpt) && context.Corpus.Resolve(source.Article) is not null)
            {
                findings.AddAbout(source.Values.Range, RuleCatalogue.NoExcerpt, source.Anchor, source.Article.Id, entry.ToString());
            }
        }
    }

    /// <summary>FACT111. A statement may well come from its own author's opinion piece.</summary>
    public static void OpinionOnly(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || entry.Section.Name == "statements" || HasLostSources(entry))
        {
            return;
        }

        foreach (var source in entry.Sources)
        {
            if (!IsOpinion(context.Corpus.Resolve(source.Article)))
            {
                return;
            }
        }

        if (entry.Sources.ToArray() is { Length: > 0 } sources)
        {
            var articles = sources.Select(source => context.Corpus.Index.KeyOf(source.Article)).Distinct(StringComparer.Ordinal).ToArray();
            var what = articles.Length == 1
                ? $"the only source of {entry} is the opinion piece {Shown.Code(articles[0])}"
                : $"all sources of {entry} are opinion pieces ({Shown.Codes(articles)})";
            findings.AddAbout(entry, RuleCatalogue.OpinionOnly, sources[0].Anchor, what);
        }
    }

    private static bool HasLostSources(FactEntry entry) => entry.Values.Find(Keys.Sources)?.Value is ListValue { HasLostItems: true };

    private static bool IsOpinion(FactEntry? article) => article?.Values.Text(Keys.Genre)?.Text == "opinion";
}
