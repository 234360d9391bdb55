using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>Text from outside, made fit for one line of docs.</summary>
internal static class PlainText
{
    // Enough for nearly every quote; a tooltip that fills the screen helps nobody.
    private const int MostShown = 300;

    /// <summary>The text on one line: white space and line ends of every kind become one space, what cannot be seen is left out.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // The last two code points of every plane are no characters, and XML allows none of them.
                var isCharacter = (char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) != 0xFFFE;
                line.Append(isCharacter ? text.Substring(i, 2) : "\uFFFD");
                i++;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'))
            {
                line.Append('\uFFFD');
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>As <see cref="OneLine"/>, and cut with <c>…</c> where it is long.</summary>
    public static string Shortened(string text)
    {
        var line = OneLine(text);
        if (line.Length <= MostShown)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', MostShown - 1, MostShown / 4);
        if (end < 0)
        {
            // Text without spaces (Chinese, Japanese) is cut anywhere but within a surrogate pair.
            end = char.IsHighSurrogate(line[MostShown - 1]) ? MostShown - 1 : MostShown;
        }

        return line.Substring(0, end) + "…";
    }
}
