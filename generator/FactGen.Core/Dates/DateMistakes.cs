namespace FactGen.Core.Dates;

/// <summary>Finds words for a text that is no date. Runs for mistakes only, so it may take its time; its input is at most 64 characters.</summary>
internal static class DateMistakes
{
    private const string Example = "write it like 2021-03-16, 2021-03 or 2021";

    /// <summary>What is wrong with <paramref name="text"/>, which the reader has refused without a reason.</summary>
    internal static string Explain(string text)
    {
        var plain = Typography.Plain(text);
        if (plain.Length == 0) return "the date is empty: " + Example;
        if (plain.IndexOfAny(['[', ']', '{', '}']) >= 0) return "a list of dates is beyond EDTF level 1: write one date or an interval, 2021-03-16/2021-03-18";
        if (Repair(text, plain) is { } suggestion) return suggestion.ToString();
        if (UpperX(plain) is { } upper && EdtfReader.Read(upper, out var problem) is null && problem is not null) return problem;
        return Describe(plain);
    }

    /// <summary>What <paramref name="text"/> was meant to be. Intervals are taken apart, each side is repaired by itself.</summary>
    private static Suggestion? Repair(string text, string plain) =>
        RepairTypography(text, plain) ?? RepairX(plain) ?? (plain.Contains('/') ? LooseTime.Suggest(plain) : RepairSingle(plain)) ?? LooseDate.Suggest(plain) ?? RepairInterval(text, plain);

    private static Suggestion? RepairTypography(string text, string plain)
    {
        // A dash between a year and two digits is more likely 2021-2022 than a season.
        if (plain == text || EdtfReader.Read(plain, out _) is not { Precision: not DatePrecision.Season } date) return null;
        return new Suggestion(date.Text, null, Typography.HasDash(text) ? "write a plain hyphen" : null);
    }

    private static Suggestion? RepairSingle(string plain) =>
        RepairX(plain) ?? RepairYearLetter(plain) ?? RepairQualifier(plain) ?? LooseTime.Suggest(plain) ?? RepairOpenEnd(plain);

    private static Suggestion? RepairX(string plain) => UpperX(plain) is { } upper ? Suggestion.Of(upper, null, "write an upper-case X") : null;

    private static Suggestion? RepairYearLetter(string plain)
    {
        if (plain.Length > 1 && plain[0] == 'y' && Suggestion.Of("Y" + plain.Substring(1), null, "write an upper-case Y") is { } y) return y;

        var digits = plain.TrimStart('Y', '+');
        var bare = digits.TrimStart('-');
        if (bare.Length == plain.Length && bare.Length is 6 or 8 && Digits.AreAll(bare.AsSpan()) && LooseDate.Suggest(plain) is { } compact) return compact;
        return bare.Length > 4 && Digits.AreAll(bare.AsSpan())
            ? Suggestion.Of("Y" + digits, null, "a year of more than four digits begins with Y")
            : null;
    }

    /// <summary>The text with its lower-case x, or u as drafts of EDTF had it, as X; null where it has none, or other letters too.</summary>
    private static string? UpperX(string plain)
    {
        var found = false;
        foreach (var c in plain)
        {
            if (c is 'x' or 'u')
            {
                found = true;
            }
            else if (!Digits.IsDigit(c) && c is not ('X' or '-' or '/' or '.') && !EdtfReader.IsQualifier(c))
            {
                return null;
            }
        }

        return found ? plain.Replace('x', 'X').Replace('u', 'X') : null;
    }

    private static Suggestion? RepairQualifier(string plain)
    {
        bool uncertain = plain.Contains('?') || plain.Contains('%'), approximate = plain.Contains('~') || plain.Contains('%');
        if (!uncertain && !approximate) return null;

        var bare = plain.Replace("?", "").Replace("~", "").Replace("%", "").Trim();
        var count = plain.Replace(" ", "").Length - bare.Replace(" ", "").Length;
        var atEnd = plain.StartsWith(bare, StringComparison.Ordinal);
        var qualifier = uncertain && approximate ? "%" : uncertain ? "?" : "~";
        var reason = !atEnd ? "a qualifier stands at the end of the whole date"
            : count > 1 && qualifier == "%" ? "write % for uncertain and approximate"
            : count > 1 ? "one qualifier is enough"
            : null;
        return Suggestion.Of(bare + qualifier, null, reason) ?? (LooseDate.Suggest(bare) is { Alternative: null } loose ? Suggestion.Of(loose.Date + qualifier) : null);
    }

    /// <summary><c>..2021</c> and <c>2021..</c>, which are level 2's way inside a list.</summary>
    private static Suggestion? RepairOpenEnd(string plain)
    {
        const string reason = "an open interval has one slash";
        if (plain.StartsWith("..", StringComparison.Ordinal)) return Suggestion.Of("../" + plain.Substring(2), null, reason);
        if (plain.EndsWith("..", StringComparison.Ordinal)) return Suggestion.Of(plain.Substring(0, plain.Length - 2) + "/..", null, reason);
        return BehindWord(plain, "since ") is { } start ? Suggestion.Of(start + "/..", null, "an interval may be open")
            : BehindWord(plain, "until ") is { } end ? Suggestion.Of("../" + end, null, "an interval may be open")
            : null;
    }

    /// <summary>The date behind a word, corrected; null where the text does not begin with the word.</summary>
    private static string? BehindWord(string plain, string word)
    {
        if (!plain.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return null;
        var date = plain.Substring(word.Length).Trim();
        return EdtfReader.IsDate(date) ? date : LooseDate.Suggest(date) is { Alternative: null } repaired ? repaired.Date : null;
    }

    private static Suggestion? RepairInterval(string text, string plain)
    {
        foreach (var separator in Typography.IntervalSeparators)
        {
            // The dash counts as written: a hyphen within a date is none between dates.
            var source = separator == "–" ? Typography.WithOneDash(text) : plain;
            var at = source.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || source.IndexOf(separator, at + separator.Length, StringComparison.OrdinalIgnoreCase) >= 0) continue;

            var start = RepairSide(source.Substring(0, at).Trim());
            var behind = source.Substring(at + separator.Length).Trim();
            if (start is null) continue;
            if ((Completed(start, behind) ?? RepairSide(behind)) is { } end && Suggestion.Of(start + "/" + end) is { } interval) return interval;
        }

        return null;
    }

    /// <summary>One side of an interval, corrected; null where there is no one answer.</summary>
    private static string? RepairSide(string side)
    {
        if (side.Length == 0 || side == ".." || EdtfReader.IsDate(side)) return side;
        if (side is "..." or "open" or "now" or "present" or "ongoing" or "today") return "..";
        if (side is "unknown") return "";
        return (RepairSingle(side) ?? LooseDate.Suggest(side)) is { Alternative: null } repaired ? repaired.Date : null;
    }

    /// <summary>The end of an interval that repeats only what changes: <c>2021-03-16/18</c>, <c>2021-03/05</c>, <c>2021/22</c>.</summary>
    private static string? Completed(string start, string end)
    {
        if (end.Length > 2 || !Digits.AreAll(end.AsSpan()) || start.Length < 4) return null;
        var lastPart = start.LastIndexOf('-');
        var complete = start.Length == 4 ? start.Substring(0, 2) + end
            : lastPart > 0 ? start.Substring(0, lastPart + 1) + end.PadLeft(2, '0')
            : "";
        return EdtfReader.Read(start + "/" + complete, out _) is { EndsBeforeItStarts: false } ? complete : null;
    }

    /// <summary>Words for a text that no suggestion is found for.</summary>
    private static string Describe(string plain)
    {
        if (DateWords.Weekday(plain.TrimEnd('.')) is not null || plain.ToUpperInvariant() is "TODAY" or "YESTERDAY" or "TOMORROW")
        {
            return "write the day it was, as in 2021-03-16";
        }

        if (plain.ToUpperInvariant() is "NOW" or "PRESENT" or "ONGOING" or "OPEN")
        {
            return "what is not over has no end yet: leave this key out, or write an interval such as 2021/..";
        }

        var t = plain.IndexOf('T');
        if (t > 0 && EdtfReader.ReadSingle(plain.Substring(0, t), out _) is { Precision: DatePrecision.Day })
        {
            return $"a time is hours and minutes, with the offset from UTC in figures if there is one: {plain.Substring(0, t)}T18:05+08:00";
        }

        if (LooseDate.CalendarProblem(plain) is { } problem) return problem;
        if (plain.Contains(':')) return "write date and time like 2021-03-16T18:05, with the offset from UTC in figures if there is one, +08:00";
        if (plain.Contains("..")) return "an open interval has .. alone on one side of its slash: 2021/.. or ../2021";
        if (plain.IndexOf('/') != plain.LastIndexOf('/') && LooseDate.HasYear(plain)) return "an interval has one slash: 2021-03-16/2021-03-18";
        if (LooseDate.IsDateWithoutYear(plain)) return "a date needs a year of four digits, as in 2021-03-16";
        if (plain.IndexOfAny(['?', '~', '%']) >= 0) return "a qualifier (? ~ %) stands at the end of the whole date, as in 2021-03-16?";
        return Example;
    }
}
