using FactGen.Core.Dates;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>
/// What is certain about the order of two dates that may be known to the year only. An interval that is the wrong way round
/// (FACT305) is certain of nothing.
/// </summary>
internal static class DateOrder
{
    /// <summary>Whether <paramref name="one"/>, at its latest, lies before <paramref name="other"/> at its earliest.</summary>
    public static bool IsCertainlyBefore(EdtfDate one, EdtfDate other)
    {
        if (one.EndsBeforeItStarts || other.EndsBeforeItStarts || one.Latest is not { } latest || other.Earliest is not { } earliest)
        {
            return false;
        }

        if (one.Time is not { } oneTime || other.Time is not { } otherTime || one.Offset.HasValue != other.Offset.HasValue)
        {
            return latest < earliest;
        }

        var (oneDay, oneClock) = ClockTime.InUtc(latest, oneTime, one.Offset);
        var (otherDay, otherClock) = ClockTime.InUtc(earliest, otherTime, other.Offset);
        return oneDay < otherDay || (oneDay == otherDay && ClockTime.IsBefore(oneClock, otherClock));
    }

    /// <summary>Whether a day belongs, or may belong, to both.</summary>
    public static bool MayOverlap(EdtfDate one, EdtfDate other) => !IsCertainlyBefore(one, other) && !IsCertainlyBefore(other, one);

    /// <summary>The day itself as a date.</summary>
    public static EdtfDate ToDate(Day day) => new() { Text = day.ToString(), Earliest = day, Latest = day, Precision = DatePrecision.Day };

    /// <summary>The date that a <c>via</c> step's <c>on</c> means in an article published then; null where that cannot be known.</summary>
    public static EdtfDate? Resolve(DateValue on, EdtfDate? published) =>
        on.Date ?? (published is not null && RelativeDay.Resolve(on.Text, published) is { } day ? ToDate(day) : null);
}
