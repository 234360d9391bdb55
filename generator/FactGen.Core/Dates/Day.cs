using System.Globalization;

namespace FactGen.Core.Dates;

/// <summary>A day of the proleptic Gregorian calendar in any year, astronomical numbering (year 0 is 1 BC), earlier first.</summary>
/// <param name="Year">The year; EDTF's <c>Y</c> form goes far beyond four digits.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to the month's last.</param>
public readonly record struct Day(long Year, int Month, int DayOfMonth) : IComparable<Day>
{
    // The calendar repeats after 400 years, which are whole weeks too. Counting within one cycle keeps every
    // number small, however far away the year is.
    private const int YearsOfCycle = 400;
    private const int DaysOfCycle = 146097;

    /// <summary>The day of the week.</summary>
    // Day 0 of the cycle, 1 March of its year 0, is a Wednesday, as 1 March 2000 was.
    public DayOfWeek DayOfWeek => (DayOfWeek)((DayOfCycle(out _) + (int)DayOfWeek.Wednesday) % 7);

    /// <summary>The number of days that <paramref name="month"/> has in <paramref name="year"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not 1 to 12.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12."),
    };

    /// <summary>The day <paramref name="days"/> later, or earlier where that is negative.</summary>
    /// <exception cref="OverflowException">That day's year is beyond what a <see cref="long"/> holds.</exception>
    public Day AddDays(int days)
    {
        var day = DayOfCycle(out var marchYear) + (long)days;
        var cycles = FloorDivide(day, DaysOfCycle);
        var rest = (int)(day - (cycles * DaysOfCycle));

        // The inverse of DayOfCycle: the last day of the fourth year and of the fourth century are leap days,
        // hence the three corrections.
        var year = (rest - (rest / 1460) + (rest / 36524) - (rest / (DaysOfCycle - 1))) / 365;
        var dayOfYear = rest - ((365 * year) + (year / 4) - (year / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var dayOfMonth = dayOfYear - (((153 * marchMonth) + 2) / 5) + 1;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        var years = (cycles * YearsOfCycle) + year + YearsBehindMarch(month) - marchYear - YearsBehindMarch(Month);
        return new Day(checked(Year + years), month, dayOfMonth);
    }

    /// <inheritdoc/>
    public int CompareTo(Day other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0) return byYear;
        var byMonth = Month.CompareTo(other.Month);
        return byMonth != 0 ? byMonth : DayOfMonth.CompareTo(other.DayOfMonth);
    }

    /// <summary><c>2021-03-16</c>; a year outside 0 to 9999 with its sign and at least four digits (<c>-0044-03-15</c>, <c>+12021-03-16</c>).</summary>
    public override string ToString() => string.Concat(
        Year > 9999 ? "+" : "",
        Year.ToString("D4", CultureInfo.InvariantCulture),
        Month.ToString("'-'00", CultureInfo.InvariantCulture),
        DayOfMonth.ToString("'-'00", CultureInfo.InvariantCulture));

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(Day left, Day right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(Day left, Day right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is earlier or the same day.</summary>
    public static bool operator <=(Day left, Day right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is later or the same day.</summary>
    public static bool operator >=(Day left, Day right) => left.CompareTo(right) >= 0;

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static long FloorDivide(long value, int by) => value >= 0 ? value / by : ((value + 1) / by) - 1;

    /// <summary>
    /// Days since 1 March that began the cycle, 0 to 146096. A year counted from March ends with its leap day.
    /// <paramref name="marchYear"/> is the year of the cycle so counted, 0 to 399.
    /// </summary>
    private int DayOfCycle(out int marchYear)
    {
        marchYear = (int)(Year % YearsOfCycle) - YearsBehindMarch(Month);
        if (marchYear < 0) marchYear += YearsOfCycle;
        var dayOfYear = (((153 * (Month > 2 ? Month - 3 : Month + 9)) + 2) / 5) + DayOfMonth - 1;
        return (365 * marchYear) + (marchYear / 4) - (marchYear / 100) + dayOfYear;
    }

    /// <summary>January and February belong to the March year that began in the year before.</summary>
    private static int YearsBehindMarch(int month) => month <= 2 ? 1 : 0;
}
