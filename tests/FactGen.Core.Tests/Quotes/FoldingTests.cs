using FactGen.Core.Quotes;
using FsCheck;
using FsCheck.Xunit;

namespace FactGen.Core.Tests.Quotes;

public sealed class FoldingTests
{
    // What folding, normalisation and their borders are about, lone surrogates and half-composed letters included.
    private static readonly string[] s_pieces =
    [
        "a", "e", "Z", "7", " ", "  ", "\n", "\t", "\u0085", "\u00A0", "\u2003", "\u202F", "\u2028", "\u3000", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2060", "\u2066", "\uFEFF",
        "\u2018", "\u2019", "\u201A", "\u201B", "\u201C", "\u201D", "\u201E", "\u201F", "\u2013", "\u2014", "\u2015", "'", "\"", "-", "<", "\u0338", "\u0300", "\u0301", "\u0327", "\u0345",
        "\u00E9", "\u212B", "\u2000", "\u0344", "\u1100", "\u1161", "\u11A8", "\uAC00", "港", "\uD834\uDD5E", "\uD834", "\uDD5E", "…", "[", "]", ".",
    ];

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(" \u00A0\n ", "")]
    [InlineData("  a \u00A0 b\r\n\r\nc\u2028d\u3000e\u202Ff\t", "a b c d e f")]
    [InlineData("‘a’ ‚b‛ “c” „d‟", "'a' 'b' \"c\" \"d\"")]
    [InlineData("1939–45 — a-b ― c − d", "1939-45 - a-b ― c − d")]
    [InlineData("har\u00ADbour \u200Bclo\u200Dsed\uFEFF \u202Awill\u202C\u2060 stay\u2069", "harbour closed will stay")]
    [InlineData("a \u200B b", "a b")]
    [InlineData("e\u0301 e\u00AD\u0301 \u212B 가 \u1112\u1161\u11AB", "é é Å 가 한")]
    [InlineData("«a» ‹b› …", "«a» ‹b› …")]
    [InlineData("A, B, and C! (1.5%) [sic]", "A, B, and C! (1.5%) [sic]")]
    [InlineData("Straße ſ ﬁ ① Ｆｕｌｌ", "Straße ſ ﬁ ① Ｆｕｌｌ")]
    public void A_text_folds_to(string text, string expected) => Assert.Equal(expected, Folding.Fold(text));

    [Property]
    public void Folding_twice_changes_nothing_more(NonNull<byte[]> picks)
    {
        var folded = Folding.Fold(Picked.Text(picks.Get, s_pieces));
        Assert.Equal(folded, Folding.Fold(folded));
    }

    [Property]
    public void Layout_changes_nothing(NonNull<byte[]> picks, NonEmptyArray<byte> layout)
    {
        var text = Picked.Text(picks.Get, ["the ", "harbour", " ", "“", "'", "-", "café ", "Ministre d'", "港", "한국 ", "1,500.5 ", "[sic] "]);
        Assert.Equal(Folding.Fold(text), Folding.Fold(Picked.LaidOut(text, layout.Get)));
    }

    [Property]
    public void Content_is_kept(NonNull<byte[]> picks)
    {
        var text = string.Join(" ", picks.Get.Select(pick => (char)('!' + (pick % 94))));
        Assert.Equal(text, Folding.Fold(text));
    }
}
