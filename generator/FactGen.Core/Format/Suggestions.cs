namespace FactGen.Core.Format;

/// <summary>"Did you mean": the known words nearest to a mistyped one.</summary>
public static class Suggestions
{
    private const int Most = 3;
    private const int MostSlips = 4;

    /// <summary>Longer words are not compared: nobody mistypes them, they are pasted.</summary>
    internal const int LongestCompared = 64;

    /// <summary>A sentence's tail, <c>; did you mean `a` or `b`?</c>, or the empty string where nothing is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) => Ask(Nearest(written, known));

    /// <summary>The tail that asks for <paramref name="near"/>; the empty string where there is nothing.</summary>
    internal static string Ask(IEnumerable<string> near)
    {
        var shown = near.Take(Most).Select(Shown.Shortened).ToArray();
        return shown.Length == 0 ? "" : $"; did you mean {Nouns.OneOf(shown)}?";
    }

    /// <summary>At most three of <paramref name="known"/> that are near enough to be meant, nearest first, then in ordinal order.</summary>
    public static IReadOnlyList<string> Nearest(string written, IEnumerable<string> known)
    {
        var folded = Fold(written);
        if (folded.Length is 0 or > LongestCompared)
        {
            return [];
        }

        var allowed = folded.Length <= 3 ? 1 : folded.Length <= 6 ? 2 : Math.Min(MostSlips, folded.Length / 3);
        var near = known
            .Where(word => word.Length <= LongestCompared)
            .Select(word => (Word: word, Distance: Distance(folded, Fold(word), allowed)))
            .Where(pair => pair.Distance <= allowed)
            .ToList();

        // Beside one that is a single letter off, those that are four off only distract.
        var best = near.Count == 0 ? 0 : near.Min(pair => pair.Distance);
        return near
            .Where(pair => pair.Distance <= best + 1)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToArray();
    }

    // Case, spaces and underscores are the commonest slips in a kebab-case word, so they cost nothing.
    internal static string Fold(string word) => word.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; more than <paramref name="most"/> is not told apart.</summary>
    private static int Distance(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        int[] before = new int[right.Length + 1], last = new int[right.Length + 1], row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap reaches back two rows, so both must be beyond hope.
            if (least > most && leastBefore > most)
            {
                return most + 1;
            }

            leastBefore = least;
            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
