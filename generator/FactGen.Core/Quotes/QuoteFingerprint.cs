using System.Globalization;

namespace FactGen.Core.Quotes;

/// <summary>
/// What is compiled of a quote, so that a string literal that repeats it can be found without its words: in one line of text, with the C# member
/// behind it (docs/packed-form.md).
/// </summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Hash">The hash of the words.</param>
/// <param name="Lead">The punctuation before its first word, folded.</param>
/// <param name="Trail">The punctuation behind its last word, folded.</param>
public sealed record QuoteFingerprint(int Words, ulong Hash, string Lead, string Trail)
{
    /// <summary>The version of the form. A change to how words are told apart or hashed needs a new one.</summary>
    public const int Form = 1;

    // An index is no place for a page of dots.
    private const int MostPunctuation = 3;

    /// <summary>The fingerprint of a quote; null where it is too short to be told from chance.</summary>
    public static QuoteFingerprint? Of(string quote)
    {
        var words = QuoteWords.Of(quote);
        if (words.Sum(word => word.Weight) < QuoteWords.LeastWeight)
        {
            return null;
        }

        var hash = words.Aggregate(0ul, (run, word) => WordHash.Append(run, word.Hash));
        return new QuoteFingerprint(words.Count, hash, LeadOf(quote, words[0].Start), TrailOf(quote, words[words.Count - 1].End));
    }

    /// <summary>The line.</summary>
    /// <param name="member">The C# member of the statement.</param>
    public string ToLine(string member)
    {
        var line = string.Format(CultureInfo.InvariantCulture, "{0} {1:x16} {2}", Words, Hash, member);
        return Lead.Length + Trail.Length == 0 ? line : $"{line} {Lead} {Trail}";
    }

    /// <summary>Reads a line back; false where it is none.</summary>
    public static bool TryRead(string line, out QuoteFingerprint fingerprint, out string member)
    {
        var parts = line.Split(' ');
        if (parts.Length is 3 or 5
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var words)
            && words > 0
            && parts[1].Length == 16
            && ulong.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash))
        {
            fingerprint = parts.Length == 3 ? new QuoteFingerprint(words, hash, "", "") : new QuoteFingerprint(words, hash, parts[3], parts[4]);
            member = parts[2];
            return true;
        }

        (fingerprint, member) = (new QuoteFingerprint(0, 0, "", ""), "");
        return false;
    }

    private static string LeadOf(string quote, int end)
    {
        var start = end;
        while (start > 0 && char.IsPunctuation(quote[start - 1]))
        {
            start--;
        }

        return Punctuation(quote, start, end);
    }

    private static string TrailOf(string quote, int start)
    {
        var end = start;
        while (end < quote.Length && char.IsPunctuation(quote[end]))
        {
            end++;
        }

        return Punctuation(quote, start, end);
    }

    private static string Punctuation(string quote, int start, int end) =>
        end - start is > 0 and <= MostPunctuation ? Folding.Fold(quote.Substring(start, end - start)) : "";
}
