using FactGen.Core.Text;

namespace FactGen.Core.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 1, 0, 1)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\rb", 3, 2, 0)]
    [InlineData("a\n\rb", 3, 2, 0)]
    [InlineData("a\r", 2, 1, 0)]
    [InlineData("a\u0085b", 2, 1, 0)]
    [InlineData("a\u2028b", 2, 1, 0)]
    [InlineData("a\u2029b", 2, 1, 0)]
    [InlineData("a\u000Bb", 2, 0, 2)]
    [InlineData("\U0001F600岸b", 3, 0, 3)]
    public void Lines_end_and_columns_count_as_the_compilers_do(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new LineMap(text).PositionOf(offset));

    [Fact]
    public void A_line_behind_the_last_begins_at_the_end() => Assert.Equal(
        (2, 0, 2, 3, 3), new LineMap("a\nb") is var map ? (map.LineCount, map.StartOf(0), map.StartOf(1), map.StartOf(2), map.StartOf(9)) : default);

    [Fact]
    public void Of_a_long_text_the_lines_are_the_same_wherever_they_end()
    {
        for (var before = 4090; before < 4100; before++)
        {
            var map = new LineMap(new string('a', before) + "\r\n\r" + new string('b', 5000) + "\n");

            Assert.Equal((4, before + 2, before + 3, before + 5004), (map.LineCount, map.StartOf(1), map.StartOf(2), map.StartOf(3)));
        }
    }
}
