using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>What a fact-checker's own text quotes.</summary>
internal static class FragmentRules
{
    /// <summary>FACT208. One finding for the text, which names its fragments.</summary>
    public static void NotVerbatim(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (FragmentCheck.TextOf(entry) is { } text && context.Fragments.MissingFrom(entry) is { Count: > 0 } missing)
        {
            var words = Shown.Few(missing.Select(fragment => "“" + Shown.Shortened(fragment.Text) + "”").ToArray());
            findings.AddAbout(entry, RuleCatalogue.FragmentNotVerbatim, text.Range, entry.ToString(), words);
        }
    }
}
