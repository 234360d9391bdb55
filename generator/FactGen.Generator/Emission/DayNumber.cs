using FactGen.Core.Dates;

namespace FactGen.Generator.Emission;

/// <summary>Counts days of the proleptic Gregorian calendar from 0001-01-01, in both directions.</summary>
internal static class DayNumber
{
    private const int YearsOfCycle = 400;
    private const int DaysOfCycle = 146097;

    // From 0000-03-01, where the count below begins, to 0001-01-01.
    private const int ToFirstDay = 306;

    // A year so far away is beyond every table's numbers.
    private const long FarthestYear = 10_000_000;

    /// <summary>The number of <paramref name="day"/>; null of no day. Of a year beyond ten millions that of a day in it.</summary>
    public static long? Of(Day? day) => day is { } known ? Of(known) : null;

    private static long Of(Day day)
    {
        // A year that begins with March ends with its leap day.
        var year = Math.Min(Math.Max(day.Year, -FarthestYear), FarthestYear) - (day.Month <= 2 ? 1 : 0);
        var cycle = year >= 0 ? year / YearsOfCycle : ((year + 1) / YearsOfCycle) - 1;
        var yearOfCycle = year - (cycle * YearsOfCycle);
        var dayOfYear = (((153 * (day.Month > 2 ? day.Month - 3 : day.Month + 9)) + 2) / 5) + day.DayOfMonth - 1;
        return (cycle * DaysOfCycle) + (365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - ToFirstDay;
    }
}
