using FactGen.Benchmarks.Compiling;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Rerunning;
using FactGen.Benchmarks.Running;

namespace FactGen.Benchmarks.Charting;

/// <summary><c>curve</c>: how build, memory, a keystroke and start-up grow with a corpus, beside the peers, as charts for <c>docs/performance.md</c>.</summary>
internal static class CurveBenchmark
{
    private const string Facts = "facts";
    private const int MostEdited = 100_000;
    private static readonly int[] s_sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <param name="most">The largest corpus.</param>
    /// <param name="rounds">How often a small one is measured; large ones less often.</param>
    /// <param name="folder">Where the charts go.</param>
    public static void Run(int most, int rounds, string folder)
    {
        Directory.CreateDirectory(folder);
        var sizes = s_sizes.Where(size => size <= most).ToArray();
        var compiled = sizes.SelectMany(size => CompileBenchmark.Run(
            CompiledCorpus.Synthetic(CorpusOptions.Of(size, Math.Max(1, size / 100))), RoundsOf(size, rounds))).ToArray();
        Draw(folder, "performance-build.svg", new Chart("Building a corpus in a fresh compiler", Facts, "CPU seconds", CompileCurves(compiled, row => row.Cpu)));
        Draw(folder, "performance-memory.svg", new Chart("Memory of the compiler", Facts, "MB at most", CompileCurves(compiled, row => row.PeakBytes / (1024 * 1024))));
        TellGrowth(compiled);

        var edited = sizes.Where(size => size <= MostEdited).Select(size => (
            Size: size,
            Milliseconds: RerunBenchmark.Run(SyntheticCorpus.Write(Math.Max(1, size / 100), size), Math.Max(5, rounds)))).ToArray();
        var reread = compiled.Where(row => row.Name == CompileBenchmark.Events && row.Facts <= MostEdited).Select(row => ((double)row.Facts, row.Cpu * 1000)).ToArray();
        Draw(folder, "performance-rerun.svg", new Chart("The generator after an edit", Facts, "milliseconds",
        [
            .. Edit.All.Select(edit => new Curve(edit.Name, [.. edited.Select(run => ((double)run.Size, run.Milliseconds[edit.Name]))], edit.Name is "unrelated C#" or "text of one fact")),
            new Curve("reading all again, YamlDotNet", reread),
        ]));

        var started = sizes.Where(size => size is 10_000 or 100_000).DefaultIfEmpty(sizes[^1]).Max();
        var starts = StartBenchmark.Run(started, Math.Max(3, rounds));
        Draw(folder, "performance-start.svg", new Chart("From the start of a program to its first fact", Facts, "CPU ms over an empty program", StartCurves(starts)));
    }

    private static int RoundsOf(int size, int rounds) => size switch
    {
        <= 10_000 => rounds,
        <= 100_000 => Math.Max(1, rounds / 2),
        _ => 1,
    };

    private static Curve[] CompileCurves(CompileFigures[] rows, Func<CompileFigures, double> figure) =>
    [
        .. rows.GroupBy(row => row.Name).Where(row => row.Key is not ("FactGen, no facts" or "typed ids, analyzers off")).Select(row => new Curve(
            row.Key, [.. row.OrderBy(point => point.Facts).Select(point => ((double)point.Facts, figure(point)))], row.Key.StartsWith("facts", StringComparison.Ordinal))),
    ];

    // Under a tenth of a millisecond is noise, and has no place on such an axis.
    private static Curve[] StartCurves(IReadOnlyList<StartFigures> rows) =>
    [
        .. rows.Where(row => row.Facts > 0).GroupBy(row => row.Name[..row.Name.LastIndexOf(", ", StringComparison.Ordinal)]).Select(program => new Curve(
            program.Key, [.. program.OrderBy(row => row.Facts).Select(row => ((double)row.Facts, Math.Max(0.1, row.Milliseconds)))], program.Key == "FactGen")),
    ];

    private static void TellGrowth(CompileFigures[] rows)
    {
        var ours = rows.Where(row => row.Name == CompileBenchmark.Facts).OrderBy(row => row.Facts).ToArray();
        var table = new Table("from, to", "facts", "CPU", "memory");
        foreach (var (less, more) in ours.Zip(ours.Skip(1)))
        {
            table.Add(
                $"{Figures.Count(less.Facts)}, {Figures.Count(more.Facts)}",
                Figures.Ratio((double)more.Facts / less.Facts),
                Figures.Ratio(more.Cpu / less.Cpu),
                Figures.Ratio(more.PeakBytes / less.PeakBytes));
        }

        Console.WriteLine($"How the cost grows with the corpus; linear is never more than the facts do:\n\n{table}");
    }

    private static void Draw(string folder, string name, Chart chart)
    {
        File.WriteAllText(Path.Combine(folder, name), Svg.Draw(chart));
        Console.WriteLine($"Drawn: {name}");
    }
}
