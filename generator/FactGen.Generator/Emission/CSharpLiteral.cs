using System.Globalization;
using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Writes text as an ordinary C# string literal. Letters of every script stay readable; whatever could end the literal, the line or a reviewer's
/// understanding of it is escaped.
/// </summary>
internal static class CSharpLiteral
{
    /// <summary><c>"…"</c>.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(literal, c, text[++i]);
            }
            else if (IsShown(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    private static void AppendPair(StringBuilder literal, char high, char low)
    {
        var codePoint = char.ConvertToUtf32(high, low);
        if (IsShown(CharUnicodeInfo.GetUnicodeCategory(new string([high, low]), 0)))
        {
            literal.Append(high).Append(low);
        }
        else
        {
            literal.Append("\\U").Append(codePoint.ToString("x8", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsShown(char c) => IsShown(CharUnicodeInfo.GetUnicodeCategory(c));

    // Controls, line ends, bidi marks and other formats, non-characters, half characters, private use, and every space but the common one.
    private static bool IsShown(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
