using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public class QuoteFingerprintTests
{
    [Theory]
    [InlineData("one two three four five", "ONE, two “three” four – five!")]
    [InlineData("don't give up the ship", "don’t give\u00A0up\n the\u00AD ship")]
    [InlineData("señor mañana pingüino año ñandú", "sen\u0303or man\u0303ana pingu\u0308ino an\u0303o n\u0303andu\u0301")]
    [InlineData("我們將繼續推動和平發展", "我們，將繼續推動「和平」發展。")]
    [InlineData("がぎぐげござじずぜぞ", "か\u3099き\u3099く\u3099け\u3099こ\u3099さ\u3099し\u3099す\u3099せ\u3099そ\u3099")]
    [InlineData("one two three four \U00020000\U00020001", "one two three four, \U00020000 \U00020001")]
    public void What_folds_alike_has_the_same_words(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("one two three four five", "one two three five four")]
    [InlineData("one two three four five", "one two three four five six")]
    [InlineData("one two three four five", "one two three four fi ve")]
    [InlineData("a well-known old harbour wall", "a well known old harbour wall")]
    [InlineData("it costs $5 for a day", "it costs £5 for a day")]
    [InlineData("我們將繼續推動和平發展", "我們將繼續推動和平展發")]
    public void Other_words_or_another_order_are_told_apart(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Theory]
    [InlineData("one two three four five", true)]
    [InlineData("one two three four", false)]
    [InlineData("one two – three – four", false)]
    [InlineData("我們將繼續推動和平", false)]
    [InlineData("我們將繼續推動和平發", true)]
    [InlineData("我們將繼續推動和 one", true)]
    [InlineData("", false)]
    [InlineData("... … !?", false)]
    public void Five_words_or_ten_letters_without_spaces_make_a_quote(string quote, bool isEnough) => Assert.Equal(isEnough, QuoteFingerprint.Of(quote) is not null);

    [Theory]
    [InlineData("one two three four five", "", "")]
    [InlineData("“One two three four five.”", "\"", ".\"")]
    [InlineData("…one two three four five", "…", "")]
    [InlineData(".... one two three four five .", "", "")]
    [InlineData("one two three four five!!!!!", "", "")]
    public void Punctuation_at_the_ends_is_kept_apart(string quote, string lead, string trail)
    {
        var fingerprint = QuoteFingerprint.Of(quote)!;

        Assert.Equal((lead, trail), (fingerprint.Lead, fingerprint.Trail));
    }

    [Theory]
    [InlineData("one two three four five")]
    [InlineData("“One two three four five.”")]
    [InlineData("'tis the one we need")]
    public void A_line_is_read_back_as_it_was_written(string quote)
    {
        var written = QuoteFingerprint.Of(quote)!;

        Assert.True(QuoteFingerprint.TryRead(written.ToLine("OneTwo"), out var read, out var member));
        Assert.Equal((written, "OneTwo"), (read, member));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("x 0000000000000000 X")]
    [InlineData("0 0000000000000000 X")]
    [InlineData("-5 0000000000000000 X")]
    [InlineData("5 00000000000000000000000000000000 X")]
    [InlineData("5 zz X")]
    [InlineData("5 0000000000000000 X . . .")]
    public void What_is_no_line_is_not_read(string line) => Assert.False(QuoteFingerprint.TryRead(line, out _, out _));

    [Fact]
    public void The_hash_of_a_run_follows_from_two_beginnings()
    {
        var all = QuoteWords.Of("zero one two three four five six");
        var beginnings = new ulong[all.Count + 1];
        for (var i = 0; i < all.Count; i++)
        {
            beginnings[i + 1] = WordHash.Append(beginnings[i], all[i].Hash);
        }

        Assert.Equal(QuoteFingerprint.Of("one two three four five")!.Hash, WordHash.Between(beginnings[1], beginnings[6], WordHash.Power(5)));
    }

    // Compiled into assemblies: another value is another form.
    [Fact]
    public void The_form_is_what_it_always_was() => Assert.Equal("5 4d7fd4a275375d32 X", QuoteFingerprint.Of("One two three four five")!.ToLine("X"));

    [Fact]
    public void Words_stand_where_they_are_without_the_punctuation_around_them()
    {
        const string Text = " “The harbour,” 岸か\u3099! ";

        Assert.Equal(["The", "harbour", "岸", "か\u3099"], QuoteWords.Of(Text).Select(word => Text[word.Start..word.End]));
    }

    private static (int Words, ulong Hash) Key(string quote) => QuoteFingerprint.Of(quote) is { } print ? (print.Words, print.Hash) : default;
}
