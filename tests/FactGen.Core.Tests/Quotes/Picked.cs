using System.Text;

namespace FactGen.Core.Tests.Quotes;

/// <summary>Texts made of pieces, by random numbers, so that what FsCheck shrinks stays readable.</summary>
internal static class Picked
{
    private static readonly string[] s_spaces = [" ", "  ", "\u00A0", "\n", "\r\n", "\u2009", " \u200B ", "\u3000", "\t"];
    private static readonly string[] s_invisible = ["", "", "", "", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200E"];

    public static string Text(byte[] picks, string[] pieces) => string.Concat(picks.Select(pick => pieces[pick % pieces.Length]));

    /// <summary>The same words as another program might lay them out.</summary>
    public static string LaidOut(string text, byte[] picks)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var pick = picks[i % picks.Length] + i;
            result.Append(text[i] switch
            {
                ' ' => Pick(s_spaces),
                '\'' => Pick(["'", "‘", "’"]),
                '"' or '“' => Pick(["\"", "“", "”", "„"]),
                '-' => Pick(["-", "–", "—"]),
                'é' => Pick(["é", "e\u0301"]),
                '한' => Pick(["한", "\u1112\u1161\u11AB"]),
                var c => c.ToString(),
            }).Append(s_invisible[pick % s_invisible.Length]);

            string Pick(string[] variants) => variants[pick % variants.Length];
        }

        return result.ToString();
    }
}
