namespace FactGen.Core.Rules;

// Sections, keys, types, ids and references.
public static partial class RuleCatalogue
{
    /// <summary>FACT002.</summary>
    public static Rule UnknownKey { get; } = new("FACT002", Severity.Error, RuleGroup.Reading, "Unknown section or key", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT003.</summary>
    public static Rule RequiredKeyMissing { get; } = new("FACT003", Severity.Error, RuleGroup.Reading, "Required key missing", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT004.</summary>
    public static Rule WrongType { get; } = new("FACT004", Severity.Error, RuleGroup.Reading, "Value is not of its type", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT005.</summary>
    public static Rule Duplicate { get; } = new("FACT005", Severity.Error, RuleGroup.Reading, "Duplicate id or key", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT006.</summary>
    public static Rule DanglingReference { get; } = new("FACT006", Severity.Error, RuleGroup.Reading, "Reference to an id that does not exist", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT007.</summary>
    public static Rule SameMemberName { get; } = new("FACT007", Severity.Error, RuleGroup.Reading, "Two ids give the same C# name", "the ids `{0}` and `{1}` (at {2}) give the same {3}: rename one of them") { DecidesWhatIsCompiled = true };

    /// <summary>FACT008.</summary>
    public static Rule NeverUsed { get; } = new("FACT008", Severity.Info, RuleGroup.Reading, "Agent or article is never used", "{0} is never used: no fact and no article refers to it; use it, or delete it");

    /// <summary>FACT009.</summary>
    public static Rule TextCut { get; } = new("FACT009", Severity.Warning, RuleGroup.Reading, "Plain text was cut", "{0}");

    /// <summary>FACT013.</summary>
    public static Rule LonelyTopic { get; } = new("FACT013", Severity.Info, RuleGroup.Reading, "Topic used once and close to another", "the topic {0} is used only here{1}");

    /// <summary>FACT015.</summary>
    public static Rule IneffectiveSeverity { get; } = new("FACT015", Severity.Warning, RuleGroup.Reading, "Severity that cannot have effect on YAML", "{0}: {1}");
}
