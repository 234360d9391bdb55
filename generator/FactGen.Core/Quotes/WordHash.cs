namespace FactGen.Core.Quotes;

/// <summary>
/// Hashes of words and of runs of words: FNV-1a of 64 bits over the UTF-16 code units of a word, and of words a polynomial, so that the hash of any
/// run within a text follows from two of its beginnings. The same in every process and on every machine, since they are compiled into assemblies.
/// </summary>
public static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a run, one word longer.</summary>
    public static ulong Append(ulong run, ulong word) => unchecked((run * Base) + word);

    /// <summary>The hash of the run between two beginnings of a text.</summary>
    /// <param name="before">The hash of what stands before the run.</param>
    /// <param name="through">The hash of that and the run.</param>
    /// <param name="power">The <see cref="Power"/> of the run's length.</param>
    public static ulong Between(ulong before, ulong through, ulong power) => unchecked(through - (before * power));

    /// <summary>What <see cref="Between"/> needs for runs of <paramref name="words"/> words.</summary>
    public static ulong Power(int words)
    {
        var power = 1ul;
        for (var i = 0; i < words; i++)
        {
            power = unchecked(power * Base);
        }

        return power;
    }

    /// <summary>The hash of one word, folded and in lower case; null where nothing is left of it.</summary>
    internal static ulong? Of(string text, int start, int end)
    {
        var hash = Offset;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c >= 0x80)
            {
                return OfFolded(Folding.Fold(text.Substring(start, end - start)).ToLowerInvariant());
            }

            hash = Add(hash, c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        }

        return Finish(hash);
    }

    // Folding may bring forth punctuation (a letter that stands for an apostrophe), which is no part of the word then.
    private static ulong? OfFolded(string word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && QuoteWords.IsAroundWords(word[start]))
        {
            start++;
        }

        while (end > start && QuoteWords.IsAroundWords(word[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var hash = Offset;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, word[i]);
        }

        return Finish(hash);
    }

    private static ulong Add(ulong hash, char c) => unchecked((((hash ^ (byte)c) * Prime) ^ (byte)(c >> 8)) * Prime);

    // Short words differ in few bits; a polynomial over them wants them spread.
    private static ulong Finish(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        return hash ^ (hash >> 33);
    }
}
