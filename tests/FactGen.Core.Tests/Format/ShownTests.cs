using FactGen.Core.Format;

namespace FactGen.Core.Tests.Format;

public class ShownTests
{
    [Fact]
    public void What_is_long_is_cut_but_never_within_a_character()
    {
        Assert.Equal("`" + new string('a', 80) + "`", Shown.Code(new string('a', 80)));
        Assert.Equal("`" + new string('a', 80) + "…`", Shown.Code(new string('a', 81)));
        Assert.Equal("`" + new string('a', 79) + "…`", Shown.Code(new string('a', 79) + "🚢🚢"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    [InlineData("a b c d e", "a, b, c and 2 more")]
    public void Of_many_things_the_first_three_are_named(string items, string shown) =>
        Assert.Equal(shown, Shown.Few(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
