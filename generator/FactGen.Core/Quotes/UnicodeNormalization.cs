using FactGen.Core.Quotes.Unicode;

namespace FactGen.Core.Quotes;

/// <summary>
/// Unicode's normalisation form C. Our own, because what lock and seals hash must be the same on every host:
/// <c>string.Normalize</c> does nothing where .NET runs without ICU (invariant globalisation, as Alpine's SDK images do),
/// follows the host's Unicode version, and throws on lone surrogates. Of the libraries that
/// could stand in, ICU4N is an alpha that brings ICU's data along, icu-dotnet needs ICU itself, and UnicodeNormalization is
/// a port for portable class libraries of a JavaScript one.
/// </summary>
public static class UnicodeNormalization
{
    // Below it every text is in NFC already.
    private const char FirstThatMayChange = '\u0300';

    /// <summary>
    /// <paramref name="text"/> in NFC: the same string where it already is. Never throws; lone surrogates stay as they are.
    /// Linear in the text, however many combining marks follow each other.
    /// </summary>
    public static string ToNfc(string text)
    {
        var at = FirstChangeable(text, 0);
        if (at < 0)
        {
            return text;
        }

        var normalized = new System.Text.StringBuilder(text.Length);
        var segment = new CanonicalSegment();
        var copied = 0;
        while (at >= 0)
        {
            // Back to the character before, which it may join; nothing before that one can be touched.
            var start = at > copied ? at - (IsPairAt(text, at - 2) ? 2 : 1) : at;
            start = Math.Max(start, copied);
            normalized.Append(text, copied, start - copied);

            var end = at;
            while (end < text.Length && (end == at || NormalizationTables.IsChangeable(CodePointAt(text, end))))
            {
                end += IsPairAt(text, end) ? 2 : 1;
            }

            for (var i = start; i < end; i += IsPairAt(text, i) ? 2 : 1)
            {
                segment.Add(CodePointAt(text, i));
            }

            segment.ComposeInto(normalized);
            copied = end;
            at = FirstChangeable(text, end);
        }

        return normalized.Append(text, copied, text.Length - copied).ToString();
    }

    private static int FirstChangeable(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] < FirstThatMayChange)
            {
                continue;
            }

            var isPair = IsPairAt(text, i);
            if (NormalizationTables.IsChangeable(CodePointAt(text, i)))
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    private static bool IsPairAt(string text, int index) =>
        index >= 0 && index + 1 < text.Length && char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(text[index + 1]);

    // A lone surrogate is its own value, which no table knows.
    private static int CodePointAt(string text, int index) =>
        IsPairAt(text, index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
}
