using FactGen.Benchmarks.Reporting;
using FactGen.Core.Quotes;

namespace FactGen.Benchmarks.Quoting;

/// <summary>What it costs to prove quotes against kept articles, at three sizes, beside what reading the same files costs.</summary>
internal static class QuoteBenchmark
{
    private const int QuotesPerSnapshot = 10;
    private const int SnapshotLength = 10_000;
    private static readonly int[] s_fractions = [4, 2, 1];

    /// <param name="snapshots">How many snapshots, at the full size.</param>
    /// <param name="rounds">How often each is measured.</param>
    public static void Run(int snapshots, int rounds)
    {
        Console.WriteLine($"\n{Figures.Count(snapshots * QuotesPerSnapshot)} quotes against {Figures.Count(snapshots)} snapshots of 10 kB, median of {rounds} rounds:\n");
        using var kept = new KeptArticles(snapshots, SnapshotLength, QuotesPerSnapshot);
        var sizes = Array.ConvertAll(s_fractions, fraction => Math.Max(1, snapshots / fraction));
        var samples = Step.All.ToDictionary(step => step, _ => Array.ConvertAll(sizes, _ => new Samples()));
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (step, measured) in samples)
            {
                for (var i = 0; i < sizes.Length && (!step.IsQuadratic || round == 0); i++)
                {
                    var milliseconds = step.Measure(kept, sizes[i]);
                    if (round >= 0)
                    {
                        // The first round warms up.
                        measured[i].Add(milliseconds);
                    }
                }
            }
        }

        var reading = samples[Step.All[0]];
        var table = new Table("", "1/4, CPU ms", "1/2, CPU ms", "all, CPU ms", "all over 1/4", "over reading");
        foreach (var (step, measured) in samples)
        {
            table.Add(
                step.Name,
                Figures.Milliseconds(measured[0].Median),
                Figures.Milliseconds(measured[1].Median),
                Figures.Milliseconds(measured[2].Median),
                Figures.Ratio(measured[2].Median / measured[0].Median),
                Figures.Ratio(step.IsQuadratic ? measured[2].Median / reading[2].Median : measured[2].Over(reading[2]).Median));
        }

        Console.WriteLine(table);
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new BenchmarkException($"What was measured did something else: {what}.");
        }
    }

    /// <summary>One thing that is measured: made ready first, so that only it is timed.</summary>
    private sealed record Step(string Name, Func<KeptArticles, int, Action> Prepare, bool IsQuadratic = false)
    {
        public static Step[] All { get; } =
        [
            new("reading the files", (kept, count) => () => kept.Read(count)),
            new("folding the texts", (kept, count) =>
            {
                var texts = kept.Read(count);
                return () => Array.ForEach(texts, text => SnapshotText.Of(text));
            }),
            new("all found", (kept, count) => Finding(kept, kept.Quotes, count, QuoteVerdict.Found)),
            new("all found, IndexOf one by one", (kept, count) =>
            {
                var texts = Array.ConvertAll(kept.Read(count), Folding.Fold);
                return () => Require(texts.Select((text, i) => kept.Quotes[i].All(needle => text.Contains(needle.Quote, StringComparison.Ordinal))).All(found => found), "a quote was not found");
            }),
            new("all missing, closest passages", (kept, count) => Finding(kept, kept.Altered, count, QuoteVerdict.NotFound)),
            new("all missing, in any other article", (kept, count) =>
            {
                var articles = Articles(kept, count).Select((article, i) => (i, article)).ToArray();
                var needles = kept.Altered.Take(count).SelectMany(quotes => quotes).ToArray();
                return () => Require(QuoteSearch.FindElsewhere(articles, needles, CancellationToken.None).Count == 0, "an altered quote was found");
            }),
            new("the same, IndexOf one by one", (kept, count) =>
            {
                var texts = Array.ConvertAll(kept.Read(count), Folding.Fold);
                return () => Require(!kept.Altered.Take(count).SelectMany(quotes => quotes).Any(needle => texts.Any(text => text.Contains(needle.Quote, StringComparison.Ordinal))), "an altered quote was found");
            }, IsQuadratic: true),
        ];

        public double Measure(KeptArticles kept, int count)
        {
            var run = Prepare(kept, count);
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            run();
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        private static ArticleText[] Articles(KeptArticles kept, int count) =>
            Array.ConvertAll(kept.Read(count), text => SnapshotText.Of(text).EndingWith(null));

        // Texts that nothing has been looked for in yet: the second time costs nothing.
        private static Action Finding(KeptArticles kept, Needle[][] quotes, int count, QuoteVerdict expected)
        {
            var articles = Articles(kept, count);
            return () =>
            {
                for (var i = 0; i < articles.Length; i++)
                {
                    Require(QuoteSearch.Find(articles[i], quotes[i], CancellationToken.None).Values.All(match => match.Verdict == expected), $"a quote was not {expected}");
                }
            };
        }
    }
}
