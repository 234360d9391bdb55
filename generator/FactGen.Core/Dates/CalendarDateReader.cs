namespace FactGen.Core.Dates;

/// <summary>Reads a date without qualifier and time: year, month or season, day, each with or without <c>X</c>.</summary>
internal static class CalendarDateReader
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The whole date.</param>
    /// <param name="span">The days it can mean.</param>
    /// <param name="problem">What is wrong; null where the text does not have the shape of a date at all.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out DaySpan span, out string? problem)
    {
        span = default;
        problem = null;
        if (text.Length > 0 && text[0] == 'Y') return LongYearReader.TryRead(text.Slice(1), out span, out problem);

        var negative = text.Length > 0 && text[0] == '-';
        var unsigned = negative ? text.Slice(1) : text;
        if (!HasShape(unsigned)) return false;

        var year = unsigned.Slice(0, 4);
        if (year.IndexOf('X') >= 0) return TryReadYears(unsigned, negative, out span, out problem);

        var number = Digits.Value(year);
        if (negative && number == 0)
        {
            problem = $"the year zero has no sign: {unsigned.ToString()}";
            return false;
        }

        number = negative ? -number : number;
        if (unsigned.Length == 4)
        {
            span = DaySpan.OfYears(number, number, DatePrecision.Year);
            return true;
        }

        var yearText = text.Slice(0, text.Length - unsigned.Length + 4);
        var day = unsigned.Length == 10 ? unsigned.Slice(8, 2) : default;
        return TryReadMonth(yearText, number, unsigned.Slice(5, 2), day, out span, out problem);
    }

    /// <summary><c>dddd</c>, <c>dddd-dd</c> or <c>dddd-dd-dd</c>, where each d is a digit or X.</summary>
    private static bool HasShape(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var fits = i is 4 or 7 ? text[i] == '-' : text[i] == 'X' || Digits.IsDigit(text[i]);
            if (!fits) return false;
        }

        return true;
    }

    private static bool TryReadYears(ReadOnlySpan<char> text, bool negative, out DaySpan span, out string? problem)
    {
        span = default;
        problem = null;
        var year = text.Slice(0, 4);
        var known = Digits.Run(year, 0);
        if (known < 2 || year.Slice(known).TrimStart('X').Length > 0)
        {
            problem = "X may stand for the last one or two digits of a year only: 202X, 20XX";
            return false;
        }

        if (text.Length > 4)
        {
            problem = $"nothing may follow a year with X: {(negative ? "-" : "")}{year.ToString()}";
            return false;
        }

        var years = known == 3 ? 10 : 100;
        var first = Digits.Value(year.Slice(0, known)) * years;
        var last = first + years - 1;
        span = DaySpan.OfYears(negative ? -last : first, negative ? -first : last, known == 3 ? DatePrecision.Decade : DatePrecision.Century);
        return true;
    }

    private static bool TryReadMonth(
        ReadOnlySpan<char> yearText, long year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DaySpan span, out string? problem)
    {
        span = default;
        problem = null;
        if (month.IndexOf('X') >= 0)
        {
            if (!IsUnspecified(month))
            {
                problem = $"an unspecified month is XX: {yearText.ToString()}-XX";
            }
            else if (!day.IsEmpty && !IsUnspecified(day))
            {
                problem = $"a day needs a month: write {yearText.ToString()}-XX-XX or {yearText.ToString()}-XX";
            }

            span = DaySpan.OfYears(year, year, DatePrecision.Year);
            return problem is null;
        }

        var number = (int)Digits.Value(month);
        if (number is >= 21 and <= 24 && day.IsEmpty)
        {
            span = DaySpan.OfSeason(year, number);
            return true;
        }

        if (number is < 1 or > 12)
        {
            problem = MonthProblem(yearText, year, month, day);
            return false;
        }

        if (day.IsEmpty || IsUnspecified(day))
        {
            span = DaySpan.OfMonth(year, number);
            return true;
        }

        return TryReadDay(yearText, year, number, day, out span, out problem);
    }

    private static bool TryReadDay(
        ReadOnlySpan<char> yearText, long year, int month, ReadOnlySpan<char> day, out DaySpan span, out string? problem)
    {
        span = default;
        problem = null;
        var days = Day.DaysInMonth(year, month);
        if (day.IndexOf('X') >= 0)
        {
            problem = $"an unspecified day is XX: {yearText.ToString()}-{Two(month)}-XX";
            return false;
        }

        var number = (int)Digits.Value(day);
        if (number == 0)
        {
            problem = "there is no day 00: days run from 01";
        }
        else if (number > days)
        {
            problem = $"{DateWords.MonthName(month)} {yearText.ToString()} has {Two(days)} days";
        }
        else
        {
            span = DaySpan.OfDay(new Day(year, month, number));
        }

        return problem is null;
    }

    private static string MonthProblem(ReadOnlySpan<char> yearText, long year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        var number = (int)Digits.Value(month);
        if (Digits.AreAll(day))
        {
            var swapped = (int)Digits.Value(day);
            if (swapped is >= 1 and <= 12 && number >= 1 && number <= Day.DaysInMonth(year, swapped))
            {
                return $"the month comes before the day: {yearText.ToString()}-{day.ToString()}-{month.ToString()}";
            }
        }

        return number is >= 21 and <= 24
            ? $"a season takes no day: {yearText.ToString()}-{month.ToString()}"
            : $"there is no month {month.ToString()}: months run from 01 to 12, seasons from 21 to 24";
    }

    private static bool IsUnspecified(ReadOnlySpan<char> two) => two.Length == 2 && two[0] == 'X' && two[1] == 'X';

    private static string Two(int number) => new([(char)('0' + (number / 10)), (char)('0' + (number % 10))]);
}
