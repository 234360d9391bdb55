using FactGen;
using SampleApp.Wording;

namespace SampleApp.Content;

/// <summary>The facts of one date, at the precision at which it is known: of a day, of a month, of a year.</summary>
/// <param name="Heading">The date in words.</param>
/// <param name="Facts">What happened, then what was said, then what is claimed, then what was measured.</param>
internal sealed record TimelineGroup(string Heading, IReadOnlyList<Fact> Facts)
{
    private const string Undated = "Undated";

    /// <summary>Groups facts by date, the earliest first; those without a date are last.</summary>
    public static IReadOnlyList<TimelineGroup> Group(IEnumerable<Fact> facts) =>
    [
        .. facts
            .Select(fact => (Fact: fact, Heading: fact.When is { } when ? DateWording.Of(when) : Undated))
            .OrderBy(dated => Calendar(dated.Fact.When))
            .ThenBy(dated => dated.Fact.When)
            // Dates can begin and end on the same days and yet be written differently; they are groups of their own.
            .ThenBy(dated => dated.Heading, StringComparer.Ordinal)
            .ThenBy(dated => dated.Fact.When?.Time, StringComparer.Ordinal)
            .ThenBy(dated => Rank(dated.Fact))
            .ThenBy(dated => dated.Fact.Id, StringComparer.Ordinal)
            .GroupBy(dated => dated.Heading, StringComparer.Ordinal)
            .Select(group => new TimelineGroup(group.Key, [.. group.Select(dated => dated.Fact)])),
    ];

    // A source's own words for a date, such as "last spring", have no place in a calendar.
    private static int Calendar(FactDate? date) => date switch
    {
        null => 2,
        { Precision: FactDatePrecision.Text } => 1,
        _ => 0,
    };

    private static int Rank(Fact fact) => fact switch
    {
        Event => 0,
        Statement => 1,
        Claim => 2,
        _ => 3,
    };
}
