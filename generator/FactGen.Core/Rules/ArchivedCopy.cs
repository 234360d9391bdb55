using System.Globalization;
using FactGen.Core.Dates;

namespace FactGen.Core.Rules;

/// <summary>
/// An archived copy whose address tells what it is a copy of, and when it was made, as web.archive.org and its like write it:
/// <c>https://host/web/20210324000000/https://quay.example/ports</c>. The time stamp is in UTC.
/// </summary>
internal sealed class ArchivedCopy
{
    // Where the publication's own offset is not known, its day may have begun so much earlier than the day in UTC.
    private const int MostHoursAhead = 14;

    private readonly int? _hour;

    private ArchivedCopy(string url, Day day, int? hour)
    {
        Url = url;
        Day = day;
        _hour = hour;
    }

    /// <summary>The address of the page that was copied.</summary>
    public string Url { get; }

    /// <summary>The day on which the copy was made.</summary>
    public Day Day { get; }

    /// <summary>Reads the address of a copy; null where it tells neither page nor day, as <c>https://archive.ph/AbCdE</c> does not.</summary>
    public static ArchivedCopy? Parse(string address)
    {
        for (var slash = address.IndexOf('/'); slash >= 0; slash = address.IndexOf('/', slash + 1))
        {
            var end = address.IndexOf('/', slash + 1);
            if (end > 0 && WebAddress.LooksLikeOne(address.Substring(end + 1)) && Stamp(address.Substring(slash + 1, end - slash - 1)) is var (day, hour))
            {
                return new ArchivedCopy(address.Substring(end + 1), day, hour);
            }
        }

        return null;
    }

    /// <summary>Whether it is a copy of the page at <paramref name="url"/>.</summary>
    public bool IsOf(string url) => WebAddress.Comparable(Url) == WebAddress.Comparable(url);

    /// <summary>Whether the copy was certainly made on a day before <paramref name="published"/>.</summary>
    public bool IsOlderThan(EdtfDate published)
    {
        if (published.EndsBeforeItStarts || published.Earliest is not { } earliest)
        {
            return false;
        }

        if (published is { Time: { } time, Offset: { } offset })
        {
            return Day < ClockTime.InUtc(earliest, time, offset).Day;
        }

        return (_hour + MostHoursAhead >= 24 ? Day.AddDays(1) : Day) < earliest;
    }

    // `20210324000000`, `20210324`, with what web.archive.org appends (`id_`), and archive.today's `2021.03.24-000000`.
    private static (Day Day, int? Hour)? Stamp(string segment)
    {
        var text = segment.EndsWith("_", StringComparison.Ordinal) ? segment.TrimEnd('_').TrimEnd(s_lowerCase) : segment;
        var digits = text.Replace(".", "").Replace("-", "");
        if (digits.Length is not (8 or 14) || !digits.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        int year = Number(0, 4), month = Number(4, 2), day = Number(6, 2);
        if (year < 1990 || month is < 1 or > 12 || day < 1 || day > Day.DaysInMonth(year, month))
        {
            return null;
        }

        return (new Day(year, month, day), digits.Length == 14 ? Number(8, 2) : null);

        int Number(int at, int length) => int.Parse(digits.Substring(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static readonly char[] s_lowerCase = "abcdefghijklmnopqrstuvwxyz".ToCharArray();
}
