namespace FactGen.Core.Dates;

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    /// <summary><c>20XX</c>.</summary>
    Century,

    /// <summary><c>202X</c>.</summary>
    Decade,

    /// <summary><c>2021</c>, <c>2021-XX</c>.</summary>
    Year,

    /// <summary>
    /// <c>2021-21</c>: spring (21) is March to May, summer (22) June to August, autumn (23) September to November, winter (24) December
    /// to February of the next year, as the northern hemisphere counts.
    /// </summary>
    Season,

    /// <summary><c>2021-03</c>, <c>2021-03-XX</c>.</summary>
    Month,

    /// <summary><c>2021-03-16</c>.</summary>
    Day,

    /// <summary><c>2021-03-16T18:05+08:00</c>.</summary>
    Time,

    /// <summary><c>2021-03-16/2021-03-18</c>, also open (<c>../2021</c>) or with an unknown side (<c>/2021</c>).</summary>
    Interval,
}
