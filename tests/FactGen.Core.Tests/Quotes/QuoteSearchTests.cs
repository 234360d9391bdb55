using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public sealed class QuoteSearchTests
{
    private const string Article = """
        The minister said on Tuesday that “the harbour will stay closed until the inspection is over”. China... However,
        Tokyo disagreed: “We can’t wait for ever,” Ms. O’Neill told reporters. The well-known ports [of the north] stay shut.
        Exports fell by 1.5 per cent, or $20 million - the ports, the ships and the crews all lost. No.
        日本政府は港の閉鎖について「検査が終わるまで続く」と発表した。

        Read more: Fishing fleet returns after a long winter storm at sea. The harbour is full.
        """;

    private static readonly ArticleText s_article = SnapshotText.Of(Article).EndingWith("Read more:");

    [Theory]
    [InlineData("the harbour will stay closed")]
    [InlineData("The minister said on Tuesday that \"the harbour\u00A0will   stay\nclosed")]
    [InlineData("the har\u00ADbour wi\u200Bll")]
    [InlineData("We can't wait for ever,\"")]
    [InlineData("China... However")]
    [InlineData("closed until the inspection is over\". China... However")]
    [InlineData("the ports, the ships and the crews all lost")]
    [InlineData("million – the ports")]
    [InlineData("港の閉鎖について「検査が終わるまで続く」")]
    [InlineData("No.")]
    [InlineData("The well-known ports [of the north] stay shut")]
    [InlineData("Read more:")]
    // An ellipsis, in each form.
    [InlineData("the harbour will stay ... inspection is over")]
    [InlineData("the harbour will stay … inspection is over")]
    [InlineData("the harbour will stay […] inspection is over")]
    [InlineData("the harbour will stay [...] inspection is over")]
    [InlineData("the harbour will stay (...) inspection is over")]
    [InlineData("... inspection is over ...")]
    [InlineData("… No.")]
    [InlineData("The minister said … stay closed until … Tokyo disagreed")]
    // A gloss, at each place.
    [InlineData("[The] harbour will stay closed")]
    [InlineData("the harbour [at Chiba] will stay closed")]
    [InlineData("Exports [of fish] fell by 1.5 per cent [sic], or $20 million")]
    [InlineData("We can't wait for ever [sic],")]
    [InlineData("The well-known ports [of the north] stay shut [all year].")]
    [InlineData("the harbour will stay [as it is] … the inspection [of ships] is over")]
    public void A_quote_that_stands_in_the_article_is_found(string quote) =>
        Assert.Equal(new QuoteMatch(QuoteVerdict.Found, 1, null, null), Find(quote));

    [Theory]
    [InlineData("the ports, the ships, and the crews", QuoteVerdict.DiffersInCaseOrPunctuation, "the ports, the ships and the crews", null)]
    [InlineData("The Harbour will stay closed", QuoteVerdict.DiffersInCaseOrPunctuation, "the harbour will stay closed", null)]
    [InlineData("The well known ports", QuoteVerdict.DiffersInCaseOrPunctuation, "The well-known ports", null)]
    [InlineData("the harbour will stay … Inspection is over", QuoteVerdict.DiffersInCaseOrPunctuation, "inspection is over", "Inspection is over")]
    [InlineData("Exports fell by 15 per cent, or $20 million", QuoteVerdict.NotFound, "Exports fell by 1.5 per cent, or $20 million", null)]
    [InlineData("China … However", QuoteVerdict.PartTooShort, null, "China")]
    [InlineData("inspection is over … the harbour will stay", QuoteVerdict.PartsOutOfOrder, null, "the harbour will stay")]
    [InlineData("the harbour will stay … wait for ever … inspection is over", QuoteVerdict.PartsOutOfOrder, null, "inspection is over")]
    [InlineData("Fishing fleet returns", QuoteVerdict.OnlyAfterEnd, null, null)]
    [InlineData("The harbour is full", QuoteVerdict.OnlyAfterEnd, null, null)]
    [InlineData("Tokyo disagreed … The harbour is full", QuoteVerdict.OnlyAfterEnd, null, null)]
    [InlineData("Read more: Fishing", QuoteVerdict.OnlyAfterEnd, null, null)]
    [InlineData("the harbour will stay … until the elections are over", QuoteVerdict.NotFound, "until the inspection is over", "until the elections are over")]
    [InlineData("The Harbour will stay … until the elections are over", QuoteVerdict.NotFound, "until the inspection is over", "until the elections are over")]
    [InlineData("the harbour will remain closed until the inspection is over", QuoteVerdict.NotFound, "the harbour will stay closed until the inspection is over", null)]
    [InlineData("検査が終わるまで続かない", QuoteVerdict.NotFound, "検査が終わるまで続く」と発", null)]
    [InlineData("nothing whatever about fishermen's wages", QuoteVerdict.NotFound, null, null)]
    [InlineData("…", QuoteVerdict.NotFound, null, null)]
    [InlineData("?!", QuoteVerdict.NotFound, null, null)]
    [InlineData("", QuoteVerdict.NotFound, null, null)]
    public void A_quote_that_does_not_says_why(string quote, QuoteVerdict verdict, string? passage, string? part)
    {
        var match = Find(quote);
        Assert.Equal((verdict, passage, part, 0), (match.Verdict, match.Passage, match.Part, match.Occurrences));
    }

    [Theory]
    [InlineData("AT&T's U.S. sales", "ATT's us sales", QuoteVerdict.DiffersInCaseOrPunctuation)]
    [InlineData("the years 1939–45, he said", "The years 1939/45", QuoteVerdict.DiffersInCaseOrPunctuation)]
    [InlineData("ÉCOLE, ŁÓDŹ", "école Łódź", QuoteVerdict.DiffersInCaseOrPunctuation)]
    [InlineData("this item", "Is it", QuoteVerdict.NotFound)]
    [InlineData("it was −5 degrees", "it was -5 Degrees", QuoteVerdict.DiffersInCaseOrPunctuation)]
    [InlineData("it was -5 degrees", "it was 5 degrees", QuoteVerdict.NotFound)]
    [InlineData("it cost $5 or 10% more", "it cost 5 or", QuoteVerdict.NotFound)]
    [InlineData("it cost $5 or 10% more", "or 10 more", QuoteVerdict.NotFound)]
    [InlineData("a rise of 1,500.5 tons", "a rise of 15005 tons", QuoteVerdict.NotFound)]
    public void Case_and_punctuation_are_told_from_content(string article, string quote, QuoteVerdict expected)
    {
        var needle = Needle.Of(quote);
        Assert.Equal(expected, QuoteSearch.Find(SnapshotText.Of(article).EndingWith(null), [needle], CancellationToken.None)[needle].Verdict);
    }

    [Theory]
    [InlineData("The well-known ports", "Ms. O'Neill told reporters.", "[of the north]", QuoteVerdict.Found, null)]
    [InlineData("harbour", "“the", null, QuoteVerdict.Found, null)]
    [InlineData("the harbour", "“", "will stay", QuoteVerdict.Found, null)]
    [InlineData("the ports", "million -", ", the ships", QuoteVerdict.Found, null)]
    [InlineData("the harbour will stay … inspection is over", "that “", "”. China", QuoteVerdict.Found, null)]
    [InlineData("The harbour", null, "is full", QuoteVerdict.OnlyAfterEnd, null)]
    [InlineData("the harbour", "about", "will stay", QuoteVerdict.ContextNotFound, "about")]
    [InlineData("the harbour", "that “", "will close", QuoteVerdict.ContextNotFound, "will close")]
    [InlineData("the harbour will stay … inspection is over", "that “", "at last", QuoteVerdict.ContextNotFound, "at last")]
    public void What_stands_around_a_quote_counts(string quote, string? prefix, string? suffix, QuoteVerdict verdict, string? part)
    {
        var match = Find(quote, prefix, suffix);
        Assert.Equal((verdict, part), (match.Verdict, match.Part));
    }

    [Theory]
    [InlineData("able to attend", "He was unable to attend.", QuoteVerdict.NotFound, 0)]
    [InlineData("the port", "Of all the ports", QuoteVerdict.NotFound, 0)]
    [InlineData("5 ships", "There were 15 ships.", QuoteVerdict.NotFound, 0)]
    [InlineData("the port", "The ports near the port", QuoteVerdict.Found, 1)]
    [InlineData("the port", "the ports", QuoteVerdict.OnlyAfterEnd, 0, " END the port")]
    [InlineData("the port", "the port, the port", QuoteVerdict.Found, 2)]
    // The article's end of a word is not always a space.
    [InlineData("only 11.5", "only 11.5m deep", QuoteVerdict.Found, 1)]
    [InlineData("it rained", "it rainedRead more", QuoteVerdict.Found, 1)]
    [InlineData("[T]he harbour", "And the harbour", QuoteVerdict.Found, 1)]
    [InlineData("[un]able to attend", "He was able to attend", QuoteVerdict.Found, 1)]
    [InlineData("السلامة أولا", "قال والسلامة أولا", QuoteVerdict.Found, 1)]
    [InlineData("閉鎖", "港閉鎖中", QuoteVerdict.Found, 1)]
    public void A_piece_of_a_longer_word_is_not_what_was_said(string quote, string text, QuoteVerdict verdict, int occurrences, string rest = "")
    {
        var needle = Needle.Of(quote);
        var match = QuoteSearch.Find(SnapshotText.Of(text + rest).EndingWith(rest.Length > 0 ? "END" : null), [needle], CancellationToken.None)[needle];
        Assert.Equal((verdict, occurrences), (match.Verdict, match.Occurrences));
    }

    [Fact]
    public void Where_the_context_is_not_found_the_message_can_show_what_stands_there() =>
        Assert.Equal(
            "The minister said on Tuesday that \"the harbour will stay closed until the inspection is over\". China... However,",
            Find("the harbour", prefix: "about").Passage);

    [Fact]
    public void A_quote_of_another_article_is_found_there_as_whole_words()
    {
        var articles = new[]
        {
            ("ports", s_article),
            ("trees", SnapshotText.Of("The otherharbour will stay closed. Nobody said no.").EndingWith(null)),
            ("winter", SnapshotText.Of("The harbour will stay closed until the winter is over, they said.").EndingWith(null)),
            ("again", SnapshotText.Of("The harbour will stay closed until the winter is over, again.").EndingWith(null)),
        };
        Needle
            winter = Needle.Of("the winter is over"), glossed = Needle.Of("[the cold] winter is over, … they said"), parted = Needle.Of("The harbour will … winter is over, again"),
            teaser = Needle.Of("Fishing fleet returns"), fragment = Needle.Of("bour will stay"), digits = Needle.Of("20"), harbour = Needle.Of("the harbour", "in", "of old");
        var found = QuoteSearch.FindElsewhere(articles, [winter, glossed, parted, teaser, fragment, digits, harbour], CancellationToken.None);
        Assert.Equal(
            new Dictionary<Needle, string> { [winter] = "winter", [parted] = "again", [harbour] = "ports" },
            found);
    }

    [Theory]
    [InlineData("first of all words … then the other … last of the words", QuoteVerdict.Found)]
    [InlineData("then the other … first of all words … then the other … last of the words", QuoteVerdict.Found)]
    [InlineData("then the other … first of all words … then the other … then the other … last of the words", QuoteVerdict.PartsOutOfOrder)]
    [InlineData("then the other … first of all words … last of the words … then the other … then the other", QuoteVerdict.PartsOutOfOrder)]
    [InlineData("then the other … first of all words … then the other … last of the words … then the other", QuoteVerdict.OnlyAfterEnd)]
    [InlineData("then the other … First of all words … then the other … last of the words", QuoteVerdict.DiffersInCaseOrPunctuation)]
    public void A_part_that_stands_there_twice_is_taken_where_it_fits(string quote, QuoteVerdict expected)
    {
        var article = SnapshotText.Of("And then the other. But first of all words: then the other, the last of the words. The end, and then the other.").EndingWith("The end");
        var needle = Needle.Of(quote);
        Assert.Equal(expected, QuoteSearch.Find(article, [needle], CancellationToken.None)[needle].Verdict);
    }

    [Theory]
    [InlineData("Tokyo disagreed ...wait for ever")]
    [InlineData("Tokyo disagreed... wait for ever")]
    [InlineData("Tokyo disagreed .. wait for ever")]
    [InlineData("Tokyo disagreed [..] wait for ever")]
    [InlineData("Tokyo disagreed [...) wait for ever")]
    public void Dots_that_are_no_ellipsis_leave_nothing_out(string quote) =>
        Assert.Equal((QuoteVerdict.NotFound, null), (Find(quote).Verdict, Find(quote).Part));

    [Fact]
    public void Parts_may_not_overlap()
    {
        var article = SnapshotText.Of("one two three four five six. But zero one two three four five six, nine ten eleven. one two three four five six").EndingWith(null);
        var needle = Needle.Of("zero one two three … one two three four five six … nine ten eleven");
        Assert.Equal(
            new QuoteMatch(QuoteVerdict.PartsOutOfOrder, 0, null, "nine ten eleven"), QuoteSearch.Find(article, [needle], CancellationToken.None)[needle]);
    }

    [Fact]
    public void Thousands_of_quotes_of_repeated_parts_are_put_in_order()
    {
        // Each part is within the next longer one, and stands nearly everywhere: nothing may be counted out place by place.
        var article = SnapshotText.Of(new string('a', 200_000) + " b " + new string('a', 1_000)).EndingWith(null);
        var needles = Enumerable.Range(12, 1_000).Select(length => Needle.Of($"{new string('a', length)} … {new string('a', length + 1)} … {new string('a', length + 2)} … b {new string('a', 12)}")).ToArray();
        Assert.All(QuoteSearch.Find(article, needles, CancellationToken.None), pair => Assert.Equal(QuoteVerdict.Found, pair.Value.Verdict));
    }

    [Fact]
    public void Literal_fragments_are_found_without_a_thought_for_glosses() =>
        Assert.Equal(
            ["ports [of the north]", "“the"],
            QuoteSearch.FindLiterals(s_article, ["ports [of the north]", "“the", "ports [of]", "Fishing fleet", "", "[The] harbour"], CancellationToken.None)
                .OrderBy(text => text, StringComparer.Ordinal));

    private static QuoteMatch Find(string quote, string? prefix = null, string? suffix = null)
    {
        var needle = Needle.Of(quote, prefix, suffix);
        return QuoteSearch.Find(s_article, [needle], CancellationToken.None)[needle];
    }
}
