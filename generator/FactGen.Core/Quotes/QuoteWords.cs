using System.Globalization;

namespace FactGen.Core.Quotes;

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins, without the punctuation around it.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="Hash">The hash of the word: folded, in lower case.</param>
/// <param name="Weight">2; 1 for a letter of a script that is written without spaces.</param>
public readonly record struct QuoteWord(int Start, int End, ulong Hash, int Weight);

/// <summary>
/// The words that a text is compared by where the question is whether it repeats a quote: as in <see cref="Folding"/>, but also without case and
/// without the punctuation around a word, since who repeats a quote in an app capitalises it anew and puts another full stop behind it. In scripts
/// that are written without spaces every letter, with its marks, is a word, and half as heavy.
/// </summary>
public static class QuoteWords
{
    /// <summary>How heavy a text must be to be told from chance: five words, or ten letters of a script without spaces.</summary>
    public const int LeastWeight = 10;

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static List<QuoteWord> Of(string text)
    {
        var words = new List<QuoteWord>(text.Length / 6);
        var start = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = at + Characters.LengthAt(text, at);
            if (Characters.IsWhiteSpace(text[at]))
            {
                Add(words, text, start, at, weight: 2);
                start = end;
            }
            else if (Characters.IsOfSpacelessScript(text[at]) && Characters.IsLetterOrDigit(text, at))
            {
                while (end < text.Length && BelongsToLetterBefore(text[end]))
                {
                    end++;
                }

                Add(words, text, start, at, weight: 2);
                Add(words, text, at, end, weight: 1);
                start = end;
            }

            at = end;
        }

        Add(words, text, start, text.Length, weight: 2);
        return words;
    }

    /// <summary>Whether a character at a word's edge is no part of it: punctuation, and what nobody sees.</summary>
    internal static bool IsAroundWords(char c) => char.IsPunctuation(c) || Characters.IsInvisible(c);

    private static void Add(List<QuoteWord> words, string text, int start, int end, int weight)
    {
        while (start < end && IsAroundWords(text[start]))
        {
            start++;
        }

        while (end > start && IsAroundWords(text[end - 1]))
        {
            end--;
        }

        if (start < end && WordHash.Of(text, start, end) is { } hash)
        {
            words.Add(new QuoteWord(start, end, hash, weight));
        }
    }

    // Marks, and the invisible characters that folding drops from between them.
    private static bool BelongsToLetterBefore(char c) => Characters.IsInvisible(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
