using System.Text;
using FactGen.Benchmarks.Reporting;
using FactGen.Core.Quotes;

namespace FactGen.Benchmarks.Quoting;

/// <summary>Inputs that a careless search takes for ever over, at half and at full size: linear time doubles.</summary>
internal static class HardestCases
{
    private const int Megabyte = 1_000_000;

    /// <param name="rounds">How often each is measured.</param>
    public static void Run(int rounds)
    {
        Console.WriteLine($"The hardest cases, median of {rounds} rounds:\n");
        var table = new Table("", "half, CPU ms", "all, CPU ms", "all over half", "MB allocated");
        foreach (var (name, prepare) in Cases())
        {
            Samples half = new(), all = new(), bytes = new();
            for (var round = -1; round < rounds; round++)
            {
                var (halfTime, _) = Measure(prepare(1));
                var (allTime, allocated) = Measure(prepare(2));
                if (round >= 0)
                {
                    half.Add(halfTime);
                    all.Add(allTime);
                    bytes.Add(allocated);
                }
            }

            table.Add(name, Figures.Milliseconds(half.Median), Figures.Milliseconds(all.Median), Figures.Ratio(all.Over(half).Median), Figures.Megabytes(bytes.Median));
        }

        Console.WriteLine(table);
    }

    private static IEnumerable<(string Name, Func<int, Action> Prepare)> Cases()
    {
        var invented = new InventedText(1);
        var words = invented.Words(10 * Megabyte);
        string[] texts = ["", string.Concat(words.Take(words.Count / 2)), string.Concat(words)];
        var quotes = Enumerable.Range(0, 10_000).Select(_ => invented.Quote(words[..(words.Count / 2)], 200)).ToArray();
        var found = Array.ConvertAll(quotes, text => Needle.Of(text));
        var altered = quotes.Select((text, i) => Needle.Of(InventedText.Altered(text, i))).ToArray();
        var parted = quotes.Select((text, i) => Needle.Of($"{text} … {text} … {quotes[(i + 1) % quotes.Length]}")).ToArray();
        var half = string.Concat(words.Take(12_000));
        var longQuotes = Array.ConvertAll(new[] { "", half[..50_000], half + string.Concat(words.Skip(12_000).Take(5_000)) }, text => text.Length == 0 ? "" : text[..Math.Min(text.Length, 100_000)]);

        yield return ("10 MB snapshot: folding", size => () => SnapshotText.Of(texts[size]));
        yield return ("10 MB of combining marks: folding", size => Marks(5 * Megabyte / 2 * size));
        yield return ("10 MB snapshot, 10,000 quotes found", size => Finding(texts[size], found[..(5_000 * size)]));
        yield return ("10 MB snapshot, 10,000 quotes missing", size => Finding(texts[size], altered[..(5_000 * size)]));
        yield return ("10 MB snapshot, 10,000 quotes of three parts", size => Finding(texts[size], parted[..(5_000 * size)]));
        yield return ("1 MB snapshot, a quote of 100,000 characters found", size => Finding(texts[2][..Megabyte], [Needle.Of(longQuotes[size])]));
        yield return ("1 MB snapshot, a quote of 100,000 characters missing", size => Finding(texts[2][..Megabyte], [Needle.Of(InventedText.Altered(longQuotes[size], 0))]));
        yield return ("10,000 citations of one missing quote, 1 kB each", size => Citations(texts[2], altered[0], 5_000 * size));
        yield return ("10 MB of one letter, 2,000 quotes within each other", size =>
            Finding(new string('a', 5 * Megabyte * size), [.. Enumerable.Range(1, 2_000).Select(length => Needle.Of(new string('a', length)))]));
        yield return ("10 MB of one letter, 2,000 quotes of three parts", size =>
            Finding(new string('a', 5 * Megabyte * size) + " b", [.. Enumerable.Range(12, 2_000).Select(NestedParts)]));
    }

    private static Needle NestedParts(int length) =>
        Needle.Of($"{new string('a', length)} … {new string('a', length + 1)} … {new string('a', length + 2)}");

    private static Action Marks(int pairs)
    {
        var text = new StringBuilder("e").Insert(1, "\u0301\u0323", pairs).ToString();
        return () => SnapshotText.Of(text);
    }

    private static Action Finding(string text, Needle[] needles)
    {
        var article = SnapshotText.Of(text).EndingWith(null);
        return () => QuoteSearch.Find(article, needles, CancellationToken.None);
    }

    private static Action Citations(string text, Needle needle, int count)
    {
        var articles = Enumerable.Range(0, count).Select(i => (i, SnapshotText.Of(text.Substring(i * 1_000 / 2, 1_000)).EndingWith(null))).ToArray();
        return () =>
        {
            foreach (var (_, article) in articles)
            {
                QuoteSearch.Find(article, [needle], CancellationToken.None);
            }

            QuoteSearch.FindElsewhere(articles, [needle], CancellationToken.None);
        };
    }

    private static (double Milliseconds, double Bytes) Measure(Action run)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        run();
        return ((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
