namespace FactGen.Core.Quotes;

/// <summary>Cuts a stretch of an article so that it fits into a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters of the article that are shown.</summary>
    public const int MaxLength = 160;

    // What is shown before the place that matters, and how far a cut moves to stand between two words.
    private const int Lead = 60;
    private const int Reach = 30;

    /// <summary>
    /// The stretch, cut between words where it is too long, so that <paramref name="focus"/> can be seen. An ellipsis
    /// stands for what was cut off.
    /// </summary>
    public static string Of(string text, int start, int end, int focus)
    {
        var from = start;
        if (end - start > MaxLength)
        {
            from = Math.Max(start, Math.Min(focus - Lead, end - MaxLength));
            from = from == start ? start : WordAfter(text, from);
        }

        var to = end - from > MaxLength ? WordEndBefore(text, from + MaxLength) : end;
        return (from > start ? "…" : "") + text.Substring(from, to - from).Trim(' ') + (to < end ? "…" : "");
    }

    /// <summary>What stands around <paramref name="offset"/>, as much on either side.</summary>
    public static string Around(string text, int end, int offset)
    {
        var from = Math.Max(0, offset - (MaxLength / 2));
        var to = Math.Min(end, offset + (MaxLength / 2));
        from = from == 0 ? 0 : WordAfter(text, from);
        to = to == end ? end : WordEndBefore(text, to);
        return text.Substring(from, to - from).Trim(' ');
    }

    private static int WordAfter(string text, int at)
    {
        var space = text.IndexOf(' ', at - 1, Math.Min(Reach, text.Length - at + 1));
        return space >= 0 ? space + 1 : char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int WordEndBefore(string text, int at)
    {
        var space = text.LastIndexOf(' ', at, Reach);
        return space >= 0 ? space : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
