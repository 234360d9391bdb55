using System.Globalization;

namespace FactGen.Core.Reading;

/// <summary>Characters that nobody sees in an editor, and that make two texts differ that look the same.</summary>
internal static class InvisibleCharacters
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether the character at <paramref name="index"/> is invisible and not needed where it stands.</summary>
    public static bool IsInvisible(string text, int index) => text[index] switch
    {
        '\uFEFF' => index > 0,
        ZeroWidthNonJoiner => !BesideJoiningScript(text, index),
        ZeroWidthJoiner => !BesideJoiningScript(text, index) && !BetweenEmoji(text, index),
        var c => Name(c) is not null,
    };

    /// <summary>Says which character it is.</summary>
    public static string Describe(char c) => "Invisible character " + (Name(c) is { } name ? name + " (" + Code(c) + ")" : Code(c)) + " stands here";

    /// <summary>A code point as Unicode writes it.</summary>
    public static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string? Name(char c) => c switch
    {
        '\u0085' => "next line",
        '\u00AD' => "soft hyphen",
        '\u061C' => "Arabic letter mark",
        '\u200B' => "zero width space",
        ZeroWidthNonJoiner => "zero width non-joiner",
        ZeroWidthJoiner => "zero width joiner",
        '\u200E' => "left-to-right mark",
        '\u200F' => "right-to-left mark",
        '\u2028' => "line separator",
        '\u2029' => "paragraph separator",
        '\u202A' => "left-to-right embedding",
        '\u202B' => "right-to-left embedding",
        '\u202C' => "pop directional formatting",
        '\u202D' => "left-to-right override",
        '\u202E' => "right-to-left override",
        '\u2060' => "word joiner",
        '\u2061' => "function application",
        '\u2062' => "invisible times",
        '\u2063' => "invisible separator",
        '\u2064' => "invisible plus",
        '\u2066' => "left-to-right isolate",
        '\u2067' => "right-to-left isolate",
        '\u2068' => "first strong isolate",
        '\u2069' => "pop directional isolate",
        '\uFEFF' => "byte order mark",
        _ => null,
    };

    private static bool BesideJoiningScript(string text, int index) =>
        (index > 0 && NeedsJoiners(text[index - 1])) || (index + 1 < text.Length && NeedsJoiners(text[index + 1]));

    // Arabic to Tibetan, Myanmar, Khmer and Mongolian, the further Brahmic blocks, and Arabic's presentation forms:
    // there a joiner decides how letters are shaped, and readers see it.
    private static bool NeedsJoiners(char c) => c is (>= '\u0600' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
        or (>= '\u1900' and <= '\u1CFF') or (>= '\uA800' and <= '\uABFF') or (>= '\uFB50' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static bool BetweenEmoji(string text, int index) =>
        index > 0 && index + 1 < text.Length
        && (char.IsLowSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F' || IsSymbol(text[index - 1]))
        && (char.IsHighSurrogate(text[index + 1]) || IsSymbol(text[index + 1]));

    private static bool IsSymbol(char c) => c is (>= '\u2190' and <= '\u21FF') or (>= '\u2300' and <= '\u27BF') or (>= '\u2B00' and <= '\u2BFF');
}
