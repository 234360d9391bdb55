using System.Globalization;

namespace FactGen;

/// <summary>
/// A day of the proleptic Gregorian calendar in any year: unlike <see cref="DateOnly"/>, also before year 1 and after 9999. Years are
/// numbered as in ISO 8601, where year 0 is 1 BC. Earlier days come first.
/// </summary>
public readonly record struct FactDay : IComparable<FactDay>
{
    // Counted from zero, so that the default value is a day (0000-01-01) too.
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Makes a day.</summary>
    /// <param name="year">The year; 0 is 1 BC, -1 is 2 BC.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to the month's last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or day.</exception>
    public FactDay(long year, int month, int day)
    {
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        if (day < 1 || day > DaysInMonth(year, month))
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");

        Year = year;
        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
    }

    /// <summary>The year; 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => _day + 1;

    /// <summary>The same day.</summary>
    public static FactDay FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The same day.</summary>
    public static implicit operator FactDay(DateOnly day) => FromDateOnly(day);

    /// <summary>Gives the day as a <see cref="DateOnly"/>.</summary>
    /// <param name="day">The same day, or the default where the year is outside 1 to 9999.</param>
    /// <returns>Whether the year is one that a <see cref="DateOnly"/> can hold.</returns>
    public bool TryGetDateOnly(out DateOnly day)
    {
        var fits = Year is >= 1 and <= 9999;
        day = fits ? new DateOnly((int)Year, Month, Day) : default;
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(FactDay other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
            return byYear;
        return _month != other._month ? _month.CompareTo(other._month) : _day.CompareTo(other._day);
    }

    /// <summary>The day as ISO 8601 writes it: <c>2021-03-16</c>, <c>-0043-03-15</c>, <c>12021-01-01</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000;-0000}-{Month:00}-{Day:00}");

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(FactDay left, FactDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(FactDay left, FactDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(FactDay left, FactDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(FactDay left, FactDay right) => left.CompareTo(right) >= 0;

    private static int DaysInMonth(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
