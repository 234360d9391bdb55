namespace FactGen;

/// <summary>How finely a <see cref="FactDate"/> is known.</summary>
public enum FactDatePrecision
{
    /// <summary>A source's own words, which no calendar holds: <c>last spring</c>.</summary>
    Text,

    /// <summary>A century: <c>20XX</c>.</summary>
    Century,

    /// <summary>A decade: <c>202X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2021</c>.</summary>
    Year,

    /// <summary>A season, quarter or half of a year: <c>2021-21</c> is spring.</summary>
    Season,

    /// <summary>A month: <c>2021-03</c>.</summary>
    Month,

    /// <summary>A day: <c>2021-03-16</c>.</summary>
    Day,

    /// <summary>A time of a day: <c>2021-03-16T18:05+08:00</c>.</summary>
    Time,

    /// <summary>From one date to another: <c>2021-03-16/2021-03-18</c>; a side may be open: <c>../2021</c>.</summary>
    Interval,
}
