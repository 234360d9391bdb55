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

    /// <summary><c>2021-21</c>.</summary>
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

/// <summary>A date of EDTF (ISO 8601-2) level 0 or 1. Equal by the text as written.</summary>
public sealed record EdtfDate
{
    /// <summary>The date as written.</summary>
    public required string Text { get; init; }

    /// <summary>The first day it can mean; null where it has no beginning (open or unknown).</summary>
    public Day? Earliest { get; init; }

    /// <summary>The last day it can mean; null where it has no end (open or unknown).</summary>
    public Day? Latest { get; init; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Whether any part is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether any part is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The time of day and offset as written behind <c>T</c>; null where there is none.</summary>
    public string? Time { get; init; }

    /// <summary>The offset from UTC, where one is written (<c>Z</c> is zero).</summary>
    public TimeSpan? Offset { get; init; }
}
