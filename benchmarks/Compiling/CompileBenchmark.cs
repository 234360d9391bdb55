using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Running;

namespace FactGen.Benchmarks.Compiling;

/// <summary>
/// What compiling a corpus costs a fresh compiler, beside compiling nothing, beside the same facts in C# written by hand, and beside reading the
/// same files in a program that does nothing with them.
/// </summary>
internal static class CompileBenchmark
{
    /// <summary>The row that stands for FactGen.</summary>
    public const string Facts = "facts, typed ids";

    /// <summary>The row that stands for YamlDotNet.</summary>
    public const string Events = "YamlDotNet, events alone";

    /// <summary>The row that stands for C# written by hand.</summary>
    public const string ByHand = "the same by hand";

    private const string Empty = "empty project";
    private const string EmptyCode = "internal static class Empty;\n";

    // With more, text literals are more than an assembly can hold (CS8103), and a class of so many members does not load.
    private const int MostByHand = 20_000;

    // Beyond this a round takes minutes, and what else differs shows at smaller sizes.
    private const int MostInDetail = 200_000;

    /// <param name="corpus">The facts.</param>
    /// <param name="rounds">How often each is compiled.</param>
    public static IReadOnlyList<CompileFigures> Run(CompiledCorpus corpus, int rounds)
    {
        using var folder = new TemporaryFolder();
        var project = corpus.WriteTo(Path.Combine(folder.Path, "corpus"));
        var rows = Rows(corpus, project, folder.Path).ToArray();
        var costs = rows.ToDictionary(row => row.Name, _ => new List<ProcessCost>(), StringComparer.Ordinal);

        // Round by round, so that what else the machine does in a minute falls on all of them.
        for (var round = corpus.Facts > MostInDetail ? 0 : -1; round < rounds; round++)
        {
            foreach (var (name, run, _) in rows)
            {
                var cost = run();

                // A first round brings the files into the system's cache.
                if (round >= 0)
                {
                    costs[name].Add(cost);
                }
            }
        }

        return Print(corpus, rounds, rows, costs);
    }

    private static IEnumerable<Row> Rows(CompiledCorpus corpus, string project, string folder)
    {
        yield return Compile(New(Empty));
        if (corpus.Facts <= MostInDetail)
        {
            yield return Compile(New("FactGen, no facts").WithFactGen(null));
        }

        if (corpus.Facts <= MostByHand)
        {
            yield return Compile(New("facts, members").WithFactGen(project));
        }

        yield return Compile(New(Facts).WithFactGen(project, "ids"));
        if (corpus.Facts <= MostInDetail)
        {
            yield return Compile(New("typed ids, analyzers off").WithFactGen(project, "ids").WithoutAnalyzers());
        }

        if (corpus.Facts <= MostByHand && corpus.InMemory is { } texts)
        {
            yield return Compile(HandWrittenCode.Of(texts).Aggregate(New(ByHand), (input, file) => input.WithCode(file.Name, file.Code)));
        }

        var reading = Programs.Reading(folder).CompileToRun();
        yield return new Row("reading the bytes", () => reading.With("bytes", "bytes", project).Run(), null);
        yield return new Row(Events, () => reading.With("events", "events", project).Run(), null);

        CompilerInput New(string name) => new CompilerInput(name, folder).WithCode("Empty.cs", EmptyCode);
    }

    private static Row Compile(CompilerInput input) => new(input.Name, input.Compile, input.Output);

    private static List<CompileFigures> Print(CompiledCorpus corpus, int rounds, Row[] rows, Dictionary<string, List<ProcessCost>> costs)
    {
        Console.WriteLine($"\nCompiling {corpus}, {rounds} rounds of a fresh process each:\n");
        var table = new Table("", "CPU s", "min", "max", "over by hand", "over events", "wall s", "peak MB", "dll KB");
        var figures = new List<CompileFigures>();
        foreach (var row in rows)
        {
            var cpu = SamplesOf(row.Name, cost => cost.Cpu);
            var peak = SamplesOf(row.Name, cost => cost.PeakBytes).Median;
            table.Add(
                row.Name,
                Figures.Seconds(cpu.Median),
                Figures.Seconds(cpu.Min),
                Figures.Seconds(cpu.Max),
                costs.ContainsKey(ByHand) ? Figures.Ratio(cpu.Over(SamplesOf(ByHand, cost => cost.Cpu)).Median) : "",
                Figures.Ratio(cpu.Over(SamplesOf(Events, cost => cost.Cpu)).Median),
                Figures.Seconds(SamplesOf(row.Name, cost => cost.Wall).Median),
                Figures.Megabytes(peak),
                row.Output is null ? "" : Figures.Kilobytes(new FileInfo(row.Output).Length));
            figures.Add(new CompileFigures(row.Name, corpus.Facts, cpu.Median, peak));
        }

        Console.WriteLine(table);
        return figures;

        Samples SamplesOf(string row, Func<ProcessCost, double> figure)
        {
            var samples = new Samples();
            costs[row].ForEach(cost => samples.Add(figure(cost)));
            return samples;
        }
    }

    private sealed record Row(string Name, Func<ProcessCost> Run, string? Output);
}

/// <summary>What one row of the table took.</summary>
/// <param name="Name">The row.</param>
/// <param name="Facts">How many facts.</param>
/// <param name="Cpu">Seconds of processor time.</param>
/// <param name="PeakBytes">The most memory.</param>
internal sealed record CompileFigures(string Name, int Facts, double Cpu, double PeakBytes);
