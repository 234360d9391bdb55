namespace FactGen.Core.Dates;

/// <summary>A date of EDTF (ISO 8601-2) level 0 or 1. Equal by the text as written.</summary>
public sealed record EdtfDate
{
    /// <summary>The date as written.</summary>
    public required string Text { get; init; }

    /// <summary>The first day it can mean; null where it has no beginning (open or unknown).</summary>
    public Day? Earliest { get; init; }

    /// <summary>
    /// The last day it can mean; null where it has no end (open or unknown). Lies before <see cref="Earliest"/> where an interval is
    /// the wrong way round.
    /// </summary>
    public Day? Latest { get; init; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Whether any part is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether any part is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The time of day and offset as written behind <c>T</c>; null where there is none, and on an interval, whose sides have their own.</summary>
    public string? Time { get; init; }

    /// <summary>The offset from UTC, where one is written (<c>Z</c> is zero).</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>The date before the slash of an interval; null where that side is open or unknown, and on every other date.</summary>
    public EdtfDate? Start { get; init; }

    /// <summary>The date behind the slash of an interval; null where that side is open or unknown, and on every other date.</summary>
    public EdtfDate? End { get; init; }

    /// <summary>
    /// Whether this is an interval whose end, at its latest, lies before its start at its earliest. <c>2021-03/2021</c> does not: some
    /// of 2021 follows March. Two times are compared in UTC where both have an offset, as written where neither has.
    /// </summary>
    public bool EndsBeforeItStarts => Start is not null && End is not null && IsBefore(End, Start);

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The date as written.</summary>
    public override string ToString() => Text;

    private static bool IsBefore(EdtfDate end, EdtfDate start)
    {
        if (end.Latest is not { } latest || start.Earliest is not { } earliest) return false;
        if (end.Time is null || start.Time is null || end.Offset.HasValue != start.Offset.HasValue) return latest < earliest;
        var (endDay, endTime) = ClockTime.InUtc(latest, end.Time, end.Offset);
        var (startDay, startTime) = ClockTime.InUtc(earliest, start.Time, start.Offset);
        return endDay < startDay || (endDay == startDay && ClockTime.IsBefore(endTime, startTime));
    }
}
