namespace FactGen.Core.Quotes;

/// <summary>
/// Looks for a few short texts in a short one, each by itself. That is what most articles ask for, and it costs a tenth of preparing a
/// <see cref="PatternSet"/>. The time is the product of the texts, so that all three measures have a bound.
/// </summary>
internal static class FewTexts
{
    private const int MostTexts = 32;
    private const int LongestText = 1000;
    private const int LongestSearched = 0x8000;

    /// <summary>Whether <paramref name="texts"/> and the text in which they are sought are within the bounds.</summary>
    public static bool Suit(IReadOnlyList<string> texts, string searched)
    {
        if (texts.Count > MostTexts || searched.Length > LongestSearched)
        {
            return false;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length > LongestText)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The occurrences of each text, overlapping ones each counted, in the first <paramref name="end"/> characters and in all. An empty text occurs
    /// nowhere. The same as <see cref="PatternSet.Search(string, int, CancellationToken)"/> gives.
    /// </summary>
    public static (PatternOccurrences[] Within, PatternOccurrences[] All) Search(IReadOnlyList<string> texts, string searched, int end)
    {
        var within = new PatternOccurrences[texts.Count];
        var all = end == searched.Length ? within : new PatternOccurrences[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            within[i] = Find(texts[i], searched, end);
            if (all != within)
            {
                all[i] = Find(texts[i], searched, searched.Length);
            }
        }

        return (within, all);
    }

    private static PatternOccurrences Find(string text, string searched, int end)
    {
        int count = 0, first = -1, last = -1;
        if (text.Length > 0)
        {
            for (var at = IndexOf(text, searched, 0, end); at >= 0; at = IndexOf(text, searched, at + 1, end))
            {
                first = count++ == 0 ? at : first;
                last = at;
            }
        }

        return new PatternOccurrences(count, first, last);
    }

    private static int IndexOf(string text, string searched, int start, int end) => searched.IndexOf(text, start, end - start, StringComparison.Ordinal);
}
