using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Compiling;

/// <summary>What compiling a corpus costs a fresh compiler, beside compiling nothing and beside the same facts in C# written by hand.</summary>
internal static class CompileBenchmark
{
    private const string EmptyCode = "internal static class Empty;\n";

    /// <param name="corpus">The facts.</param>
    /// <param name="rounds">How often each is compiled.</param>
    public static void Run(BenchmarkCorpus corpus, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("factgen-benchmarks-").FullName;
        try
        {
            var empty = new CompilerInput("empty project", folder, 0).WithCode("Empty.cs", EmptyCode);
            var loaded = new CompilerInput("FactGen, no facts", folder, 1).WithCode("Empty.cs", EmptyCode).WithFactGen(new Dictionary<string, string>());
            var full = new CompilerInput("facts", folder, 2).WithCode("Empty.cs", EmptyCode).WithFactGen(corpus.Files);
            var unchecked_ = new CompilerInput("facts, analyzers off", folder, 3).WithCode("Empty.cs", EmptyCode).WithFactGen(corpus.Files).WithoutAnalyzers();
            var typedIds = new CompilerInput("facts, typed ids", folder, 5).WithCode("Empty.cs", EmptyCode).WithFactGen(corpus.Files, "ids");
            var byHand = HandWrittenCode.Of(corpus).Aggregate(
                new CompilerInput("the same by hand", folder, 4),
                (input, file) => input.WithCode(file.Name, file.Code));

            CompilerInput[] inputs = [empty, loaded, full, unchecked_, typedIds, byHand];
            var costs = Measure(inputs, rounds);
            Print(corpus, rounds, inputs, costs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Round by round, so that what else the machine does in a minute falls on all of them.
    private static Dictionary<CompilerInput, List<ProcessCost>> Measure(CompilerInput[] inputs, int rounds)
    {
        var costs = inputs.ToDictionary(input => input, _ => new List<ProcessCost>());
        for (var round = -1; round < rounds; round++)
        {
            foreach (var input in inputs)
            {
                var cost = input.Compile();

                // The first round brings the files into the system's cache.
                if (round >= 0)
                {
                    costs[input].Add(cost);
                }
            }
        }

        return costs;
    }

    private static void Print(BenchmarkCorpus corpus, int rounds, CompilerInput[] inputs, Dictionary<CompilerInput, List<ProcessCost>> costs)
    {
        Console.WriteLine($"\nCompiling {corpus}, {rounds} rounds of a fresh compiler each:\n");
        var empty = SamplesOf(costs[inputs[0]], cost => cost.Cpu);
        var byHand = SamplesOf(costs[inputs[^1]], cost => cost.Cpu);
        var table = new Table("", "CPU s", "min", "max", "over empty", "over by hand", "wall s", "peak MB", "dll KB");
        foreach (var input in inputs)
        {
            var cpu = SamplesOf(costs[input], cost => cost.Cpu);
            table.Add(
                input.Name,
                Figures.Seconds(cpu.Median),
                Figures.Seconds(cpu.Min),
                Figures.Seconds(cpu.Max),
                Figures.Ratio(cpu.Over(empty).Median),
                Figures.Ratio(cpu.Over(byHand).Median),
                Figures.Seconds(SamplesOf(costs[input], cost => cost.Wall).Median),
                Figures.Megabytes(SamplesOf(costs[input], cost => cost.PeakBytes).Median),
                Figures.Kilobytes(new FileInfo(input.Output).Length));
        }

        Console.WriteLine(table);
    }

    private static Samples SamplesOf(List<ProcessCost> costs, Func<ProcessCost, double> figure)
    {
        var samples = new Samples();
        foreach (var cost in costs)
        {
            samples.Add(figure(cost));
        }

        return samples;
    }
}
