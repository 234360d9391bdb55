using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public sealed class ClosestPassageTests
{
    private const int MostShown = 162;

    private static readonly string s_long = string.Join(" ", Enumerable.Range(0, 400).Select(i => $"word{i}"));

    [Theory]
    [InlineData("The port was shut. The harbour will stay shut, he said.", "the harbour will stay closed", "The harbour will stay shut")]
    [InlineData("The port was shut. The harbour will of course stay closed, he said.", "The harbour will stay closed", "The harbour will of course stay closed")]
    [InlineData("Ports will stay shut, he said.", "Harbours will stay shut", "Ports will stay shut")]
    [InlineData("Ports will stay shut, he said.", "Ships at sea will not stay", null)]
    [InlineData("Ports will stay shut, he said.", "PORTS WILL STAY OPEN", "Ports will stay shut")]
    [InlineData("He said the big old harbour will stay shut, yes.", "the harbour will stay open", "the big old harbour will stay shut")]
    [InlineData("", "Ships", null)]
    [InlineData("政府は港の閉鎖を続けると発表した。", "政府は港の開放を続ける", "政府は港の閉鎖を続ける")]
    [InlineData("政府は港の閉鎖を続けると発表した。", "彼は駅の前で待っていた", null)]
    public void The_words_that_come_closest_are_shown(string article, string quote, string? expected) =>
        Assert.Equal(expected, Passage(article, quote));

    [Fact]
    public void A_long_passage_is_cut_so_that_the_first_difference_can_be_seen()
    {
        var passage = Passage(s_long, string.Join(" ", Enumerable.Range(10, 300).Select(i => i == 200 ? "other" : $"word{i}")))!;
        Assert.StartsWith("…word19", passage, StringComparison.Ordinal);
        Assert.Contains(" word200 ", passage, StringComparison.Ordinal);
        Assert.EndsWith("…", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, MostShown / 2, MostShown);
    }

    [Fact]
    public void The_articles_own_wording_is_cut_where_it_first_differs()
    {
        var article = s_long.Replace("word250", "WORD250", StringComparison.Ordinal);
        var passage = Passage(article, s_long)!;
        Assert.Contains(" WORD250 ", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, MostShown / 2, MostShown);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('港')]
    [InlineData('\uD840')]
    public void A_text_without_spaces_is_cut_too(char c)
    {
        var row = c == '\uD840' ? string.Concat(Enumerable.Repeat("\U00020000\U00020001", 500)) : new string(c, 1_000);
        var passage = Passage(row + " stay shut", row.Replace("\U00020001\U00020000\U00020001", "\U00020001", StringComparison.Ordinal) + " stay open, stay open");
        Assert.True(passage is null || (passage.Length <= MostShown && passage.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar)), passage);
    }

    [Fact]
    public void Thousands_of_missing_quotes_of_common_words_are_told_apart()
    {
        var article = SnapshotText.Of(string.Concat(Enumerable.Repeat("the harbour of the north will be the port of the south and ", 5_000))).EndingWith(null);
        var needles = Enumerable.Range(0, 3_000).Select(i => Needle.Of($"the harbour of the {i} will be the port of the south")).ToArray();
        Assert.All(QuoteSearch.Find(article, needles, CancellationToken.None), pair => Assert.Equal("the harbour of the north will be the port of the south", pair.Value.Passage));
    }

    private static string? Passage(string article, string quote)
    {
        var needle = Needle.Of(quote);
        var match = QuoteSearch.Find(SnapshotText.Of(article).EndingWith(null), [needle], CancellationToken.None)[needle];
        Assert.NotEqual(QuoteVerdict.Found, match.Verdict);
        return match.Passage;
    }
}
