namespace FactGen.Core.Rules;

// Facts of other projects.
public static partial class RuleCatalogue
{
    /// <summary>FACT702. It has no place: what is wrong is a reference of the project.</summary>
    public static Rule UnreadablePack { get; } = new("FACT702", Severity.Error, RuleGroup.Packages, "Fact package cannot be read", "the fact package {0} {1}") { DecidesWhatIsCompiled = true };

    private static Rule[] Packages() => [UnreadablePack];
}
