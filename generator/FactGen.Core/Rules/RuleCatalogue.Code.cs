namespace FactGen.Core.Rules;

// What an app's C# does with facts.
public static partial class RuleCatalogue
{
    /// <summary>FACT901. The compiler's own warning about an obsolete member, under this id: the message stands on the member.</summary>
    public static Rule NoLongerStands { get; } = new("FACT901", Severity.Warning, RuleGroup.Code, "Uses a retracted or superseded fact", "{0}") { IsOverCode = true };

    /// <summary>FACT902.</summary>
    public static Rule UncitedInUse { get; } = new("FACT902", Severity.Warning, RuleGroup.Code, "Uses a fact that cites no source", "`{0}` cites no source: add one in its YAML, or use another fact") { IsOverCode = true };

    /// <summary>FACT903.</summary>
    public static Rule AttributionNotShown { get; } = new("FACT903", Severity.Warning, RuleGroup.Code, "Shows an anonymous fact of one origin without its attribution", "`{0}` rests on one origin, and nobody names who it is: show its `Attribution` with it (“{1}”)") { IsOverCode = true };

    /// <summary>FACT904.</summary>
    public static Rule QuoteRepeated { get; } = new("FACT904", Severity.Info, RuleGroup.Code, "A string literal repeats a curated quote", "this repeats the quote of `{0}`: write `{0}.Text`, so that it stays the words that were checked") { IsOverCode = true };

    private static Rule[] Code() => [NoLongerStands, UncitedInUse, AttributionNotShown, QuoteRepeated];
}
