using System.Globalization;

namespace FactGen.Core.Quotes;

/// <summary>What matching asks of single characters. White space and the invisible ones are fixed lists: hosts differ in theirs.</summary>
internal static class Characters
{
    /// <summary>White space of every width, line and paragraph ends, and the no-break spaces.</summary>
    public static bool IsWhiteSpace(char c) => c is ' ' or (>= '\t' and <= '\r')
        || (c >= '\u0085' && c is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000');

    /// <summary>Soft hyphen, zero-width characters, and the controls of writing direction: nobody sees them in an article.</summary>
    public static bool IsInvisible(char c) => c >= '\u00AD'
        && c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Whether the character at <paramref name="index"/> (a pair of surrogates counts as one) is a letter, a digit or a mark on one.</summary>
    public static bool IsWordPart(string text, int index) => text[index] < 128
        ? text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, index));

    /// <summary>Whether it is a letter or a digit.</summary>
    public static bool IsLetterOrDigit(string text, int index) => IsWordPart(text, index) && !IsMark(text, index);

    /// <summary>How many code units the character at <paramref name="index"/> takes.</summary>
    public static int LengthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>The number of characters, a pair of surrogates counting as one.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether words are written without spaces between them there: each character then stands for a word.</summary>
    public static bool IsOfSpacelessScript(char c) => c >= '\u0E00' && c is
        (>= '\u0E00' and <= '\u0EFF') // Thai, Lao
        or (>= '\u1000' and <= '\u109F') // Myanmar
        or (>= '\u1780' and <= '\u17FF') // Khmer
        or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') // radicals, iteration marks
        or (>= '\u3040' and <= '\u312F') or (>= '\u31A0' and <= '\u31FF') // kana, Bopomofo
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') // Han
        or (>= '\uD840' and <= '\uD88F') // the high halves of Han beyond the BMP
        or (>= '\uFF66' and <= '\uFF9F'); // half-width kana

    /// <summary>
    /// Whether a word may end before <paramref name="next"/>. Not between two letters or digits of a script with spaces;
    /// Hangul has spaces, but its words carry their particles.
    /// </summary>
    public static bool IsWordBoundary(char previous, char next) => !IsJoined(previous) || !IsJoined(next);

    private static bool IsJoined(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : c is < '\uAC00' or > '\uD7A3' && !IsOfSpacelessScript(c) && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool IsMark(string text, int index) => text[index] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
