using System.Globalization;

namespace FactGen.Benchmarks.Corpora;

/// <summary>Days as articles and fact-checkers write them.</summary>
internal static class Dates
{
    /// <summary>A day.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// A date of any precision, which begins on <paramref name="day"/> or before, so that it may lie before whatever reports it; null where
    /// nothing is known.
    /// </summary>
    public static string? Edtf(Chance chance, DateOnly day) => chance.Weighted(66, 8, 4, 6, 4, 3, 2, 2, 1, 4) switch
    {
        0 => Iso(day),
        1 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        2 => day.ToString("yyyy", CultureInfo.InvariantCulture),
        3 => $"{Iso(day.AddDays(-chance.Between(1, 9)))}/{Iso(day)}",
        4 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture) + "~",
        5 => day.ToString("yyyy", CultureInfo.InvariantCulture) + "?",
        6 => "../" + Iso(day),
        // A season that has begun: spring from June on, summer from September on.
        7 when day.Month >= 6 => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{(day.Month >= 9 ? 22 : 21)}"),
        8 => string.Create(CultureInfo.InvariantCulture, $"{day.AddYears(-chance.Between(2, 60)).Year}/{day.Year}"),
        _ => null,
    };

    /// <summary>The day of a report as the article that cites it gives it: a weekday and a day of the month mean the latest before publication.</summary>
    public static string Report(Chance chance, DateOnly day, DateOnly published) => chance.Below(3) switch
    {
        0 when published.DayNumber - day.DayNumber < 7 => day.DayOfWeek.ToString(),
        1 when published.DayNumber - day.DayNumber < 28 => day.Day.ToString(CultureInfo.InvariantCulture),
        _ => Iso(day),
    };
}
