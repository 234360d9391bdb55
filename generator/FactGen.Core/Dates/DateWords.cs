namespace FactGen.Core.Dates;

/// <summary>The English words of dates, in any case.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    internal static string MonthName(int month) => Months[month - 1];

    /// <summary>The month, 1 to 12, that <paramref name="word"/> names in full, by three letters or as <c>Sept</c>; otherwise 0.</summary>
    internal static int Month(string word) => Is(word, "Sept") ? 9 : IndexOf(Months, word) + 1;

    /// <summary>EDTF's number of a season, 21 to 24; 0 where <paramref name="word"/> is none.</summary>
    internal static int Season(string word) =>
        Is(word, "Spring") ? 21 : Is(word, "Summer") ? 22 : Is(word, "Autumn") || Is(word, "Fall") ? 23 : Is(word, "Winter") ? 24 : 0;

    /// <summary>The weekday that <paramref name="word"/> names in full, by three letters or as <c>Tues</c>, <c>Weds</c>, <c>Thurs</c>.</summary>
    internal static DayOfWeek? Weekday(string word)
    {
        var index = Is(word, "Tues") ? 2 : Is(word, "Weds") ? 3 : Is(word, "Thurs") ? 4 : IndexOf(Weekdays, word);
        return index < 0 ? null : (DayOfWeek)index;
    }

    /// <summary><c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c>.</summary>
    internal static string OrdinalSuffix(int number) => number is >= 11 and <= 13
        ? "th"
        : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    internal static bool Is(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);

    private static int IndexOf(string[] names, string word)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (Is(word, names[i]) || (word.Length == 3 && names[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))) return i;
        }

        return -1;
    }
}
