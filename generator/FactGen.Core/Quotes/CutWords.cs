namespace FactGen.Core.Quotes;

/// <summary>
/// Which quotes stand in a text only as a piece of longer words or numbers: <c>able to attend</c> in <c>unable to attend</c>, <c>5 ships</c> in
/// <c>15 ships</c>. Nobody said that. Scripts whose words carry others with them (an Arabic "and") are left alone.
/// </summary>
internal sealed class CutWords
{
    private readonly Dictionary<SoughtForms, (int Within, int All)> _whole = new();

    private CutWords()
    {
    }

    /// <summary>Looks again, for whole words, at what was found more than once or within a word.</summary>
    public static CutWords Of(IEnumerable<SoughtForms> sought, Patterns patterns, string text, int end, CancellationToken cancellationToken)
    {
        var cut = new CutWords();
        var doubtful = sought.Where(forms => IsDoubtful(forms, patterns, text)).ToList();
        if (doubtful.Count == 0)
        {
            return cut;
        }

        var (within, all) = new PatternSet(doubtful.ConvertAll(forms => forms.Needle.Quote), wholeWords: true, cancellationToken).Search(text, end, cancellationToken);
        for (var i = 0; i < doubtful.Count; i++)
        {
            cut._whole.Add(doubtful[i], (within[i].Count, all[i].Count));
        }

        return cut;
    }

    /// <summary>How many of the occurrences of a quote, at those places, count.</summary>
    public int CountOf(SoughtForms forms, PiecePlace found, bool anywhere, string text)
    {
        if (!_whole.TryGetValue(forms, out var whole))
        {
            return found.Count;
        }

        var count = anywhere ? whole.All : whole.Within;
        var length = found.FirstEnd - found.FirstStart;
        return count > 0 ? count : IsCut(text, found.FirstStart, length) && IsCut(text, found.LastStart, length) ? 0 : found.Count;
    }

    // What stands around it, or an editor's bracket in it, may well be the rest of a word.
    private static bool IsDoubtful(SoughtForms forms, Patterns patterns, string text) =>
        forms.Needle is { Prefix: null, Suffix: null }
        && forms.Whole[0].Find(anywhere: true, Surroundings.Any) is { } place
        && patterns.TextOf(place.Pattern) == forms.Needle.Quote
        && (place.Count > 1 || IsCut(text, place.FirstStart, place.FirstEnd - place.FirstStart));

    private static bool IsCut(string text, int start, int length) => GoesOn(text, start) || GoesOn(text, start + length);

    // Whether a word or a number goes on over that place.
    private static bool GoesOn(string text, int index)
    {
        if (index == 0 || index == text.Length)
        {
            return false;
        }

        char before = text[index - 1], after = text[index];
        return (IsCased(before) && char.IsLower(after))
            || (char.IsUpper(before) && char.IsUpper(after))
            || (char.IsDigit(before) && char.IsDigit(after));
    }

    private static bool IsCased(char c) => char.IsLower(c) || char.IsUpper(c);
}
