using System.Diagnostics;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>What the generator costs in an editor: at first, and after each kind of edit.</summary>
internal static class RerunBenchmark
{
    private const int FirstRuns = 3;
    private const int WarmUpRounds = 10;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);

    /// <param name="corpus">The facts.</param>
    /// <param name="samples">How often each edit is measured.</param>
    /// <returns>What each edit took: milliseconds by its name.</returns>
    public static IReadOnlyDictionary<string, double> Run(BenchmarkCorpus corpus, int samples)
    {
        Console.WriteLine($"\nRerunning the driver over {corpus}, {samples} samples of each edit:\n");
        var project = new EditedProject(corpus);
        var edits = Edit.All.ToDictionary(edit => edit, _ => new Measured());
        Measure(project, edits, samples);

        var table = new Table("", "ms", "min", "max", "KB allocated", "files emitted");
        AddRow(table, "everything, new driver", MeasureFirstRuns(corpus), project.Emitted.Count, project.Emitted.Count);
        foreach (var (edit, measured) in edits)
        {
            var emitted = EmittedFiles.Of(project.Prepare(edit, 0).Run());
            AddRow(table, edit.Name, measured, emitted.ChangedSince(project.Emitted), emitted.Count);
        }

        Console.WriteLine(table);
        return edits.ToDictionary(edit => edit.Key.Name, edit => edit.Value.Milliseconds.Median, StringComparer.Ordinal);
    }

    /// <summary>One table of all sizes: medians of each edit in milliseconds.</summary>
    /// <param name="facts">The numbers of facts.</param>
    /// <param name="files">The numbers of files; those that a number of facts does not fill are left out.</param>
    /// <param name="samples">How often each edit is measured.</param>
    public static void RunTable(IEnumerable<int> facts, int[] files, int samples)
    {
        var table = new Table(["facts, files", .. Edit.All.Select(edit => edit.Name + ", ms")]);
        foreach (var size in facts)
        {
            foreach (var number in files.Where(number => number <= size && CorpusOptions.AreEnough(size, number)))
            {
                var project = new EditedProject(SyntheticCorpus.Write(number, size));
                var edits = Edit.All.ToDictionary(edit => edit, _ => new Measured());
                Measure(project, edits, samples);
                string[] row = [$"{Figures.Count(size)}, {Figures.Count(number)}", .. edits.Values.Select(measured => Figures.Milliseconds(measured.Milliseconds.Median))];
                table.Add(row);
                Console.Error.WriteLine("  " + string.Join("  ", row));
            }
        }

        Console.WriteLine($"\nRerunning the driver after an edit, median of {samples} samples:\n\n{table}");
    }

    // Edit by edit in turn, so that what else the machine does in a minute falls on all of them. Each twice: whoever types makes one edit after another,
    // and what an edit of another kind left in the processor's caches is not what it will find.
    private static void Measure(EditedProject project, Dictionary<Edit, Measured> edits, int samples)
    {
        var n = 0;
        var clock = Stopwatch.StartNew();
        while (n < WarmUpRounds || clock.Elapsed < s_warmUp)
        {
            Round(_ => new Measured());
        }

        for (var sample = 0; sample < samples; sample++)
        {
            Round(edit => edits[edit]);
        }

        void Round(Func<Edit, Measured> resultOf)
        {
            foreach (var edit in Edit.All)
            {
                new Measured().Add(project.Prepare(edit, n));
                resultOf(edit).Add(project.Prepare(edit, n + 1));
            }

            n += 2;
        }
    }

    private static Measured MeasureFirstRuns(BenchmarkCorpus corpus)
    {
        var measured = new Measured();
        for (var i = 0; i < FirstRuns; i++)
        {
            measured.Add(EditedProject.Unopened(corpus.Files));
        }

        return measured;
    }

    private static void AddRow(Table table, string name, Measured measured, int emitted, int all) => table.Add(
        name,
        Figures.Milliseconds(measured.Milliseconds.Median),
        Figures.Milliseconds(measured.Milliseconds.Min),
        Figures.Milliseconds(measured.Milliseconds.Max),
        Figures.Kilobytes(measured.Bytes.Median),
        $"{Figures.Count(emitted)} of {Figures.Count(all)}");

    private sealed class Measured
    {
        public Samples Milliseconds { get; } = new();

        /// <summary>What was allocated: unlike time, hardly touched by what else the machine does.</summary>
        public Samples Bytes { get; } = new();

        public void Add(PreparedRun run)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var after = run.Run();
            var elapsed = Stopwatch.GetElapsedTime(start);
            Bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            Milliseconds.Add(elapsed.TotalMilliseconds);
            run.Undo(after);
        }
    }
}
