using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Whether the sources of a fact are all that somebody wrote.</summary>
internal static class SourceLists
{
    /// <summary>
    /// Whether mistakes, which have findings of their own, may hide a source or a step of its chain: then nothing can be said about how many
    /// there are.
    /// </summary>
    public static bool MayLackSome(FactEntry entry, CheckContext context)
    {
        if (entry.Values.Broken.Contains(Keys.Sources) || HasLostItems(entry.Values, Keys.Sources) || HasLostItems(entry.Values, Keys.Speaker))
        {
            return true;
        }

        foreach (var source in entry.Sources)
        {
            if (context.Corpus.Resolve(source.Article) is null || source.Values.Broken.Contains(Keys.Via) || HasLostItems(source.Values, Keys.Via))
            {
                return true;
            }

            foreach (var step in source.Via)
            {
                if ((step.Agent is { } agent && context.Corpus.Resolve(agent) is null) || (step.Article is { } article && context.Corpus.Resolve(article) is null))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasLostItems(MapValue values, string key) => values.Find(key)?.Value is ListValue { HasLostItems: true };
}
