using FactGen.Core.Quotes;
using FsCheck;
using FsCheck.Xunit;

namespace FactGen.Core.Tests.Quotes;

public sealed class PatternSetTests
{
    private static readonly string[] s_letters = ["a", "b"];
    private static readonly string[] s_words = ["a", "b", " ", "-", "港", "7"];

    [Fact]
    public void Each_pattern_has_its_occurrences_in_the_given_order() =>
        Assert.Equal(
            [new(2, 1, 3), new(0, -1, -1), new(1, 0, 0), new(2, 1, 3), new(0, -1, -1), new(2, 2, 4)],
            new PatternSet(["ana", "x", "banana", "ana", "", "na"]).Search("banana"));

    [Fact]
    public void Whole_words_end_where_no_letter_or_digit_follows() =>
        Assert.Equal(
            [new(2, 4, 14), new(2, 23, 24), new(1, 19, 19)],
            new PatternSet(["port", "港", "7th"], wholeWords: true).Search("air port, the port 7th 港港 ports x7th"));

    [Property]
    public void It_finds_what_looking_for_one_after_the_other_finds(NonNull<byte[]> text, NonNull<byte[][]> patterns)
    {
        AssertAgrees(Picked.Text(text.Get, s_letters), patterns.Get, s_letters, wholeWords: false);
        AssertAgrees(Picked.Text(text.Get, s_words), patterns.Get, s_words, wholeWords: false);
        AssertAgrees(Picked.Text(text.Get, s_words), patterns.Get, s_words, wholeWords: true);
    }

    [Fact]
    public void Many_different_letters_after_one_text_are_told_apart()
    {
        var patterns = Enumerable.Range(0, 500).Select(i => "pre" + (char)('一' + i) + "x").ToArray();
        var found = new PatternSet(patterns).Search(string.Concat(patterns.Where((_, i) => i % 3 == 0)));
        Assert.All(found, (occurrences, i) => Assert.Equal(i % 3 == 0 ? 1 : 0, occurrences.Count));
    }

    [Fact]
    public void Patterns_within_patterns_do_not_multiply_the_work()
    {
        var patterns = Enumerable.Range(1, 2_000).Select(length => new string('a', length)).ToArray();
        var found = new PatternSet(patterns).Search(new string('a', 1_000_000));
        Assert.All(found, (occurrences, i) => Assert.Equal(new(1_000_000 - i, 0, 999_999 - i), occurrences));
    }

    [Fact]
    public void A_search_can_be_given_up() =>
        Assert.Throws<OperationCanceledException>(() => new PatternSet(["a"]).Search("b", new CancellationToken(canceled: true)));

    private static void AssertAgrees(string text, byte[][] picks, string[] pieces, bool wholeWords)
    {
        var patterns = picks.Select(pick => Picked.Text(pick, pieces)).ToArray();
        var expected = patterns.Select(pattern => OneByOne(text, pattern, wholeWords)).ToArray();
        Assert.Equal(expected, new PatternSet(patterns, wholeWords).Search(text));
    }

    private static PatternOccurrences OneByOne(string text, string pattern, bool wholeWords)
    {
        var places = Enumerable.Range(0, pattern.Length == 0 ? 0 : Math.Max(0, text.Length - pattern.Length + 1))
            .Where(i => string.CompareOrdinal(text, i, pattern, 0, pattern.Length) == 0)
            .Where(i => !wholeWords || !(JoinsAt(text, i) || JoinsAt(text, i + pattern.Length)))
            .ToArray();
        return places.Length == 0 ? new(0, -1, -1) : new(places.Length, places[0], places[^1]);
    }

    private static bool JoinsAt(string text, int index) =>
        index > 0 && index < text.Length && char.IsAsciiLetterOrDigit(text[index - 1]) && char.IsAsciiLetterOrDigit(text[index]);
}
