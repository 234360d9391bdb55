namespace FactGen.Core.Rules;

// Who checked it, and what no longer stands.
public static partial class RuleCatalogue
{
    /// <summary>FACT601.</summary>
    public static Rule NotVetted { get; } = new("FACT601", Severity.Info, RuleGroup.SignOff, "Fact is not vetted", "{0} is not vetted: have somebody check it against its sources, then add `vetted: {{ by: [their name], on: the day }}`");

    /// <summary>FACT602.</summary>
    public static Rule TooFewVetters { get; } = new("FACT602", Severity.Warning, RuleGroup.SignOff, "Fewer vetters than the project asks for", "{0}, but {1}: {2}");

    /// <summary>FACT603.</summary>
    public static Rule SealDiffers { get; } = new("FACT603", Severity.Warning, RuleGroup.SignOff, "Changed since it was vetted", "{0} write `seal: {1}`");

    /// <summary>FACT604.</summary>
    public static Rule RetractedWithoutReason { get; } = new("FACT604", Severity.Error, RuleGroup.SignOff, "Retracted without a reason", "{0} is retracted, but nothing says why: add `because: …` to `retracted`");

    /// <summary>FACT605.</summary>
    public static Rule SupersededInACircle { get; } = new("FACT605", Severity.Error, RuleGroup.SignOff, "`superseded-by` is circular", "{0}");

    /// <summary>FACT606.</summary>
    public static Rule ReliesOnCorrectedArticle { get; } = new("FACT606", Severity.Warning, RuleGroup.SignOff, "Relies on a corrected or retracted article", "{0} relies on {1}, which was {2}: {3}");

    private static Rule[] SignOff() => [NotVetted, TooFewVetters, SealDiffers, RetractedWithoutReason, SupersededInACircle, ReliesOnCorrectedArticle];
}
