namespace FactGen.Core.Rules;

// What reading the YAML itself can find, before the fact format types it. Messages are whole sentences, since so much
// of them depends on what was written: "what is wrong: how to repair it".
public static partial class RuleCatalogue
{
    /// <summary>The text is not YAML, or uses a part of YAML that facts do not need. Costs the entry that holds it.</summary>
    public static Rule SyntaxError { get; } = new("FACT001", Severity.Error, RuleGroup.Reading, "YAML syntax error", "{0}") { DecidesWhatIsCompiled = true };

    /// <summary>A character that nobody sees, or that looks like another.</summary>
    public static Rule InvisibleCharacter { get; } = new("FACT010", Severity.Warning, RuleGroup.Reading, "Invisible or look-alike character", "{0}");

    /// <summary>A suppression comment that does not say why.</summary>
    public static Rule SuppressionWithoutReason { get; } = new("FACT011", Severity.Warning, RuleGroup.Reading, "Suppression without a reason", "{0}");

    /// <summary>A suppression comment that is not understood, or that suppresses nothing.</summary>
    public static Rule UselessSuppression { get; } = new("FACT012", Severity.Warning, RuleGroup.Reading, "Suppression that suppresses nothing", "{0}");

    /// <summary>The file, or a part of it, is not read: empty, unreadable, or over a limit.</summary>
    public static Rule FileUnreadable { get; } =
        new("FACT014", Severity.Error, RuleGroup.Reading, "File cannot be read, or is over a limit", "{0}") { DecidesWhatIsCompiled = true };

    private static Rule[] Reading() =>
    [
        SyntaxError, UnknownKey, RequiredKeyMissing, WrongType, Duplicate, DanglingReference, SameMemberName, NeverUsed, TextCut,
        InvisibleCharacter, SuppressionWithoutReason, UselessSuppression, LonelyTopic, FileUnreadable, IneffectiveSeverity,
    ];
}
