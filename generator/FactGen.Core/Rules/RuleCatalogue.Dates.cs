namespace FactGen.Core.Rules;

// Dates and their order.
public static partial class RuleCatalogue
{
    /// <summary>FACT301.</summary>
    public static Rule ViaDateOutOfPlace { get; } = new("FACT301", Severity.Warning, RuleGroup.Dates, "Date of a report or a statement is out of place", "{0}");

    /// <summary>FACT302.</summary>
    public static Rule UnresolvableDay { get; } = new("FACT302", Severity.Info, RuleGroup.Dates, "Weekday or day of the month cannot be resolved", "`{0}` cannot be resolved, since the article `{1}` is undated: give its `published` date to the day, or write the date here");

    /// <summary>FACT303.</summary>
    public static Rule LaterThanItsReport { get; } = new("FACT303", Severity.Warning, RuleGroup.Dates, "Fact is later than the article that reports it", "{0} is dated {1}, after its source `{2}` was published on {3}: correct one of the dates");

    /// <summary>FACT304.</summary>
    public static Rule NoRoleThatDay { get; } = new("FACT304", Severity.Warning, RuleGroup.Dates, "Speaker held none of the listed roles on that day", "{0} spoke on {1}, but held none of the listed roles then: correct the date, or the role's `from` and `to`");

    /// <summary>FACT305.</summary>
    public static Rule IntervalInverted { get; } = new("FACT305", Severity.Error, RuleGroup.Dates, "Interval ends before it starts", "{0}");
}
