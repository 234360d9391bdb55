namespace FactGen.Core.Reading;

/// <summary>
/// Tells a file that was saved as UTF-16 without a byte order mark. It is read as UTF-8 then, and every letter of English is followed, or preceded, by
/// a NUL: twenty findings about characters that nobody wrote.
/// </summary>
internal static class UnmarkedUtf16
{
    private const int LookedAt = 512;

    /// <summary>Whether <paramref name="text"/> looks like one: at every other place mostly NUL, and at the others never.</summary>
    public static bool Is(string text)
    {
        var length = Math.Min(text.Length, LookedAt);
        var nulsAt = new int[2];
        for (var i = 0; i < length; i++)
        {
            if (text[i] == '\0')
            {
                nulsAt[i % 2]++;
            }
        }

        return length >= 4 && Math.Max(nulsAt[0], nulsAt[1]) * 4 >= length && Math.Min(nulsAt[0], nulsAt[1]) == 0;
    }
}
