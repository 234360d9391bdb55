using System.Text;
using FactGen.Generator.Emission;

namespace FactGen.Generator.Tests.Emission;

/// <summary>What is emitted is kept in fewer bytes; the compiler sees the characters that were written.</summary>
public sealed class Utf8TextTests
{
    // Of each length in UTF-8, a pair of surrogates among them.
    private static readonly string[] s_characters = ["a", "é", "岸", "\U0001F600"];

    [Fact]
    public void Every_stretch_of_a_text_is_what_was_written()
    {
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var kinds = 1 + (round % s_characters.Length);
            var text = string.Concat(Enumerable.Range(0, random.Next(6000)).Select(_ => s_characters[random.Next(kinds)]));
            var kept = Utf8Text.Of(text);

            Assert.Equal((text, text.Length), (kept.ToString(), kept.Length));
            for (var i = 0; i < 40; i++)
            {
                var from = random.Next(text.Length + 1);
                AssertSame(text, kept, from, random.Next(text.Length - from + 1));
            }
        }
    }

    [Fact]
    public void A_pair_of_surrogates_may_lie_anywhere()
    {
        for (var before = 1020; before < 1028; before++)
        {
            var text = new string('a', before) + "\U0001F600" + new string('é', 3000);
            var kept = Utf8Text.Of(text);

            for (var from = 1015; from < 1030; from++)
            {
                Assert.Equal(text[from], kept[from]);
                AssertSame(text, kept, from, 1);
                AssertSame(text, kept, from, 2000);
            }
        }
    }

    [Fact]
    public void Texts_are_equal_where_their_characters_are()
    {
        Assert.Equal(Utf8Text.Of("It is décidé."), Utf8Text.Of(Encoding.UTF8.GetBytes("It is décidé. And more."), 15));
        Assert.NotEqual(Utf8Text.Of("It is so."), Utf8Text.Of("It is no."));
        Assert.Equal(Utf8Text.Empty, Utf8Text.Of(""));
    }

    [Fact]
    public void Packed_text_is_what_a_literal_of_it_would_be()
    {
        foreach (var written in new[] { "plain", "a \"quote\" and a \\", "décidé 岸 \U0001F600", "\u200E\u2028\n", string.Concat(Enumerable.Repeat("岸a", 3000)) })
        {
            var packed = new PackedText(4);
            packed.Append(written);

            Assert.Equal(Encoding.UTF8.GetByteCount(written), packed.Bytes);
            Assert.Equal(CSharpLiteral.Escape(written), packed.ToText().ToString());
            Assert.Equal("", packed.ToText().ToString());
        }
    }

    private static void AssertSame(string text, Utf8Text kept, int from, int count)
    {
        var copy = new char[count + 2];
        kept.CopyTo(from, copy, 1, count);

        Assert.Equal($"\0{text.AsSpan(from, count)}\0", new string(copy));
    }
}
