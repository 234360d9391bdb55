using System.Text;

namespace FactGen.Core.Dates;

/// <summary>What word processors and input methods make of a date: dashes, wide digits, spaces.</summary>
internal static class Typography
{
    /// <summary>What people write between two dates, the most telling first.</summary>
    internal static readonly string[] IntervalSeparators = ["/", " to ", " until ", " through ", " - ", "..", "–"];

    /// <summary>The text with every dash as a hyphen, wide forms as ASCII, white space as single spaces, none at the ends nor around a slash.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var ascii = IsDash(c) ? '-' : c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : char.IsWhiteSpace(c) ? ' ' : c;
            if (ascii != ' ' || (plain.Length > 0 && plain[plain.Length - 1] != ' ')) plain.Append(ascii);
        }

        return plain.ToString().Trim().Replace(" /", "/").Replace("/ ", "/");
    }

    /// <summary>The text in plain form, its only dash as an en dash; empty where it has none or several.</summary>
    internal static string WithOneDash(string text)
    {
        var at = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDash(text[i])) continue;
            if (at >= 0) return "";
            at = i;
        }

        return at < 0 ? "" : Plain(text.Substring(0, at)) + "–" + Plain(text.Substring(at + 1));
    }

    /// <summary>Whether <paramref name="text"/> has a dash that is no hyphen.</summary>
    internal static bool HasDash(string text)
    {
        foreach (var c in text)
        {
            if (IsDash(c)) return true;
        }

        return false;
    }

    // U+2010 hyphen to U+2015 horizontal bar, the minus sign, the small and wide hyphens.
    private static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
