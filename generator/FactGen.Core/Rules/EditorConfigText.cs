using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>One <c>key = value</c> of an <c>.editorconfig</c>.</summary>
/// <param name="Section">The glob of its section; null before the first.</param>
/// <param name="Key">The key as written.</param>
/// <param name="KeyRange">Where it stands.</param>
/// <param name="Value">The value as written, without a comment behind it.</param>
/// <param name="ValueRange">Where it stands.</param>
internal sealed record EditorConfigSetting(string? Section, string Key, TextRange KeyRange, string Value, TextRange ValueRange);

/// <summary>Splits an <c>.editorconfig</c> as the compiler does: <c>=</c> or <c>:</c> behind a key, comments from <c>#</c> or <c>;</c> to the end of the line.</summary>
internal static class EditorConfigText
{
    /// <summary>The settings, in the order of the file.</summary>
    public static IEnumerable<EditorConfigSetting> Settings(string text)
    {
        string? section = null;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !LineMap.IsLineBreak(text[end]))
            {
                end++;
            }

            var line = Trimmed(text, start, EndBeforeComment(text, start, end));
            if (line.Length > 1 && text[line.Start] == '[' && text[line.End - 1] == ']')
            {
                section = text.Substring(line.Start + 1, line.Length - 2);
            }
            else if (Setting(text, line, section) is { } setting)
            {
                yield return setting;
            }

            start = end + 1;
        }
    }

    private static EditorConfigSetting? Setting(string text, TextRange line, string? section)
    {
        var separator = line.Length == 0 ? -1 : text.IndexOfAny(['=', ':'], line.Start, line.Length);
        if (separator < 0)
        {
            return null;
        }

        var key = Trimmed(text, line.Start, separator);
        var value = Trimmed(text, separator + 1, line.End);
        return new EditorConfigSetting(section, text.Substring(key.Start, key.Length), key, text.Substring(value.Start, value.Length), value);
    }

    private static int EndBeforeComment(string text, int start, int end)
    {
        // A `#` within a glob may be escaped; one that opens the line is a comment, and so is one behind a value.
        for (var i = start; i < end; i++)
        {
            if (text[i] is '#' or ';' && (i == start || text[i - 1] != '\\'))
            {
                return i;
            }
        }

        return end;
    }

    private static TextRange Trimmed(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
