using System.Diagnostics;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Rerunning;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Benchmarks.Cancelling;

/// <summary>
/// How long work goes on after the compiler has cancelled it, as it does at every keystroke: each stage is cancelled at many moments, spread
/// evenly over the time that it takes.
/// </summary>
internal static class CancelBenchmark
{
    /// <param name="facts">How many facts.</param>
    /// <param name="moments">At how many moments each stage is cancelled.</param>
    public static void Run(int facts, int moments)
    {
        Console.WriteLine($"\nFrom Cancel() to the return, {Figures.Count(facts)} facts, {moments} moments of each stage:\n");
        var table = new Table("", "uncancelled, ms", "median, ms", "max, ms", "worst at", "stopped before its end");
        foreach (var (name, run) in Stages(facts))
        {
            var row = Measure(name, run, moments);
            table.Add(row);
            Console.Error.WriteLine("  " + string.Join("  ", row));
        }

        Console.WriteLine(table);
    }

    private static IEnumerable<(string Name, Action<CancellationToken> Run)> Stages(int facts)
    {
        var files = Math.Max(1, facts / 100);
        var corpus = SyntheticCorpus.Write(CorpusOptions.Of(facts, files) with { Snapshots = true });
        var largest = SyntheticCorpus.Write(CorpusOptions.Of(Math.Min(facts, 30_000), 1)).Files.Values.Single();
        yield return ("reading and binding, one file of 30,000", cancel => FactFile.Read(largest, cancel));

        // The generator's own stages, as an editor runs them: all of them, then those that an edit leaves to do.
        yield return ("generator, everything: read, index, slice, emit", cancel => EditedProject.Unopened(corpus.Files).Run(cancel));
        var project = new EditedProject(corpus);
        var n = 0;
        foreach (var edit in Edit.All.Where(edit => edit.Name is "a person renamed" or "new id"))
        {
            yield return ($"generator, {edit.Name}: index, slice, emit", cancel => project.Prepare(edit, n++).Run(cancel));
        }

        var read = corpus.Files.Select(file => (Path: file.Key, File: FactFile.Read(file.Value))).ToArray();
        var checkedCorpus = new Corpus(read.Select(file => new CorpusFile(file.Path, file.File)));
        yield return ("rules, no kept texts", cancel => CorpusChecker.Check(checkedCorpus.HeldAgainst(Evidence.None), cancel));

        var texts = corpus.Snapshots.Select(file => (file.Key, Text: System.Text.Encoding.UTF8.GetString(file.Value))).ToArray();
        yield return ("reading kept texts", cancel => Array.ForEach(texts, file => Snapshot.Read(file.Key, file.Text, null, cancel)));

        var evidence = new Evidence(texts.Select(file => Snapshot.Read(file.Key, file.Text)));
        yield return ("rules and quotes", cancel => CorpusChecker.Check(checkedCorpus.HeldAgainst(evidence), cancel));
        yield return ("the summary", cancel => CorpusChecker.Summarize(checkedCorpus.HeldAgainst(evidence), cancel));

        // One article of 10 MB that a quote is missing from: all of it is searched without a way out between articles.
        var long_ = string.Concat(Enumerable.Repeat(largest.AsSpan(0, Math.Min(largest.Length, 1_000_000)).ToString(), 10));
        yield return ("folding one text of 10 MB", cancel => SnapshotText.Of(long_, cancel));
    }

    private static string[] Measure(string name, Action<CancellationToken> run, int moments)
    {
        // Warm, and to know how long it takes.
        run(CancellationToken.None);
        var clock = Stopwatch.StartNew();
        run(CancellationToken.None);
        var whole = clock.Elapsed;
        var after = new Samples();
        var (worst, worstAt, cancelled, stopped) = (0.0, 0.0, 0, 0);
        for (var moment = 0; moment < moments; moment++)
        {
            var share = (moment + 0.5) / moments;
            if (CancelAt(run, whole * share) is var (milliseconds, isStopped))
            {
                cancelled++;
                stopped += isStopped ? 1 : 0;
                after.Add(milliseconds);
                if (milliseconds > worst)
                {
                    (worst, worstAt) = (milliseconds, share);
                }
            }
        }

        return
        [
            name,
            Figures.Milliseconds(whole.TotalMilliseconds),
            cancelled == 0 ? "" : Figures.Milliseconds(after.Median),
            Figures.Milliseconds(worst),
            $"{worstAt * 100:0} %",
            $"{stopped} of {cancelled}",
        ];
    }

    // Null where the stage was through before. One that goes on to its end has not stopped, and took so long all the same.
    private static (double Milliseconds, bool IsStopped)? CancelAt(Action<CancellationToken> run, TimeSpan moment)
    {
        GC.Collect();
        using var source = new CancellationTokenSource();
        var cancelledAt = 0L;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(moment);
            Volatile.Write(ref cancelledAt, Stopwatch.GetTimestamp());
            source.Cancel();
        })
        { Priority = ThreadPriority.AboveNormal };
        canceller.Start();
        var isStopped = false;
        try
        {
            run(source.Token);
        }
        catch (OperationCanceledException)
        {
            isStopped = true;
        }

        var returned = Stopwatch.GetTimestamp();
        canceller.Join();
        return cancelledAt < returned ? (Stopwatch.GetElapsedTime(cancelledAt, returned).TotalMilliseconds, isStopped) : null;
    }
}
