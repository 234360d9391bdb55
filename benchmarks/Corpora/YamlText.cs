using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>Writes text as people do in YAML: short text on the key's line, long text below it, folded.</summary>
internal static class YamlText
{
    private const int LongestOnKeysLine = 80;
    private const int Column = 100;

    /// <summary>A key with its text. The text has no line breaks, no <c>: </c> and no <c> #</c>, and begins with a letter or a quotation mark.</summary>
    public static StringBuilder AppendText(this StringBuilder yaml, int indent, string key, string text)
    {
        yaml.Append(' ', indent).Append(key).Append(':');
        if (text.Length <= LongestOnKeysLine)
        {
            return yaml.Append(' ').Append(text).Append('\n');
        }

        yaml.Append(" >-\n");
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start, Column - indent);
            yaml.Append(' ', indent + 2).Append(text, start, end - start).Append('\n');
            start = end + 1;
        }

        return yaml;
    }

    /// <summary>A comment that acknowledges a finding, and why.</summary>
    public static StringBuilder AppendAcknowledgement(this StringBuilder yaml, int indent, string rule, string reason) =>
        yaml.Append(' ', indent).Append("# factgen-disable-next-line ").Append(rule).Append(": ").Append(reason).Append('\n');

    // Where a script writes no spaces, a line break would put one in.
    private static int EndOfLine(string text, int start, int width)
    {
        if (text.Length - start <= width)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', start + width, width);
        if (space < 0)
        {
            space = text.IndexOf(' ', start + width);
        }

        return space < 0 ? text.Length : space;
    }
}
