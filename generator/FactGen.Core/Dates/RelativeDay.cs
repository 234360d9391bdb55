namespace FactGen.Core.Dates;

/// <summary>
/// What <c>on:</c> of a <c>via</c> step may say besides a date: a weekday (<c>Sunday</c>) or a day of the month (<c>22</c>). It means the
/// latest such day on or before the day the article was published.
/// </summary>
public static class RelativeDay
{
    /// <summary>
    /// Whether <paramref name="text"/> is a weekday (any case, in English, in full or three letters, also <c>Tues</c>, <c>Weds</c>,
    /// <c>Thurs</c>) or a day of the month (1 to 31, also <c>01</c> and <c>17th</c>).
    /// </summary>
    public static bool IsRelative(string text) => DateWords.Weekday(text) is not null || DayOfMonth(text) is not null;

    /// <summary>The day that <paramref name="text"/> means in an article published on <paramref name="published"/> (its own offset counts: the day as written).</summary>
    /// <returns>
    /// Null where <paramref name="published"/> is not known to the day, and where <paramref name="text"/> is not relative. A day of the
    /// month that the month does not have yet, or never has, is one of an earlier month: 31 in April's articles is 31 March.
    /// </returns>
    public static Day? Resolve(string text, EdtfDate published)
    {
        if (published.Precision is not (DatePrecision.Day or DatePrecision.Time) || published.Earliest is not { } day) return null;
        if (DateWords.Weekday(text) is { } weekday) return day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));
        return DayOfMonth(text) is { } wanted ? LatestWith(wanted, day) : null;
    }

    private static Day LatestWith(int dayOfMonth, Day onOrBefore)
    {
        var (year, month, latest) = onOrBefore;
        while (dayOfMonth > latest)
        {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
            latest = Day.DaysInMonth(year, month);
        }

        return new Day(year, month, dayOfMonth);
    }

    private static int? DayOfMonth(string text)
    {
        var digits = Digits.Run(text.AsSpan(), 0);
        if (digits is not (1 or 2)) return null;
        var number = (int)Digits.Value(text.AsSpan(0, digits));
        if (number is < 1 or > 31) return null;
        return text.Length == digits || text.AsSpan(digits).Equals(DateWords.OrdinalSuffix(number).AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? number
            : null;
    }
}
