namespace FactGen.Core.Dates;

/// <summary>The days that a date without a time can mean, and how finely it says so.</summary>
internal readonly record struct DaySpan(Day Earliest, Day Latest, DatePrecision Precision)
{
    internal static DaySpan OfYears(long first, long last, DatePrecision precision) =>
        new(new Day(first, 1, 1), new Day(last, 12, 31), precision);

    internal static DaySpan OfMonth(long year, int month) =>
        new(new Day(year, month, 1), new Day(year, month, Day.DaysInMonth(year, month)), DatePrecision.Month);

    internal static DaySpan OfDay(Day day) => new(day, day, DatePrecision.Day);

    /// <summary>A season of three months, 21 (spring, from March) to 24 (winter, to February of the next year).</summary>
    internal static DaySpan OfSeason(long year, int season)
    {
        var firstMonth = ((season - 21) * 3) + 3;
        var (lastYear, lastMonth) = season == 24 ? (year + 1, 2) : (year, firstMonth + 2);
        return new(new Day(year, firstMonth, 1), new Day(lastYear, lastMonth, Day.DaysInMonth(lastYear, lastMonth)), DatePrecision.Season);
    }
}
