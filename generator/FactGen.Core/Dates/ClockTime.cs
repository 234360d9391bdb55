namespace FactGen.Core.Dates;

/// <summary>Reads the time of day behind <c>T</c>: <c>18:05</c>, <c>18:05:30</c>, each with or without an offset.</summary>
internal static class ClockTime
{
    private const int MostOffsetMinutes = 14 * 60;

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">What stands behind the <c>T</c>.</param>
    /// <param name="offset">The offset from UTC; null where none is written.</param>
    /// <param name="problem">What is wrong; null where the text does not have the shape of a time at all.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out TimeSpan? offset, out string? problem)
    {
        offset = null;
        problem = null;
        if (!IsPair(text, 0) || !IsPair(text, 3) || text[2] != ':') return false;

        var length = 5;
        if (text.Length > length && text[length] == ':')
        {
            if (!IsPair(text, 6)) return false;
            length = 8;
        }

        var zone = text.Slice(length);
        if (zone.Length > 0 && zone[0] is '.' or ',')
        {
            problem = "a time has no fractions: 18:05 or 18:05:30";
            return false;
        }

        if (!TryReadOffset(zone, out offset, out problem)) return false;
        problem = Pair(text, 0) > 23 ? "hours run from 00 to 23; midnight is T00:00 of the day that begins"
            : Pair(text, 3) > 59 ? "minutes run from 00 to 59"
            : length == 8 && Pair(text, 6) > 59 ? "seconds run from 00 to 59"
            : null;
        return problem is null;
    }

    /// <summary>The day and the time of day, without offset, that a time as <see cref="TryRead"/> accepts it is in UTC; as written where it has no offset.</summary>
    internal static (Day Day, TimeOfDay Time) InUtc(Day day, string time, TimeSpan? offset)
    {
        var text = time.AsSpan();
        int? second = text.Length > 5 && text[5] == ':' ? Pair(text, 6) : null;
        var minute = (Pair(text, 0) * 60) + Pair(text, 3) - (int)(offset?.TotalMinutes ?? 0);
        return minute switch
        {
            < 0 => (day.AddDays(-1), new TimeOfDay(minute + (24 * 60), second)),
            >= 24 * 60 => (day.AddDays(1), new TimeOfDay(minute - (24 * 60), second)),
            _ => (day, new TimeOfDay(minute, second)),
        };
    }

    /// <summary>Whether <paramref name="end"/> at its latest lies before <paramref name="start"/> at its earliest; a time without seconds is any second of its minute.</summary>
    internal static bool IsBefore(TimeOfDay end, TimeOfDay start) =>
        end.Minute != start.Minute ? end.Minute < start.Minute : (end.Second ?? 59) < (start.Second ?? 0);

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan? offset, out string? problem)
    {
        offset = null;
        problem = null;
        if (text.IsEmpty) return true;
        if (text.Length == 1 && text[0] == 'Z')
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (text[0] is not ('+' or '-') || !IsPair(text, 1)) return false;
        if (text.Length != 3 && !(text.Length == 6 && text[3] == ':' && IsPair(text, 4))) return false;

        var minutes = text.Length == 6 ? Pair(text, 4) : 0;
        var total = (Pair(text, 1) * 60) + minutes;
        problem = minutes > 59 ? "the minutes of an offset run from 00 to 59"
            : total > MostOffsetMinutes ? "an offset from UTC lies between -14:00 and +14:00"
            : total == 0 && text[0] == '-' ? "UTC itself is Z or +00:00"
            : null;
        offset = TimeSpan.FromMinutes(text[0] == '-' ? -total : total);
        return problem is null;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) => text.Length >= at + 2 && Digits.IsDigit(text[at]) && Digits.IsDigit(text[at + 1]);

    private static int Pair(ReadOnlySpan<char> text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';

    /// <summary>A time of day.</summary>
    /// <param name="Minute">Of the day, from 0.</param>
    /// <param name="Second">Of the minute; null where it is not written.</param>
    internal readonly record struct TimeOfDay(int Minute, int? Second);
}
