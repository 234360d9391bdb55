namespace FactGen.Core.Quotes.Unicode;

/// <summary>The arithmetic of Hangul syllables (The Unicode Standard, 3.12): 11,172 characters that need no table.</summary>
internal static class Hangul
{
    public const int FirstVowel = 0x1161;
    public const int LastTrailing = 0x11C2;

    private const int FirstSyllable = 0xAC00;
    private const int FirstLeading = 0x1100;

    // One before the first trailing consonant: it stands for "none".
    private const int NoTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    /// <summary>One step: a syllable with a trailing consonant into syllable and consonant, one without into its two letters.</summary>
    public static bool TryDecompose(int codePoint, out (int First, int Second) parts)
    {
        var index = codePoint - FirstSyllable;
        if (index is < 0 or >= Leadings * Vowels * Trailings)
        {
            parts = default;
            return false;
        }

        var trailing = index % Trailings;
        parts = trailing != 0
            ? (codePoint - trailing, NoTrailing + trailing)
            : (FirstLeading + (index / (Vowels * Trailings)), FirstVowel + (index / Trailings % Vowels));
        return true;
    }

    /// <summary>A leading consonant and a vowel, or a syllable without and a trailing consonant, into one syllable.</summary>
    public static bool TryCompose(int first, int second, out int composed)
    {
        composed = 0;
        int leading = first - FirstLeading, vowel = second - FirstVowel;
        if (leading is >= 0 and < Leadings && vowel is >= 0 and < Vowels)
        {
            composed = FirstSyllable + (((leading * Vowels) + vowel) * Trailings);
            return true;
        }

        int syllable = first - FirstSyllable, trailing = second - NoTrailing;
        if (syllable is >= 0 and < Leadings * Vowels * Trailings && syllable % Trailings == 0 && trailing is > 0 and < Trailings)
        {
            composed = first + trailing;
            return true;
        }

        return false;
    }
}
