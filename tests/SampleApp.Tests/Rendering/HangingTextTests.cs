using System.Globalization;
using SampleApp.Rendering;

namespace SampleApp.Tests.Rendering;

public sealed class HangingTextTests
{
    [Fact]
    public void Lines_break_at_spaces_and_hang() => Assert.Equal(
        ["  one two", "    three"],
        Lines(11, new HangingText(indent: 2, hang: 2).Add("one two  three")));

    [Fact]
    public void A_word_longer_than_the_line_stays_whole() => Assert.Equal(
        ["see", "https://quay.example/ports", "there"],
        Lines(10, new HangingText().Add("see https://quay.example/ports there")));

    [Fact]
    public void A_wide_character_takes_two_columns_and_is_where_a_line_may_break() => Assert.Equal(
        ["台湾海", "峡"],
        Lines(7, new HangingText().Add("台湾海峡")));

    [Fact]
    public void No_line_begins_with_a_mark_that_closes_or_ends_with_one_that_opens() => Assert.Equal(
        ["台", "湾。", "海", "「峡」"],
        Lines(5, new HangingText().Add("台湾。海「峡」")));

    [Fact]
    public void Pieces_without_a_space_between_them_are_one_word() => Assert.Equal(
        ["a", "“b”"],
        Lines(4, new HangingText().Add("a ").Add("“").Add("b").Add("”")));

    [Fact]
    public void A_no_break_space_does_not_break() => Assert.Equal(
        ["a", "11\u00a0m"],
        Lines(5, new HangingText().Add("a 11\u00a0m")));

    [Fact]
    public void An_empty_text_is_an_empty_line() => Assert.Equal([""], Lines(10, new HangingText().Add("")));

    private static string[] Lines(int width, HangingText text)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Page.Plain(output, width).Write(text);
        return output.ToString().Split(Environment.NewLine)[..^1];
    }
}
