namespace FactGen.Core.Rules;

// YAML itself, characters, suppressions, limits.
public static partial class RuleCatalogue
{
    /// <summary>FACT001.</summary>
    public static Rule SyntaxError { get; } = new("FACT001", Severity.Error, RuleGroup.Reading, "YAML syntax error", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT010.</summary>
    public static Rule InvisibleCharacter { get; } = new("FACT010", Severity.Warning, RuleGroup.Reading, "Invisible or look-alike character", "{0}");

    /// <summary>FACT011.</summary>
    public static Rule SuppressionWithoutReason { get; } = new("FACT011", Severity.Warning, RuleGroup.Reading, "Suppression without a reason", "{0}");

    /// <summary>FACT012.</summary>
    public static Rule UselessSuppression { get; } = new("FACT012", Severity.Warning, RuleGroup.Reading, "Suppression that suppresses nothing", "{0}");

    /// <summary>FACT014.</summary>
    public static Rule FileUnreadable { get; } = new("FACT014", Severity.Error, RuleGroup.Reading, "File cannot be read, or is over a limit", "{0}") { DecidesWhatIsCompiled = true };
}
