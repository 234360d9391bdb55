using FactGen.Core.Format;

namespace FactGen.Core.Tests.Format;

public class SuggestionsTests
{
    private static readonly string[] s_known = ["harbour-wire", "harbour-post", "daily-quay", "people", "to", "by"];

    [Theory]
    [InlineData("harbor-wire", "; did you mean `harbour-wire`?")]
    [InlineData("Harbour Wire", "; did you mean `harbour-wire`?")]
    [InlineData("harbour_wier", "; did you mean `harbour-wire`?")]
    [InlineData("peopel", "; did you mean `people`?")]
    [InlineData("harbour-wost", "; did you mean `harbour-post`?")]
    [InlineData("harbour-pore", "; did you mean `harbour-post` or `harbour-wire`?")]
    [InlineData("ot", "; did you mean `to`?")]
    [InlineData("clipping-7", "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void A_slip_finds_the_word_that_was_meant(string written, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(written, s_known));

    [Fact]
    public void At_most_three_are_named_nearest_first_then_in_ordinal_order() => Assert.Equal(
        ["aaab", "aaac", "aaad"],
        Suggestions.Nearest("aaaa", ["aaae", "aabb", "aaad", "aaac", "aaab", "aaab"]));

    [Fact]
    public void What_is_too_long_to_be_a_slip_is_not_compared() =>
        Assert.Empty(Suggestions.Nearest(new string('a', 65), [new string('a', 65)]));

    [Theory]
    [InlineData("abcdefghi", "abcdefghi", true)]
    [InlineData("abcdefghi", "xabcdefghi", true)] // one inserted
    [InlineData("abcdefghi", "defghi", true)] // three deleted
    [InlineData("abcdefghi", "efghi", false)]
    [InlineData("abcdefghi", "bacdfehgi", true)] // three pairs of neighbours swapped
    [InlineData("abcdefghi", "xyzdefghi", true)] // three replaced
    [InlineData("abcdefghi", "wxyzefghi", false)]
    [InlineData("ab", "xy", false)]
    public void A_slip_is_few_insertions_deletions_replacements_and_swaps(string written, string known, bool isNear)
    {
        Assert.Equal(isNear, Suggestions.Nearest(written, [known]).Count == 1);
    }
}
