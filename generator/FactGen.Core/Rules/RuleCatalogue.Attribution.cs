namespace FactGen.Core.Rules;

// Who says so.
public static partial class RuleCatalogue
{
    /// <summary>FACT401.</summary>
    public static Rule UndescribedSource { get; } = new("FACT401", Severity.Warning, RuleGroup.Attribution, "Anonymous source is not described", "{0} in {1} does not say who that is: describe them as the article does, such as `port officials`");

    /// <summary>FACT402.</summary>
    public static Rule AnonymousOnly { get; } = new("FACT402", Severity.Info, RuleGroup.Attribution, "Fact rests on anonymous sources only", "{0} rests on anonymous sources only, {1}: look for somebody who says so by name");

    /// <summary>FACT404.</summary>
    public static Rule SeveralCountedAsOne { get; } = new("FACT404", Severity.Warning, RuleGroup.Attribution, "Plural sources, but count is one", "{0} in {1} are several, but their `count` is {2}: correct one of the two");

    /// <summary>FACT405.</summary>
    public static Rule WrongName { get; } = new("FACT405", Severity.Info, RuleGroup.Attribution, "Excerpt uses a known wrong name", "the excerpt from {0} in {1} has {2}, which is wrong for {3}: leave it as it stands there, and use the right name in your own words");

    private static Rule[] Attribution() => [UndescribedSource, AnonymousOnly, SeveralCountedAsOne, WrongName];
}
