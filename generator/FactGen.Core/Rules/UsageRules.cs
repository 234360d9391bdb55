using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>
/// What nothing else uses. Only asked of a whole corpus: a mistake that costs an entry or a reference makes others look
/// unused that are not.
/// </summary>
internal static class UsageRules
{
    /// <summary>FACT008. An outlet that only an unused article names counts as used: it is the article that is in the way.</summary>
    public static void NeverUsed(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts && context.IsWhole && !context.Usage.IsUsed(entry))
        {
            findings.AddAbout(entry, RuleCatalogue.NeverUsed, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT013.</summary>
    public static void LonelyTopic(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var topic in entry.Values.Items<TextValue>(Keys.Topics))
        {
            context.ThrowIfCancelled();
            if (!context.IsWhole || !context.Topics.IsUsedOnce(topic.Text))
            {
                continue;
            }

            var suggestion = context.Topics.DidYouMean(topic.Text);
            if (suggestion.Length > 0)
            {
                findings.Add(RuleCatalogue.LonelyTopic, topic.Range, Shown.Code(topic.Text), suggestion);
            }
        }
    }
}
