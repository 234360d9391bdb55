using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public sealed class NeedleTests
{
    [Fact]
    public void Two_that_fold_alike_are_equal() =>
        Assert.Equal(Needle.Of("“Never”\u00A0again", " \n", "he – said"), Needle.Of("\"Never\" again", null, "he - said "));

    [Theory]
    [InlineData("never again", null, null)]
    [InlineData("Never again", "he", null)]
    [InlineData("Never again", null, "he")]
    [InlineData("Never again.", null, null)]
    public void Others_are_not(string quote, string? prefix, string? suffix)
    {
        var other = Needle.Of("Never again");
        Assert.NotEqual(other, Needle.Of(quote, prefix, suffix));
        Assert.NotEqual(other.Hash, Needle.Of(quote, prefix, suffix).Hash);
    }

    [Theory]
    [InlineData("Never again", null, null, "Never again")]
    [InlineData(" Never\u00A0again", null, null, "Never again")]
    [InlineData("“Café”", "he", null, "\"Café\"\nhe\n")]
    [InlineData("“Cafe\u0301”", null, "said", "\"Café\"\n\nsaid")]
    [InlineData("港", "a", "b", "港\na\nb")]
    public void The_hash_is_of_the_folded_texts(string quote, string? prefix, string? suffix, string hashed) =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)))[..16], Needle.Of(quote, prefix, suffix).Hash);

    [Theory]
    [InlineData("a", true)]
    [InlineData("…7", true)]
    [InlineData("港", true)]
    [InlineData("\U00020000", true)]
    [InlineData("", false)]
    [InlineData("?! … [—]", false)]
    [InlineData("\U0001F6A2", false)]
    [InlineData("\u0301", false)]
    [InlineData("\uD840", false)]
    public void It_has_words_where_it_has_a_letter_or_digit(string quote, bool expected) =>
        Assert.Equal(expected, Needle.Of(quote).HasWords);
}
