namespace FactGen.Core.Rules;

// What is said of a corpus as a whole.
public static partial class RuleCatalogue
{
    /// <summary>FACT999: see <see cref="CorpusSummary"/>.</summary>
    public static Rule Summary { get; } = new("FACT999", Severity.Info, RuleGroup.Code, "Summary of the facts", "{0}");

    private static Rule[] WholeCorpus() => [Summary];
}
