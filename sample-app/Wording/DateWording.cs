using System.Globalization;
using FactGen;

namespace SampleApp.Wording;

/// <summary>
/// Says dates in English, each at its own precision: <c>16 March 2021</c>, <c>March 2021</c>, <c>the 2020s</c>. Where
/// there are no good words for a date it stays as the fact-checkers wrote it, in EDTF.
/// </summary>
internal static class DateWording
{
    /// <summary>The date, without a word on how sure it is: that is <see cref="Doubt"/>.</summary>
    public static string Of(FactDate date)
    {
        var text = date.Text.Trim('?', '~', '%');

        // Before the year 1 English counts differently from ISO 8601; the text as written is the safer one.
        if (date.Precision is not FactDatePrecision.Interval && date.Earliest is not { Year: >= 1 })
            return date.Text;

        return date.Precision switch
        {
            FactDatePrecision.Century => $"{date.Earliest!.Value.Year}–{date.Latest?.Year}",
            FactDatePrecision.Decade => $"The {date.Earliest!.Value.Year}s",
            FactDatePrecision.Year => Number(date.Earliest!.Value.Year),
            FactDatePrecision.Season => Season(text[^2..]) is { } season ? $"{season} {date.Earliest!.Value.Year}" : text,
            FactDatePrecision.Month => Month(date.Earliest!.Value),
            FactDatePrecision.Day or FactDatePrecision.Time when date.Earliest == date.Latest => Day(date.Earliest!.Value),
            FactDatePrecision.Interval => Interval(date),
            _ => date.Text,
        };
    }

    /// <summary>How far the date is in doubt; null where it is not.</summary>
    public static string? Doubt(FactDate? date) => date switch
    {
        { IsUncertain: true, IsApproximate: true } => "date uncertain and approximate",
        { IsUncertain: true } => "date uncertain",
        { IsApproximate: true } => "date approximate",
        _ => null,
    };

    private static string Interval(FactDate date)
    {
        var sides = date.Text.Split('/');
        if (sides.Length != 2)
            return date.Text;

        var from = Side(sides[0], date.Earliest);
        var to = Side(sides[1], date.Latest);
        return (from, to) switch
        {
            ({ } first, { } last) => $"{first} to {last}",
            ({ } first, null) => $"From {first}",
            (null, { } last) => $"Until {last}",
            _ => date.Text,
        };
    }

    /// <summary>One side of an interval, of which only the outermost day is known as a date; null where the side is open.</summary>
    private static string? Side(string text, FactDay? outermost)
    {
        var plain = text.Trim('?', '~', '%');
        if (plain is "" or "..")
            return null;
        if (outermost is not { Year: >= 1 } day)
            return plain;
        if (plain == day.ToString())
            return Day(day);
        return plain == day.ToString()[..^"-DD".Length] ? Month(day) : plain;
    }

    private static string Day(FactDay day) => $"{Number(day.Day)} {Month(day)}";

    private static string Month(FactDay day) =>
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {Number(day.Year)}";

    private static string? Season(string code) => code switch
    {
        "21" => "Spring",
        "22" => "Summer",
        "23" => "Autumn",
        "24" => "Winter",
        _ => null,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
