using System.Globalization;
using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Writes text as an ordinary C# string literal. Letters of every script stay readable; whatever could end the literal, the line or a reviewer's
/// understanding of it is escaped.
/// </summary>
internal static class CSharpLiteral
{
    /// <summary>The most characters that <see cref="Write(char, char[], int)"/> and its like put down.</summary>
    public const int LongestEscape = 10;

    /// <summary><c>"…"</c>.</summary>
    public static string Of(string text) => "\"" + Escape(text) + "\"";

    /// <summary>What stands between the quotes.</summary>
    public static string Escape(string text)
    {
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var literal = new StringBuilder(text.Length + 16).Append(text, 0, plain);
        var escape = new char[LongestEscape];
        for (var i = plain; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c))
            {
                literal.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append(escape, 0, Write(c, text[++i], escape, 0));
            }
            else
            {
                literal.Append(escape, 0, Write(c, escape, 0));
            }
        }

        return literal.ToString();
    }

    /// <summary>Whether a character of ASCII stands for itself.</summary>
    public static bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('"' or '\\');

    /// <summary>Writes one character, and gives how many that became.</summary>
    public static int Write(char c, char[] target, int at)
    {
        if (c is '"' or '\\')
        {
            target[at] = '\\';
            target[at + 1] = c;
            return 2;
        }

        if (c is >= ' ' and <= '~' || IsShown(CharUnicodeInfo.GetUnicodeCategory(c)))
        {
            target[at] = c;
            return 1;
        }

        return WriteEscape('u', c, 4, target, at);
    }

    /// <summary>Writes a surrogate pair, and gives how many characters that became.</summary>
    public static int Write(char high, char low, char[] target, int at)
    {
        if (!IsShown(CharUnicodeInfo.GetUnicodeCategory(new string([high, low]), 0)))
        {
            return WriteEscape('U', char.ConvertToUtf32(high, low), 8, target, at);
        }

        target[at] = high;
        target[at + 1] = low;
        return 2;
    }

    private static int WriteEscape(char kind, int value, int digits, char[] target, int at)
    {
        target[at] = '\\';
        target[at + 1] = kind;
        for (var i = at + 1 + digits; i > at + 1; i--)
        {
            target[i] = "0123456789abcdef"[value & 15];
            value >>= 4;
        }

        return digits + 2;
    }

    // Controls, line ends, bidi marks and other formats, non-characters, half characters, private use, and every space but the common one.
    private static bool IsShown(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
