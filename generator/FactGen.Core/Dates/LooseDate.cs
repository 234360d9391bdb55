using System.Globalization;

namespace FactGen.Core.Dates;

/// <summary>Makes out a date in what people write: <c>16.03.2021</c>, <c>March 16th, 2021</c>, <c>2021/3/16</c>, <c>1980s</c>, <c>2021年3月16日</c>.</summary>
internal static class LooseDate
{
    /// <summary>What <paramref name="plain"/> was meant to be; null where its words and numbers do not add up to a date.</summary>
    internal static Suggestion? Suggest(string plain)
    {
        if (LooseDateWords.Read(plain) is not { } words) return null;
        var suggestion = words.Month > 0 ? WithMonthName(words)
            : words.Season > 0 ? words.Numbers.Count == 1 ? Suggestion.Of(words.Numbers[0] + "-" + Two(words.Season)) : null
            : OfNumbers(words);
        return suggestion is not null && words.IsApproximate
            ? Suggestion.Of(suggestion.Date + "~", null, "an approximate date has ~ behind it")
            : suggestion;
    }

    /// <summary>Whether <paramref name="plain"/> names a month or numbers, as a date does, but no number that can be a year.</summary>
    internal static bool IsDateWithoutYear(string plain) =>
        LooseDateWords.Read(plain) is { } words && words.Numbers.Count <= 3 && words.Numbers.TrueForAll(number => number.Length <= 2);

    /// <summary>Whether <paramref name="plain"/> is made of a date's words and has a number of four digits.</summary>
    internal static bool HasYear(string plain) => LooseDateWords.Read(plain) is { } words && words.Numbers.Exists(IsYear);

    /// <summary>What is wrong with a day that the calendar does not have: <c>29 February 2021</c>, <c>31.02.2021</c>.</summary>
    internal static string? CalendarProblem(string plain)
    {
        if (LooseDateWords.Read(plain) is not { } words || words.Numbers.Find(IsYear) is not { } year) return null;
        var others = words.Numbers.FindAll(number => number.Length <= 2).ConvertAll(number => number.PadLeft(2, '0'));
        if (words.Month > 0) others.Insert(0, Two(words.Month));
        if (others.Count != 2) return null;

        var isMonthFirst = words.Month > 0 || IsYear(words.Numbers[0]) || Digits.Value(others[1].AsSpan()) > 12;
        EdtfReader.Read(isMonthFirst ? $"{year}-{others[0]}-{others[1]}" : $"{year}-{others[1]}-{others[0]}", out var problem);
        return problem;
    }

    private static Suggestion? WithMonthName(LooseDateWords words)
    {
        var year = words.Numbers.Find(IsYear);
        var days = words.Numbers.FindAll(number => number.Length <= 2);
        if (year is null || days.Count + 1 != words.Numbers.Count) return null;

        var month = year + "-" + Two(words.Month);
        return days.Count switch
        {
            0 => Suggestion.Of(month),
            1 => Suggestion.Of(month + "-" + days[0].PadLeft(2, '0')),

            // 16-18 March 2021
            2 => Suggestion.Of($"{month}-{days[0].PadLeft(2, '0')}/{month}-{days[1].PadLeft(2, '0')}"),
            _ => null,
        };
    }

    private static Suggestion? OfNumbers(LooseDateWords words)
    {
        var numbers = words.Numbers;
        return numbers.Count switch
        {
            1 => OfOne(numbers[0], words.IsPlural),
            2 when IsYear(numbers[0]) && IsYear(numbers[1]) => Suggestion.Of(numbers[0] + "/" + numbers[1], null, "an interval has one slash"),
            2 when IsYear(numbers[0]) => YearAndMore(numbers[0], numbers[1]),
            2 when IsYear(numbers[1]) && numbers[0].Length <= 2 => Suggestion.Of(numbers[1] + "-" + numbers[0].PadLeft(2, '0')),
            3 when IsYear(numbers[0]) => OfThree(numbers[0], numbers[1], numbers[2], isYearFirst: true),
            3 when IsYear(numbers[2]) => OfThree(numbers[2], numbers[1], numbers[0], isYearFirst: false),
            _ => null,
        };
    }

    private static Suggestion? OfOne(string number, bool isPlural)
    {
        if (isPlural)
        {
            // The 1900s are ten years or a hundred.
            return number.Length != 4 || number[3] != '0' ? null
                : Suggestion.Of(number.Substring(0, 3) + "X", number[2] == '0' ? number.Substring(0, 2) + "XX" : null);
        }

        return number.Length switch
        {
            3 => Suggestion.Of("0" + number, null, "a year has four digits"),
            4 => Suggestion.Of(number),
            6 => Suggestion.Of($"{number.Substring(0, 4)}-{number.Substring(4)}"),
            8 => Suggestion.Of($"{number.Substring(0, 4)}-{number.Substring(4, 2)}-{number.Substring(6)}"),
            _ => null,
        };
    }

    /// <summary><c>2021/3</c>; <c>2009/10</c>, which may also be two years; <c>2021-075</c>, a day of the year.</summary>
    private static Suggestion? YearAndMore(string year, string more)
    {
        if (more.Length == 3 && EdtfReader.IsDate(year))
        {
            var day = (int)Digits.Value(more.AsSpan());
            var date = new Day(Digits.Value(year.AsSpan()), 1, 1).AddDays(day - 1);
            return day > 0 && date.ToString().StartsWith(year, StringComparison.Ordinal) ? Suggestion.Of(date.ToString()) : null;
        }

        var isMonth = more.Length <= 2 && Digits.Value(more.AsSpan()) <= 12;
        var lastYear = year.Substring(0, 2) + more;
        var isLaterYear = more.Length == 2 && string.CompareOrdinal(lastYear, year) > 0;
        var month = $"{year}-{more.PadLeft(2, '0')}";
        var years = $"{year}/{lastYear}";
        return isMonth ? Suggestion.Of(month, isLaterYear ? years : null) : isLaterYear ? Suggestion.Of(years) : null;
    }

    /// <summary>Year, month and day. With the year last nothing tells which of the others is the month, unless one is above 12.</summary>
    private static Suggestion? OfThree(string year, string month, string day, bool isYearFirst)
    {
        if (month.Length > 2 || day.Length > 2) return null;
        month = month.PadLeft(2, '0');
        day = day.PadLeft(2, '0');
        string likely = $"{year}-{month}-{day}", swapped = $"{year}-{day}-{month}";
        return isYearFirst ? Suggestion.Of(likely) ?? Suggestion.Of(swapped) : Suggestion.Of(likely, swapped);
    }

    private static bool IsYear(string number) => number.Length == 4;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
