using System.Text;

namespace FactGen.Core.Quotes;

/// <summary>An editor's words in square brackets, which the article itself may not have.</summary>
internal static class Gloss
{
    private const string Opening = "([{\"'";

    /// <summary>The glosses that a text has itself, with their brackets.</summary>
    public static HashSet<string> In(string text, int end)
    {
        var glosses = new HashSet<string>(StringComparer.Ordinal);
        for (var i = text.IndexOf('[', 0, end); i >= 0; i = text.IndexOf('[', i + 1, end - i - 1))
        {
            if (LengthAt(text, i) is > 0 and var length)
            {
                glosses.Add(text.Substring(i, length));
            }
        }

        return glosses;
    }

    /// <summary>
    /// <paramref name="text"/> (folded) without its glosses, those in <paramref name="kept"/> excepted: with the white space around each closed up to one space, and
    /// joined as the article would have it (<c>China [sic], which</c> is <c>China, which</c>). None where there is no gloss
    /// or nothing besides.
    /// </summary>
    public static IEnumerable<string> Without(string text, HashSet<string>? kept = null)
    {
        if (text.IndexOf('[') < 0)
        {
            return [];
        }

        StringBuilder spaced = new(text.Length), joined = new(text.Length);
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length == 0 || kept?.Contains(text.Substring(i, length)) == true)
            {
                continue;
            }

            spaced.Append(text, copied, i - copied);
            joined.Append(text, copied, i - copied);
            copied = i + length;
            i = copied - 1;
            var next = copied < text.Length ? text[copied] : ' ';
            if (EndsWithSpace(joined) && next != ' ' && next != '[' && !Characters.IsWordPart(text, copied) && Opening.IndexOf(next, 0, 3) < 0)
            {
                joined.Length--;
            }
            else if (next == ' ' && joined.Length > 0 && Opening.IndexOf(joined[joined.Length - 1]) >= 0)
            {
                copied++;
                spaced.Append(' ');
            }
        }

        if (copied == 0)
        {
            return [];
        }

        spaced.Append(text, copied, text.Length - copied);
        joined.Append(text, copied, text.Length - copied);
        return new[] { Folding.Fold(spaced.ToString()), Folding.Fold(joined.ToString()) }.Where(variant => variant.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>How long the gloss at <paramref name="index"/> is; 0 where none begins there. One with brackets in it is none, nor is an ellipsis.</summary>
    public static int LengthAt(string text, int index)
    {
        if (text[index] != '[' || Ellipsis.LengthAt(text, index) > 0)
        {
            return 0;
        }

        var next = text.IndexOfAny(['[', ']'], index + 1);
        return next > 0 && text[next] == ']' ? next + 1 - index : 0;
    }

    private static bool EndsWithSpace(StringBuilder text) => text.Length > 0 && text[text.Length - 1] == ' ';
}
