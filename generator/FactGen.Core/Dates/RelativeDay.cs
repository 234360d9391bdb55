namespace FactGen.Core.Dates;

/// <summary>
/// What <c>on:</c> of a <c>via</c> step may say besides a date: a weekday (<c>Sunday</c>) or a day of the month (<c>22</c>). It means the
/// latest such day on or before the day the article was published.
/// </summary>
public static class RelativeDay
{
    /// <summary>Whether <paramref name="text"/> is a weekday (any case, in English, in full or three letters) or a day of the month (1 to 31).</summary>
    public static bool IsRelative(string text) => throw new NotImplementedException();

    /// <summary>The day that <paramref name="text"/> means in an article published on <paramref name="published"/> (its own offset counts: the day as written).</summary>
    /// <returns>Null where <paramref name="published"/> is not known to the day.</returns>
    public static Day? Resolve(string text, EdtfDate published) => throw new NotImplementedException();
}
