using System.Globalization;

namespace FactGen.Core.Numbers;

/// <summary>What a token is.</summary>
internal enum NumberTokenKind
{
    /// <summary>Digits, with separators between them: <c>1,250.5</c>.</summary>
    Digits,

    /// <summary>One of <c>½ ¼ ¾ ⅛</c> ….</summary>
    Fraction,

    /// <summary>Letters, without those of <see cref="Ideograph"/>.</summary>
    Word,

    /// <summary>One character of the Chinese and Japanese numerals, or a Korean one for a power of ten.</summary>
    Ideograph,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>Anything else but space and hyphen.</summary>
    Mark,
}

/// <summary>What stands between a token and the one before it.</summary>
internal enum NumberGap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One hyphen.</summary>
    Hyphen,

    /// <summary>One space.</summary>
    Space,

    /// <summary>More than that, or the beginning of the text.</summary>
    Wide,
}

/// <summary>A piece of a text, as far as numbers are made of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; a word in lower case.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct NumberToken(NumberTokenKind Kind, string Text, NumberGap Gap);

/// <summary>Cuts a text into <see cref="NumberToken"/>s.</summary>
internal static class NumberTokens
{
    /// <summary>The tokens of <paramref name="text"/>, whose digits and separators are those of ASCII already.</summary>
    public static List<NumberToken> Of(string text)
    {
        var tokens = new List<NumberToken>();
        var at = 0;
        var end = 0;
        while (at < text.Length)
        {
            if (text[at] is ' ' or '-' || char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var kind = KindOf(text[at]);
            at = kind switch
            {
                NumberTokenKind.Digits => EndOfDigits(text, at),
                NumberTokenKind.Word => EndOfWord(text, at),
                _ => at + 1,
            };
            var written = text.Substring(start, at - start);
            tokens.Add(new NumberToken(kind, kind == NumberTokenKind.Word ? written.ToLowerInvariant() : written, GapOf(text, end, start)));
            end = at;
        }

        return tokens;
    }

    private static NumberGap GapOf(string text, int from, int to) => (to - from) switch
    {
        0 when from > 0 => NumberGap.None,
        1 when text[from] == '-' => NumberGap.Hyphen,
        1 => NumberGap.Space,
        _ => NumberGap.Wide,
    };

    private static NumberTokenKind KindOf(char c)
    {
        if (IsDigit(c))
        {
            return NumberTokenKind.Digits;
        }

        if (IdeographicNumbers.IsNumeral(c))
        {
            return NumberTokenKind.Ideograph;
        }

        if (c == '%')
        {
            return NumberTokenKind.Percent;
        }

        return char.IsLetter(c) || char.IsSurrogate(c) ? NumberTokenKind.Word
            : char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && CharUnicodeInfo.GetNumericValue(c) is > 0 and < 1 ? NumberTokenKind.Fraction
            : NumberTokenKind.Mark;
    }

    // A separator counts where a digit follows: `1,250.` ends before the full stop.
    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && (IsDigit(text[at]) || (text[at] is ',' or '.' or '\'' && at + 1 < text.Length && IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && KindOf(text[at]) == NumberTokenKind.Word)
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
