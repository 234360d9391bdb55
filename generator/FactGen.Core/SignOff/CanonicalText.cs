using System.Globalization;
using System.Text;
using FactGen.Core.Quotes;

namespace FactGen.Core.SignOff;

/// <summary>Writes text as a string of canonical JSON.</summary>
internal static class CanonicalText
{
    /// <summary>
    /// <paramref name="text"/> in Unicode NFC, every run of white space as one space and none at either end, in quotation marks. How lines
    /// are folded, and with which of YAML's block styles, is layout.
    /// </summary>
    public static string Of(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        var normal = UnicodeNormalization.ToNfc(text);
        var isBehindSpace = false;
        for (var i = 0; i < normal.Length; i++)
        {
            if (char.IsWhiteSpace(normal[i]))
            {
                isBehindSpace = json.Length > 1;
                continue;
            }

            if (isBehindSpace)
            {
                json.Append(' ');
                isBehindSpace = false;
            }

            if (i + 1 < normal.Length && char.IsSurrogatePair(normal[i], normal[i + 1]))
            {
                json.Append(normal, i, 2);
                i++;
            }
            else
            {
                Append(normal[i], json);
            }
        }

        return json.Append('"').ToString();
    }

    // White space never comes here, so of JSON's short escapes three are left.
    private static void Append(char c, StringBuilder json)
    {
        if (c is '"' or '\\')
        {
            json.Append('\\').Append(c);
        }
        else if (c == '\b')
        {
            json.Append("\\b");
        }
        else if (c < ' ' || char.IsSurrogate(c))
        {
            // Half of a character cannot be written in UTF-8; this is how JavaScript's JSON.stringify writes it.
            json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            json.Append(c);
        }
    }
}
