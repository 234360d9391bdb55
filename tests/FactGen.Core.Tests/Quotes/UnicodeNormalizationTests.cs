using System.Globalization;
using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public sealed class UnicodeNormalizationTests
{
    [Fact]
    public void It_agrees_with_another_implementation_on_every_character_that_it_changes()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/FactGen.Core.Tests/Quotes/NormalizationSamples.txt"));
        Assert.True(lines.Length > 300);
        Assert.All(lines, line =>
        {
            var (text, expected) = (FromHexadecimal(line.Split(' ')[0]), FromHexadecimal(line.Split(' ')[1]));
            Assert.Equal(expected, UnicodeNormalization.ToNfc(text));
            Assert.Equal(expected, UnicodeNormalization.ToNfc(expected));
        });
    }

    [Theory]
    [InlineData("plain text, \u00E9 and \u00FF")]
    [InlineData("日本政府は港の閉鎖")]
    [InlineData("\uD83D\uDEA2 \uD834\uDD1E")]
    [InlineData("")]
    public void A_text_that_is_normal_already_is_given_back_itself(string text) =>
        Assert.Same(text, UnicodeNormalization.ToNfc(text));

    [Theory]
    [InlineData("\uD800", "\uD800")]
    [InlineData("\uDC00e\u0301\uD834", "\uDC00\u00E9\uD834")]
    [InlineData("\uDD5F\uD834", "\uDD5F\uD834")]
    [InlineData("e\uD834\u0301", "e\uD834\u0301")]
    public void Lone_surrogates_stay_as_they_are(string text, string expected) =>
        Assert.Equal(expected, UnicodeNormalization.ToNfc(text));

    [Fact]
    public void A_hundred_thousand_marks_in_a_row_are_put_in_order()
    {
        // Of two classes, 230 and 220, in turn: the lower comes first, each in its order.
        var marks = string.Concat(Enumerable.Repeat("\u0307\u0316\u0308", 33_334));
        var expected = "q" + new string('\u0316', 33_334) + string.Concat(Enumerable.Repeat("\u0307\u0308", 33_334));
        Assert.Equal(expected, UnicodeNormalization.ToNfc("q" + marks));
    }

    private static string FromHexadecimal(string units) =>
        string.Concat(units.Chunk(4).Select(unit => (char)ushort.Parse(unit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
}
