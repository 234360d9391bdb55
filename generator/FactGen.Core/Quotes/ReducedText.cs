using System.Globalization;

namespace FactGen.Core.Quotes;

/// <summary>
/// A folded text without case and punctuation, to see whether a quote differs from the article in nothing else.
/// Digits keep what stands between and before them: 1.5 is not 15, and -5 is not 5.
/// </summary>
internal sealed class ReducedText
{
    private const char Minus = '-';
    private const char TrueMinus = '\u2212';

    private readonly char[] _kept;
    private readonly int[]? _offsets;
    private int _length;

    private ReducedText(string text, int end, bool withOffsets)
    {
        _kept = new char[end];
        _offsets = withOffsets ? new int[end] : null;
        Reduce(text, end);
        Text = new string(_kept, 0, _length);
    }

    /// <summary>Letters in lower case, digits and signs; a single space where there was white space, a hyphen or a slash.</summary>
    public string Text { get; }

    /// <summary>Reduces a quote.</summary>
    public static string Of(string folded) => new ReducedText(folded, folded.Length, withOffsets: false).Text;

    /// <summary>Reduces the first <paramref name="end"/> characters of a text, so that <see cref="OffsetOf"/> leads back to it.</summary>
    public static ReducedText Of(string folded, int end) => new(folded, end, withOffsets: true);

    /// <summary>Where the character at <paramref name="index"/> stands in the folded text.</summary>
    public int OffsetOf(int index) => _offsets![index];

    private void Reduce(string text, int end)
    {
        var isSpacePending = false;
        for (var i = 0; i < end; i++)
        {
            var length = Math.Min(Characters.LengthAt(text, i), end - i);
            switch (KindAt(text, i, end))
            {
                case Kind.Space:
                    isSpacePending = _length > 0;
                    break;
                case Kind.Kept when isSpacePending:
                    // Put where the word begins: never more than the characters that it stands for.
                    Keep(' ', i);
                    isSpacePending = false;
                    goto case Kind.Kept;
                case Kind.Kept:
                    Keep(text[i] == TrueMinus ? Minus : char.ToLowerInvariant(text[i]), i);
                    if (length == 2)
                    {
                        Keep(text[i + 1], i + 1);
                    }

                    break;
            }

            i += length - 1;
        }
    }

    private void Keep(char c, int offset)
    {
        _kept[_length] = c;
        if (_offsets is not null)
        {
            _offsets[_length] = offset;
        }

        _length++;
    }

    private enum Kind
    {
        Dropped,
        Kept,
        Space,
    }

    private static Kind KindAt(string text, int index, int end)
    {
        var c = text[index];
        if (c == ' ')
        {
            return Kind.Space;
        }

        if (Characters.IsWordPart(text, index) || c is '%' or '\u2030')
        {
            return Kind.Kept;
        }

        var isBeforeDigit = index + 1 < end && IsDigit(text[index + 1]);
        var isAfterWord = index > 0 && Characters.IsWordPart(text, index - 1);
        if (c is Minus or TrueMinus && isBeforeDigit && !isAfterWord)
        {
            return Kind.Kept;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        if (category == UnicodeCategory.DashPunctuation || c is '/' or '\\')
        {
            return Kind.Space;
        }

        if (isBeforeDigit && isAfterWord && IsDigit(text[index - 1]))
        {
            return Kind.Kept;
        }

        return category is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.Control or UnicodeCategory.Format
            ? Kind.Dropped
            : Kind.Kept;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
