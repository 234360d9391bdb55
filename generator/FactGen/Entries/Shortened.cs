namespace FactGen;

/// <summary>Shortens text for one line in a debugger or a log.</summary>
internal static class Shortened
{
    private const int Limit = 60;

    /// <summary>The text on one line, cut at a word where it is long.</summary>
    public static string Text(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Limit)
            return line;

        var end = line.LastIndexOf(' ', Limit - 1);
        // Text without spaces (Chinese, Japanese) is cut anywhere but within a surrogate pair.
        if (end < Limit / 2)
            end = char.IsHighSurrogate(line[Limit - 2]) ? Limit - 2 : Limit - 1;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
