using System.Globalization;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;
using FactGen.Benchmarks.Reporting;
using FactGen.Core.Format;

namespace FactGen.Benchmarks.Running;

/// <summary>What a program pays until it has its first fact, over an empty program, beside other ways to have facts at hand.</summary>
internal static class StartBenchmark
{
    // Written by hand, more than this does not compile: CS8103.
    private const int MostByHand = 10_000;

    /// <param name="facts">How many facts; a tenth of them too.</param>
    /// <param name="rounds">How often each program is started.</param>
    public static IReadOnlyList<StartFigures> Run(int facts, int rounds)
    {
        using var folder = new TemporaryFolder();
        var programs = new List<(RunnableProgram Program, int Facts)> { (Programs.Empty(folder.Path).CompileToRun(), 0) };
        foreach (var size in new[] { facts / 10, facts })
        {
            programs.AddRange(OfSize(size, Directory.CreateDirectory(Path.Combine(folder.Path, size.ToString(CultureInfo.InvariantCulture))).FullName).Select(program => (program, size)));
        }

        Console.WriteLine($"\nA program from its start to its first fact, {rounds} rounds:\n");
        if (!SqliteDatabase.IsThere)
        {
            Console.WriteLine("SQLite is left out: this system has no library of that name.\n");
        }

        if (!FactGenAssembly.IsAhead)
        {
            Console.WriteLine("FactGen.dll is compiled just in time: here the package holds none that is compiled ahead.\n");
        }

        var costs = programs.ToDictionary(program => program.Program, _ => new List<Started>());
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (program, _) in programs)
            {
                var cost = Measure(program);

                // The first round brings the files into the system's cache.
                if (round >= 0)
                {
                    costs[program].Add(cost);
                }
            }
        }

        return Print(programs, costs);
    }

    private static IEnumerable<RunnableProgram> OfSize(int size, string folder)
    {
        var name = Figures.Count(size);
        var corpus = SyntheticCorpus.Write(CorpusOptions.Of(size, Math.Max(1, size / 100)));
        var project = CorpusFolder.Write(corpus, Path.Combine(folder, "corpus"));
        var facts = PlainFact.Of(corpus);
        var statements = corpus.Read().SelectMany(file => file.Content.Entries).Where(entry => entry.Values.Text(Keys.Quote) is not null).ToArray();
        var first = statements[statements.Length / 2].Id;
        var ours = Programs.FactGen($"FactGen, {name}", folder, project, "none").CompileToRun().With($"FactGen, {name}", first);
        yield return ours;
        if (FactGenAssembly.IsAhead)
        {
            yield return ours.JustInTime($"FactGen just in time, {name}");
        }

        if (size <= MostByHand)
        {
            yield return Programs.ByHand($"new Statement(…), {name}", folder, corpus, first).CompileToRun();
        }

        var json = OtherStores.WriteJson(facts, Path.Combine(folder, "facts.json"));
        yield return Programs.Json($"System.Text.Json, {name}", folder).CompileToRun().With($"System.Text.Json, {name}", first, json);
        yield return Programs.Yaml($"YamlDotNet, {name}", folder).CompileToRun().With($"YamlDotNet, {name}", first, Path.Combine(project, "facts"));
        if (SqliteDatabase.IsThere)
        {
            var database = OtherStores.WriteDatabase(facts, Path.Combine(folder, "facts.db"));
            yield return Programs.Sqlite($"SQLite, {name}", folder).CompileToRun().With($"SQLite, {name}", first, database);
        }
    }

    private static Started Measure(RunnableProgram program)
    {
        var cost = program.Run();
        var figures = Array.ConvertAll(cost.Output.Trim().Split(' '), text => double.Parse(text, CultureInfo.InvariantCulture));
        return new Started(cost.Cpu * 1000, figures[1], figures[2], figures[3] / TimeSpan.TicksPerMillisecond, figures[4]);
    }

    private static List<StartFigures> Print(List<(RunnableProgram Program, int Facts)> programs, Dictionary<RunnableProgram, List<Started>> costs)
    {
        var table = new Table("", "CPU ms", "over empty, ms", "min", "KB allocated over empty", "methods compiled over empty", "in ms", "working set MB");
        var results = new List<StartFigures>();
        var empty = programs[0].Program;
        foreach (var (program, facts) in programs)
        {
            var cpu = SamplesOf(program, cost => cost.Milliseconds);
            var over = cpu.Less(SamplesOf(empty, cost => cost.Milliseconds));
            var allocated = SamplesOf(program, cost => cost.Allocated).Less(SamplesOf(empty, cost => cost.Allocated)).Median;
            var workingSet = SamplesOf(program, cost => cost.WorkingSet).Median;
            table.Add(
                program.Name,
                Figures.Milliseconds(cpu.Median),
                Figures.Milliseconds(over.Median),
                Figures.Milliseconds(cpu.Min - SamplesOf(empty, cost => cost.Milliseconds).Min),
                Figures.Kilobytes(allocated),
                Figures.Count((long)SamplesOf(program, cost => cost.Methods).Less(SamplesOf(empty, cost => cost.Methods)).Median),
                Figures.Milliseconds(SamplesOf(program, cost => cost.Compiling).Less(SamplesOf(empty, cost => cost.Compiling)).Median),
                Figures.Megabytes(workingSet));
            results.Add(new StartFigures(program.Name, facts, over.Median));
        }

        Console.WriteLine(table);
        return results;

        Samples SamplesOf(RunnableProgram program, Func<Started, double> figure)
        {
            var samples = new Samples();
            costs[program].ForEach(cost => samples.Add(figure(cost)));
            return samples;
        }
    }

    /// <summary>What one run took.</summary>
    /// <param name="Milliseconds">Processor time of the whole process.</param>
    /// <param name="Allocated">Bytes allocated.</param>
    /// <param name="WorkingSet">Bytes held at the end.</param>
    /// <param name="Compiling">Milliseconds of it in the just-in-time compiler.</param>
    /// <param name="Methods">Methods that it compiled.</param>
    private sealed record Started(double Milliseconds, double Allocated, double WorkingSet, double Compiling, double Methods);
}

/// <summary>What a program took to its first fact.</summary>
/// <param name="Name">The program.</param>
/// <param name="Facts">How many facts it has; none, the empty one.</param>
/// <param name="Milliseconds">Processor time over an empty program.</param>
internal sealed record StartFigures(string Name, int Facts, double Milliseconds);
