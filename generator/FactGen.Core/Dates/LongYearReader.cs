namespace FactGen.Core.Dates;

/// <summary>Reads a year of more than four digits, <c>Y170000002</c>.</summary>
internal static class LongYearReader
{
    // What a long holds with room to spare, so that the arithmetic on days cannot overflow.
    internal const int MostDigits = 18;

    /// <summary>Reads what stands behind the <c>Y</c>.</summary>
    /// <param name="text">The sign, if any, and the digits.</param>
    /// <param name="span">The year's days.</param>
    /// <param name="problem">What is wrong; null where it is nothing like a year.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out DaySpan span, out string? problem)
    {
        span = default;
        problem = null;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text.Slice(1) : text;
        if (!Digits.AreAll(digits))
        {
            problem = "a year with Y is digits only, without month or day, as in Y170000002";
            return false;
        }

        var sign = negative ? "-" : "";
        var significant = digits.TrimStart('0');
        if (significant.Length > MostDigits)
        {
            problem = "a year has at most 18 digits";
        }
        else if (significant.Length <= 4)
        {
            problem = $"a year of four digits takes no Y: {(significant.Length == 0 ? "" : sign)}{significant.ToString().PadLeft(4, '0')}";
        }
        else if (significant.Length < digits.Length)
        {
            problem = $"a year with Y has no leading zeros: Y{sign}{significant.ToString()}";
        }
        else
        {
            var year = negative ? -Digits.Value(digits) : Digits.Value(digits);
            span = DaySpan.OfYears(year, year, DatePrecision.Year);
        }

        return problem is null;
    }
}
