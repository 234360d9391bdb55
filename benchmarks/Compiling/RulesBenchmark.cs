using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Running;

namespace FactGen.Benchmarks.Compiling;

/// <summary>What it costs to check every rule and prove every quote, beside reading the same files and kept articles through YamlDotNet.</summary>
internal static class RulesBenchmark
{
    private const string Reading = "reading: YamlDotNet's events, snapshots as text";

    /// <param name="facts">How many facts.</param>
    /// <param name="rounds">How often each is run.</param>
    public static void Run(int facts, int rounds)
    {
        using var folder = new TemporaryFolder();
        var project = Path.Combine(folder.Path, "corpus");
        var sink = new FolderSink(project);
        SyntheticCorpus.Write(CorpusOptions.Of(facts, Math.Max(1, facts / 100)) with { Snapshots = true }, sink);
        var reading = Programs.Reading(folder.Path).CompileToRun();
        var checking = Programs.Checking(folder.Path).CompileToRun();
        (string Name, Func<ProcessCost> Run)[] rows =
        [
            ("reading: bytes alone", reading.With("bytes", "bytes", project).Run),
            (Reading, reading.With("events", "events", project).Run),
            ("reading, all rules, all quotes", checking.With("check", project).Run),
            ("compiler, all rules, all quotes", New("checked").Compile),
            ("compiler, analyzers off", New("unchecked").WithoutAnalyzers().Compile),
        ];
        Console.WriteLine(
            $"\nChecking {Figures.Count(facts)} facts ({Figures.Megabytes(sink.FactBytes)} MB) against their kept articles ({Figures.Megabytes(sink.SnapshotBytes)} MB), {rounds} rounds of a fresh process each:\n");
        var costs = rows.ToDictionary(row => row.Name, _ => (Cpu: new Samples(), Peak: new Samples()), StringComparer.Ordinal);
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (name, run) in rows)
            {
                var cost = run();
                if (round >= 0)
                {
                    costs[name].Cpu.Add(cost.Cpu);
                    costs[name].Peak.Add(cost.PeakBytes);
                }
            }
        }

        var table = new Table("", "CPU s", "min", "over reading", "peak MB");
        foreach (var (name, _) in rows)
        {
            var (cpu, peak) = costs[name];
            table.Add(name, Figures.Seconds(cpu.Median), Figures.Seconds(cpu.Min), Figures.Ratio(cpu.Over(costs[Reading].Cpu).Median), Figures.Megabytes(peak.Median));
        }

        Console.WriteLine(table);

        CompilerInput New(string name) => new CompilerInput(name, folder.Path).WithCode("Empty.cs", "internal static class Empty;\n").WithFactGen(project, "ids");
    }
}
