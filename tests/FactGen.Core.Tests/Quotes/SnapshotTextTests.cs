using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public sealed class SnapshotTextTests
{
    [Theory]
    [InlineData("a b a\u00A0b. A b", "a  b", 2)]
    [InlineData("aaa", "aa", 2)]
    [InlineData("aaa", "b", 0)]
    public void It_counts_the_words_that_end_the_article(string text, string ends, int expected) =>
        Assert.Equal(expected, SnapshotText.Of(text).EndingWith(ends).EndsOccurrences);

    [Theory]
    [InlineData(null, 1, true, true)]
    [InlineData(" ", 1, true, true)]
    [InlineData("Read\u00A0more", 1, true, false)]
    [InlineData("Subscribe", 0, true, true)]
    [InlineData("more", 2, true, false)]
    [InlineData("first", 1, true, false)]
    public void An_article_stops_behind_the_first_of_the_words_that_end_it(string? ends, int occurrences, bool findsFirst, bool findsLast)
    {
        var article = SnapshotText.Of("The first words. Read more: once more the last words.").EndingWith(ends);
        Assert.Equal(occurrences, article.EndsOccurrences);
        Assert.Equal(findsFirst, Verdict("The first") == QuoteVerdict.Found);
        Assert.Equal(findsLast ? QuoteVerdict.Found : QuoteVerdict.OnlyAfterEnd, Verdict("the last words"));

        QuoteVerdict Verdict(string quote) => QuoteSearch.Find(article, [Needle.Of(quote)], CancellationToken.None)[Needle.Of(quote)].Verdict;
    }

    [Fact]
    public void What_was_found_once_is_not_looked_for_again()
    {
        var text = SnapshotText.Of("The first words. Read more: the last words.");
        var needle = Needle.Of("the middle words");
        var first = QuoteSearch.Find(text.EndingWith("Read more"), [needle], CancellationToken.None)[needle];
        Assert.Same(first, QuoteSearch.Find(text.EndingWith("Read\u00A0more"), [needle], new CancellationToken(canceled: true))[needle]);
        Assert.Throws<OperationCanceledException>(() => QuoteSearch.Find(text.EndingWith("Read more"), [Needle.Of("another")], new CancellationToken(canceled: true)));
    }
}
