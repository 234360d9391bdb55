using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Who put a speaker's words into the article's language.</summary>
internal static class TranslationRules
{
    /// <summary>FACT212, at the source's article.</summary>
    public static void NoTranslator(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var source in entry.Sources)
        {
            if (SpokenAccordingTo(source, entry) is not { } spoken
                || !ArticleLanguages.IsLanguage(spoken.Text)
                || context.Corpus.Resolve(source.Article) is not { } article
                || HasTranslator(article))
            {
                continue;
            }

            var languages = ArticleLanguages.Of(article);
            if (languages.AreKnown && !languages.Include(spoken.Text))
            {
                var repair = article.Pack is { } pack
                    ? $"if the article says who translated it, have that added in the fact package {Shown.Code(pack)}"
                    : "add who translated it as `translated: { by: … }` to the article, if it says so";
                findings.AddAbout(source.Values.Range, RuleCatalogue.NoTranslator, source.Anchor, entry.ToString(), Shown.Code(spoken.Text), Shown.Code(source.Article.Id), languages.Tell(), repair);
            }
        }
    }

    private static TextValue? SpokenAccordingTo(Source source, FactEntry entry) =>
        source.States is { } states && states.Mentions(Keys.Spoken) ? states.Text(Keys.Spoken) : entry.Values.Text(Keys.Spoken);

    private static bool HasTranslator(FactEntry article) =>
        article.Values.Broken.Contains(Keys.Translated) || article.Values.Map(Keys.Translated)?.Mentions(Keys.By) == true;
}
