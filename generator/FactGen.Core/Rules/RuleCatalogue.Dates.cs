namespace FactGen.Core.Rules;

// Dates and their order.
public static partial class RuleCatalogue
{
    /// <summary>FACT301.</summary>
    public static Rule ViaDateOutOfPlace { get; } = new("FACT301", Severity.Warning, RuleGroup.Dates, "Date of a report or a statement is out of place", "{0}: {1}");

    /// <summary>FACT302.</summary>
    public static Rule UnresolvableDay { get; } = new("FACT302", Severity.Info, RuleGroup.Dates, "Weekday or day of the month cannot be resolved", "which day `{0}` means cannot be worked out, since {1}: give the article's `published` to the day, or write the date here");

    /// <summary>FACT303.</summary>
    public static Rule LaterThanItsReport { get; } = new("FACT303", Severity.Warning, RuleGroup.Dates, "Fact is later than the article that reports it", "{0} is dated {1}, later than {2}: correct one of the dates");

    /// <summary>FACT304.</summary>
    public static Rule NoRoleThatDay { get; } = new("FACT304", Severity.Warning, RuleGroup.Dates, "Speaker held none of the listed roles on that day", "{0} held none of the listed roles on {1}, when this was said: {2}");

    /// <summary>FACT305.</summary>
    public static Rule IntervalInverted { get; } = new("FACT305", Severity.Error, RuleGroup.Dates, "Interval ends before it starts", "{0}: swap the two dates, or correct one");

    private static Rule[] Dates() => [ViaDateOutOfPlace, UnresolvableDay, LaterThanItsReport, NoRoleThatDay, IntervalInverted];
}
