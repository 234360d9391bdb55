namespace FactGen.Core.Rules;

// How many say so, independently, and what others say.
public static partial class RuleCatalogue
{
    /// <summary>FACT501.</summary>
    public static Rule SingleOrigin { get; } = new("FACT501", Severity.Info, RuleGroup.Corroboration, "Several reports but one origin", "{0}: look for a report of another origin");

    /// <summary>FACT502.</summary>
    public static Rule UnexplainedConflict { get; } = new("FACT502", Severity.Warning, RuleGroup.Corroboration, "Sources disagree, and nothing says why", "{0} states {1} otherwise than {2} has it, and no `because` says why that lost: add `because` to the source");

    /// <summary>FACT503.</summary>
    public static Rule CircularVia { get; } = new("FACT503", Severity.Error, RuleGroup.Corroboration, "`via` is circular", "{0}: {1}");

    /// <summary>FACT504.</summary>
    public static Rule SameStatement { get; } = new("FACT504", Severity.Warning, RuleGroup.Corroboration, "Same speaker, same words as another statement", "{0} has the same speaker and the same words as {1}: put their sources together in one of them and delete the other");

    /// <summary>FACT505.</summary>
    public static Rule OtherValue { get; } = new("FACT505", Severity.Warning, RuleGroup.Corroboration, "Another value for the same measure and date", "{0} gives {1}, but {2} gives {3} for the same measure and date: correct one of them, name the other in `contradicts`, or keep the right one and tell what the other source `states`");

    /// <summary>FACT506.</summary>
    public static Rule ReportDatedDifferently { get; } = new("FACT506", Severity.Warning, RuleGroup.Corroboration, "Sources date the same outlet's report differently, and nothing says why", "article {0} dates the report of {1} to {2}, but article {3} dates it to {4}: correct one of the dates, or say in `because` why they differ");

    private static Rule[] Corroboration() => [SingleOrigin, UnexplainedConflict, CircularVia, SameStatement, OtherValue, ReportDatedDifferently];
}
