using System.Diagnostics;
using FactGen.Packed;

namespace FactGen;

/// <summary>
/// A date as far as it is known: a day, a month, "spring 2021", "about 1990", an interval. It is written in EDTF (ISO 8601-2) and knows the
/// first and the last day that it can mean. Dates compare by the first, then by the last of these days; a side without an end is infinitely
/// early or late. Equal when everything about them is: two dates may compare as the same and be written differently.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FactDate : IComparable<FactDate>
{
    /// <summary>A day and nothing else, with the text at hand that it was written as.</summary>
    internal FactDate(FactDay day, string text)
    {
        Text = text;
        Earliest = day;
        Latest = day;
        Precision = FactDatePrecision.Day;
    }

    internal FactDate(Fields fields)
    {
        Text = fields.Required('t', "a date");
        Earliest = fields.Day('e');
        Latest = fields.Day('l');
        if (Earliest > Latest)
            throw Damage.Of($"a date ends on {Latest}, before its start on {Earliest}");
        Precision = Words.Precision(fields.Required('p', "a date"));
        Time = fields.Text('h');

        var qualifiers = fields.Text('q').AsSpan();
        IsUncertain = qualifiers.ContainsAny('?', '%');
        IsApproximate = qualifiers.ContainsAny('~', '%');
    }

    /// <summary>The date as written: <c>2021-03~</c>.</summary>
    public string Text { get; }

    /// <summary>The first day that the date can mean; null where it has no known beginning.</summary>
    public FactDay? Earliest { get; }

    /// <summary>The last day that the date can mean; null where it has no known end.</summary>
    public FactDay? Latest { get; }

    /// <summary>How finely the date is known.</summary>
    public FactDatePrecision Precision { get; }

    /// <summary>Whether a part of the date is uncertain: <c>2021?</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether a part of the date is approximate: <c>2021~</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the date is an interval. On a statement or a claim it means some time within it, on an event its duration.</summary>
    public bool IsInterval => Precision == FactDatePrecision.Interval;

    /// <summary>The time of day, with its offset from UTC where one is written: <c>18:05+08:00</c>; null where there is none.</summary>
    public string? Time { get; }

    /// <summary>The date that is one known day.</summary>
    public static FactDate On(FactDay day) => new(day, day.ToString());

    /// <summary>Gives the date as a <see cref="DateOnly"/>, where it is one day.</summary>
    /// <param name="day">The day, or the default.</param>
    /// <returns>Whether the date is known to the day, in a year that a <see cref="DateOnly"/> can hold. A day that is uncertain or
    /// approximate is given too: ask <see cref="IsUncertain"/> and <see cref="IsApproximate"/>.</returns>
    public bool TryGetDateOnly(out DateOnly day)
    {
        day = default;
        return Earliest is { } earliest && Earliest == Latest && earliest.TryGetDateOnly(out day);
    }

    /// <inheritdoc/>
    public int CompareTo(FactDate? other)
    {
        if (other is null)
            return 1;

        var byEarliest = Nullable.Compare(Earliest, other.Earliest);
        if (byEarliest != 0)
            return byEarliest;
        // For the first day null sorts first, as it should; for the last day null means that there is no end.
        if (Latest is null || other.Latest is null)
            return (Latest is null).CompareTo(other.Latest is null);
        return Latest.Value.CompareTo(other.Latest.Value);
    }

    /// <summary>The date as written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether the left date comes before the right one.</summary>
    public static bool operator <(FactDate? left, FactDate? right) => Compare(left, right) < 0;

    /// <summary>Whether the left date comes before the right one or compares as the same.</summary>
    public static bool operator <=(FactDate? left, FactDate? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left date comes after the right one.</summary>
    public static bool operator >(FactDate? left, FactDate? right) => Compare(left, right) > 0;

    /// <summary>Whether the left date comes after the right one or compares as the same.</summary>
    public static bool operator >=(FactDate? left, FactDate? right) => Compare(left, right) >= 0;

    /// <summary>Whether the date can mean a day from <paramref name="from"/> to <paramref name="to"/>, both included; null is no bound.</summary>
    internal bool Overlaps(FactDay? from, FactDay? to) =>
        Precision != FactDatePrecision.Text && !(Latest < from) && !(Earliest > to);

    private static int Compare(FactDate? left, FactDate? right) =>
        left is not null ? left.CompareTo(right) : right is null ? 0 : -1;
}
