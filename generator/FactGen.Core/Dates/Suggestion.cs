namespace FactGen.Core.Dates;

/// <summary>What a text that is no date was probably meant to be. Both dates are ones that the reader accepts.</summary>
/// <param name="Date">The date.</param>
/// <param name="Alternative">Another that is as likely; null mostly.</param>
/// <param name="Reason">What to do; null where <c>write …</c> says it all.</param>
internal sealed record Suggestion(string Date, string? Alternative = null, string? Reason = null)
{
    /// <summary><paramref name="date"/>, or the <paramref name="alternative"/>, or both, whichever are dates; null where neither is.</summary>
    internal static Suggestion? Of(string date, string? alternative = null, string? reason = null)
    {
        if (!EdtfReader.IsDate(date)) return alternative is null ? null : Of(alternative, null, reason);
        var both = alternative is not null && alternative != date && EdtfReader.IsDate(alternative);
        return new Suggestion(date, both ? alternative : null, reason);
    }

    /// <summary>The problem text.</summary>
    public override string ToString() => Alternative is not null ? $"write {Date} or {Alternative}, whichever is meant"
        : $"{Reason ?? "write"}{(Reason is null ? " " : ": ")}{Date}";
}
