namespace FactGen.Core.Dates;

/// <summary>Reads what is a date and nothing else. What a text that is none may have been meant to be is for <see cref="DateMistakes"/>.</summary>
internal static class EdtfReader
{
    private const string OpenSide = "..";

    /// <summary>Whether <paramref name="text"/> is a date: a suggestion is offered only if so.</summary>
    internal static bool IsDate(string text) => Read(text, out _) is not null;

    /// <summary>Reads a date or an interval.</summary>
    /// <param name="text">The date as written.</param>
    /// <param name="problem">What is wrong; null where the text does not have the shape of a date at all.</param>
    internal static EdtfDate? Read(string text, out string? problem)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? ReadSingle(text, out problem) : ReadInterval(text, slash, out problem);
    }

    /// <summary>Reads a date that is no interval.</summary>
    internal static EdtfDate? ReadSingle(string text, out string? problem)
    {
        var body = text.AsSpan();
        var qualifier = body.Length > 0 ? body[body.Length - 1] : '\0';
        if (IsQualifier(qualifier)) body = body.Slice(0, body.Length - 1);

        var t = body.IndexOf('T');
        TimeSpan? offset = null;
        if (!CalendarDateReader.TryRead(t < 0 ? body : body.Slice(0, t), out var span, out problem)) return null;
        if (t >= 0 && span.Precision != DatePrecision.Day)
        {
            problem = "a time needs a whole day before it, as in 2021-03-16T18:05";
            return null;
        }

        if (t >= 0 && !ClockTime.TryRead(body.Slice(t + 1), out offset, out problem)) return null;
        return new EdtfDate
        {
            Text = text,
            Earliest = span.Earliest,
            Latest = span.Latest,
            Precision = t < 0 ? span.Precision : DatePrecision.Time,
            IsUncertain = qualifier is '?' or '%',
            IsApproximate = qualifier is '~' or '%',
            Time = t < 0 ? null : body.Slice(t + 1).ToString(),
            Offset = offset,
        };
    }

    internal static bool IsQualifier(char c) => c is '?' or '~' or '%';

    private static EdtfDate? ReadInterval(string text, int slash, out string? problem)
    {
        problem = null;
        if (text.IndexOf('/', slash + 1) >= 0) return null;

        var before = text.Substring(0, slash);
        var behind = text.Substring(slash + 1);
        if (IsEndless(before) && IsEndless(behind))
        {
            problem = "an interval needs a date on at least one side: 2021/.. or ../2021";
            return null;
        }

        string? problemBefore = null, problemBehind = null;
        var start = IsEndless(before) ? null : ReadSingle(before, out problemBefore);
        var end = IsEndless(behind) ? null : ReadSingle(behind, out problemBehind);
        if ((start is null && !IsEndless(before)) || (end is null && !IsEndless(behind)))
        {
            problem = problemBefore is not null ? "before the slash: " + problemBefore
                : problemBehind is not null ? "behind the slash: " + problemBehind
                : null;
            return null;
        }

        return new EdtfDate
        {
            Text = text,
            Earliest = start?.Earliest,
            Latest = end?.Latest,
            Precision = DatePrecision.Interval,
            IsUncertain = start is { IsUncertain: true } || end is { IsUncertain: true },
            IsApproximate = start is { IsApproximate: true } || end is { IsApproximate: true },
            Start = start,
            End = end,
        };
    }

    /// <summary>Open (<c>..</c>) or unknown (nothing).</summary>
    private static bool IsEndless(string side) => side.Length == 0 || side == OpenSide;
}
