namespace FactGen.Core.Dates;

/// <summary>Makes out a date with a time in what people write: <c>2021-03-16 6:05 pm</c>, <c>16 March 2021, 18:05 UTC</c>.</summary>
internal static class LooseTime
{
    /// <summary>What <paramref name="plain"/> was meant to be; null where it is no date with a time.</summary>
    internal static Suggestion? Suggest(string plain)
    {
        var colon = plain.IndexOf(':');
        var start = colon;
        while (start > 0 && colon - start < 2 && Digits.IsDigit(plain[start - 1])) start--;
        if (start <= 0 || start == colon) return null;

        var date = Date(plain.Substring(0, start));
        var time = Time(plain.AsSpan(start, colon - start), plain.Substring(colon + 1));
        if (date is null || time is null) return null;

        var separated = plain[start - 1] != 'T' && date.Length < plain.Length && plain.StartsWith(date, StringComparison.Ordinal);
        return Suggestion.Of(date + "T" + time, null, separated ? "write T between date and time" : null);
    }

    private static string? Date(string text)
    {
        var date = text.TrimEnd(' ', ',');
        if (date.EndsWith(" at", StringComparison.OrdinalIgnoreCase)) date = date.Substring(0, date.Length - 3).TrimEnd(' ', ',');
        if (date.Length == text.Length && date.Length > 0 && date[date.Length - 1] is 'T' or 't') date = date.Substring(0, date.Length - 1);
        if (EdtfReader.IsDate(date)) return date;
        return LooseDate.Suggest(date) is { Alternative: null } loose ? loose.Date : null;
    }

    /// <summary>The time in EDTF's form; whether it is one of the clock is for the reader.</summary>
    private static string? Time(ReadOnlySpan<char> hours, string rest)
    {
        if (Digits.Run(rest.AsSpan(), 0) != 2) return null;
        var hour = (int)Digits.Value(hours);
        var time = rest.Substring(0, 2);
        rest = rest.Substring(2);
        if (rest.Length > 2 && rest[0] == ':' && Digits.Run(rest.AsSpan(), 1) == 2)
        {
            time += rest.Substring(0, 3);
            rest = rest.Substring(3);
        }

        rest = rest.Trim();
        if (HalfOfDay(ref rest) is { } afternoon)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (afternoon ? 12 : 0);
        }

        var offset = Offset(rest);
        return offset is null ? null : $"{(hour < 10 ? "0" : "")}{hour}:{time}{offset}";
    }

    /// <summary>Takes <c>am</c> or <c>pm</c> off the front; true for the afternoon, null where neither stands there.</summary>
    private static bool? HalfOfDay(ref string rest)
    {
        foreach (var form in new[] { "a.m.", "p.m.", "am", "pm" })
        {
            if (!rest.StartsWith(form, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest.Substring(form.Length).TrimStart();
            return form[0] == 'p';
        }

        return null;
    }

    private static string? Offset(string text)
    {
        if (text.Length == 0) return "";
        if (DateWords.Is(text, "Z") || DateWords.Is(text, "UTC") || DateWords.Is(text, "GMT")) return "Z";
        if (text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase)) text = text.Substring(3).TrimStart();
        if (text.Length == 0 || text[0] is not ('+' or '-')) return null;

        var digits = text.Substring(1).Replace(":", "");
        if (!Digits.AreAll(digits.AsSpan()) || digits.Length > 4) return null;
        if (digits.Length is 1 or 3) digits = "0" + digits;
        return text[0] + digits.Substring(0, 2) + ":" + (digits.Length == 4 ? digits.Substring(2) : "00");
    }
}
