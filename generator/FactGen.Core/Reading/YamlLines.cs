using System.Globalization;

namespace FactGen.Core.Reading;

/// <summary>
/// Looks at YAML text line by line, where its tokens cannot be trusted: around a syntax error. Lines end as in YAML 1.2,
/// at LF, CR and CRLF; other line separators are text (<see cref="CharacterScan"/>).
/// </summary>
internal static class YamlLines
{
    private static readonly char[] Breaks = { '\n', '\r' };

    public static bool IsBreak(char c) => c is '\n' or '\r';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Whether a token ends at <paramref name="offset"/>: at white space or the text's end.</summary>
    public static bool IsBlankOrEnd(string text, int offset) => offset >= text.Length || IsBlank(text[offset]) || IsBreak(text[offset]);

    /// <summary>Offset of the first line break between two offsets; -1 where there is none.</summary>
    public static int BreakIn(string text, int start, int end) => start < end ? text.IndexOfAny(Breaks, start, end - start) : -1;

    /// <summary>Offset of the last line break between two offsets; -1 where there is none.</summary>
    public static int LastBreakIn(string text, int start, int end) => start < end ? text.LastIndexOfAny(Breaks, end - 1, end - start) : -1;

    /// <summary>Offset of the beginning of the line that <paramref name="offset"/> lies on.</summary>
    public static int StartOf(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(Breaks, offset - 1) + 1;

    /// <summary>Offset of the line break that ends the line, or of the text's end.</summary>
    public static int EndOf(string text, int offset)
    {
        var end = offset < text.Length ? text.IndexOfAny(Breaks, offset) : -1;
        return end < 0 ? text.Length : end;
    }

    /// <summary>Offset of the beginning of the next line; the text's length where there is none.</summary>
    public static int NextOf(string text, int offset)
    {
        var end = EndOf(text, offset);
        if (end < text.Length)
        {
            end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
        }

        return end;
    }

    /// <summary>Offset of the first character of a line that is not white space; may be its end.</summary>
    public static int ContentOf(string text, int lineStart)
    {
        while (lineStart < text.Length && IsBlank(text[lineStart]))
        {
            lineStart++;
        }

        return lineStart;
    }

    /// <summary>Whether a line's content at <paramref name="content"/> is nothing or a comment.</summary>
    public static bool IsBlankOrComment(string text, int content) => content >= text.Length || IsBreak(text[content]) || text[content] == '#';

    /// <summary>Whether a line is <c>---</c> or <c>...</c>.</summary>
    public static bool IsDocumentMarker(string text, int lineStart) =>
        lineStart + 3 <= text.Length
        && (string.CompareOrdinal(text, lineStart, "---", 0, 3) == 0 || string.CompareOrdinal(text, lineStart, "...", 0, 3) == 0)
        && IsBlankOrEnd(text, lineStart + 3);

    /// <summary>
    /// How far a line is indented. A line that a tab, or a space that is no ordinary one, indents belongs, whatever an editor shows, to no level: it counts as
    /// deeper than all.
    /// </summary>
    public static int Indent(string text, int lineStart)
    {
        var content = lineStart;
        while (content < text.Length && text[content] == ' ')
        {
            content++;
        }

        return content < text.Length && (text[content] == '\t' || KeyCharacters.IsUnusualSpace(text[content])) ? int.MaxValue : content - lineStart;
    }

    /// <summary>Whether a line's content looks like the beginning of an entry or a section.</summary>
    public static bool BeginsPair(string text, int content) =>
        KeyColon(text, content) >= 0 || (content < text.Length && text[content] == '?' && IsBlankOrEnd(text, content + 1));

    /// <summary>Offset of the colon of the <c>key:</c> that begins at <paramref name="content"/>; -1 where none does.</summary>
    public static int KeyColon(string text, int content)
    {
        if (content >= text.Length || (text[content] is '#' or ']' or '}' or ',') || (text[content] is '-' or '?' or ':' && IsBlankOrEnd(text, content + 1)))
        {
            return -1;
        }

        var end = EndOf(text, content);
        var i = content;
        if (text[content] is '"' or '\'')
        {
            i = text.IndexOf(text[content], content + 1, end - content - 1);
            if (i < 0)
            {
                return -1;
            }
        }

        for (; i < end; i++)
        {
            if (text[i] == ':' && IsBlankOrEnd(text, i + 1))
            {
                return i;
            }

            if (text[i] == '#' && IsBlank(text[i - 1]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The key between its first character and its colon, without quotation marks.</summary>
    public static string Key(string text, int content, int colon)
    {
        var key = text.Substring(content, colon - content).TrimEnd(' ', '\t');
        return key.Length > 1 && (key[0] is '"' or '\'') && key[key.Length - 1] == key[0] ? key.Substring(1, key.Length - 2) : key;
    }

    /// <summary>Offset of the end of a line's content: without white space and a comment behind it.</summary>
    public static int ContentEnd(string text, int content)
    {
        var end = EndOf(text, content);
        for (var i = content + 1; i < end; i++)
        {
            if (text[i] == '#' && IsBlank(text[i - 1]))
            {
                end = i;
            }
        }

        while (end > content && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>A number as every culture sees it.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The first characters of a user's text, short enough to stand within a sentence.</summary>
    public static string Shorten(string text)
    {
        const int Most = 40;
        return text.Length <= Most ? text : text.Substring(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most) + "…";
    }
}
