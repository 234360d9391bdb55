using FactGen.Core.Quotes;
using FsCheck;
using FsCheck.Xunit;

namespace FactGen.Core.Tests.Quotes;

public sealed class QuoteSearchProperties
{
    private static readonly string[] s_vocabulary =
        ["the ", "harbour ", "will ", "stay ", "closed, ", "Minister's ", "“safe” ", "co-operation ", "1.5 ", "per cent. ", "Łódź ", "港の", "閉鎖 ", "China... "];

    private static readonly string[] s_fewWords = ["aaaa ", "bbbb ", "aaaa bbbb aaaa ", "bbbb aaaa bbbb aaaa ", "cccc "];
    private static readonly string[] s_fewWordsAndGaps = ["aaaa ", "bbbb ", "aaaa bbbb aaaa ", "bbbb aaaa cccc ", "… "];

    [Property]
    public void Any_stretch_of_words_is_found_however_it_is_laid_out(NonEmptyArray<byte> picks, byte from, byte to, NonEmptyArray<byte> layout)
    {
        var (article, quote) = ArticleAndStretch(picks.Get, from, to);
        var match = Find(SnapshotText.Of(Picked.LaidOut(article, layout.Get)).EndingWith(null), Picked.LaidOut(quote, layout.Get.Reverse().ToArray()));
        Assert.Equal(QuoteVerdict.Found, match.Verdict);
        Assert.True(match.Occurrences >= 1);
    }

    [Property]
    public void A_quote_with_one_letter_changed_is_not_found(NonEmptyArray<byte> picks, byte from, byte to, byte letter)
    {
        var (article, quote) = ArticleAndStretch(picks.Get, from, to);
        var letters = Enumerable.Range(0, quote.Length).Where(i => char.IsLetterOrDigit(quote[i])).ToArray();
        var changed = quote.ToCharArray();
        changed[letters[letter % letters.Length]] = 'q';
        Assert.Equal(QuoteVerdict.NotFound, Find(SnapshotText.Of(article).EndingWith(null), new string(changed)).Verdict);
    }

    [Property]
    public void Parts_are_found_in_their_order_and_only_in_it(byte first, byte second, byte between)
    {
        var words = Enumerable.Range(0, 1_000).Select(i => $"word{i}").ToArray();
        var article = SnapshotText.Of(string.Join(" ", words)).EndingWith(null);
        var start = first + 3 + (second % 7);
        string[] parts = [Stretch(first, 3), Stretch(start, 4), Stretch(start + 4 + between, 5)];
        Assert.Equal(QuoteVerdict.Found, Find(article, string.Join(" ... ", parts)).Verdict);
        Assert.Equal(QuoteVerdict.PartsOutOfOrder, Find(article, string.Join(" … ", parts[1], parts[0], parts[2])).Verdict);
        Assert.Equal(QuoteVerdict.PartsOutOfOrder, Find(article, string.Join(" [...] ", parts.Reverse())).Verdict);

        string Stretch(int at, int count) => string.Join(" ", words[at..(at + count)]);
    }

    [Property(MaxTest = 300)]
    public void Many_needles_at_once_find_what_each_finds_alone(NonNull<byte[]> text, NonNull<byte[][]> quotes, bool ends)
    {
        var kept = Picked.Text([.. text.Get, .. text.Get], s_fewWords) + "end " + Picked.Text(text.Get.Reverse().ToArray(), s_fewWords);
        var needles = quotes.Get.Select(quote => Needle.Of(Picked.Text([.. quote, .. quote.Take(2)], s_fewWordsAndGaps))).Distinct().ToArray();
        var together = QuoteSearch.Find(SnapshotText.Of(kept).EndingWith(ends ? "end" : null), needles, CancellationToken.None);

        var article = ends ? kept[..(kept.IndexOf("end", StringComparison.Ordinal) + 3)] : kept.TrimEnd();
        Assert.Equal(needles.Length, together.Count);
        Assert.All(needles, needle =>
        {
            var match = together[needle];
            Assert.Equal(match, QuoteSearch.Find(SnapshotText.Of(kept).EndingWith(ends ? "end" : null), [needle], CancellationToken.None)[needle]);
            Assert.Equal(StandsIn(article, needle.Quote), match.Verdict == QuoteVerdict.Found);
            Assert.Equal(!StandsIn(article, needle.Quote) && StandsIn(kept, needle.Quote), match is { Verdict: QuoteVerdict.OnlyAfterEnd, Part: null });
        });
    }

    // Written anew, and by brute force: every place of every part.
    private static bool StandsIn(string text, string quote)
    {
        var parts = quote.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return quote.Length > 0 && (text.Contains(quote, StringComparison.Ordinal) || (parts.Length > 0 && parts.All(part => parts.Length == 1 || part.Length >= 12) && StandFrom(0, 0)));

        bool StandFrom(int part, int position) => part == parts.Length
            || Enumerable.Range(position, Math.Max(0, text.Length - position - parts[part].Length + 1))
                .Where(at => string.CompareOrdinal(text, at, parts[part], 0, parts[part].Length) == 0)
                .Take(1)
                .Any(at => StandFrom(part + 1, at + parts[part].Length));
    }

    private static (string Article, string Quote) ArticleAndStretch(byte[] picks, byte from, byte to)
    {
        var words = picks.Select(pick => s_vocabulary[pick % s_vocabulary.Length]).ToArray();
        var start = from % words.Length;
        var end = start + 1 + (to % (words.Length - start));
        return (string.Concat(words), string.Concat(words[start..end]));
    }

    private static QuoteMatch Find(ArticleText article, string quote)
    {
        var needle = Needle.Of(quote);
        return QuoteSearch.Find(article, [needle], CancellationToken.None)[needle];
    }
}
