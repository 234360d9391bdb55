using System.Diagnostics;
using System.Globalization;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;
using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Openstates;

/// <summary><c>import-openstates</c>: a corpus that others wrote, built, and what FACT101 finds in it held against a count of its lines.</summary>
internal static class ImportCommand
{
    private const string Settings = """
        is_global = true
        # Pages of a register have no day of publication and no archived copy.
        dotnet_diagnostic.FACT104.severity = none
        dotnet_diagnostic.FACT106.severity = none
        # Some roles of the data end before they start: worth a warning, but the corpus shall build as it is.
        dotnet_diagnostic.FACT305.severity = warning

        """;

    public static void Run(string[] args)
    {
        var line = CommandLine.Parse(args, [], ["from", "out"], ["no-build"]);
        string from = line.Required("from"), folder = line.Required("out");
        var sink = ProjectFolder.Create(folder);
        File.WriteAllText(Path.Combine(folder, ".globalconfig"), Settings);
        var import = OpenstatesImport.Run(from, sink);
        Console.WriteLine($"""
            {folder}: {Figures.Count(import.Entities)} entities, {Figures.Count(import.Uncited.Count)} of which cite nothing
              {Figures.Count(import.Articles)} addresses are cited, {Figures.Count(import.OtherAddresses)} of which are no web addresses; {Figures.Megabytes(sink.FactBytes)} MB of YAML
              ids of several files: {(import.RepeatedIds.Count == 0 ? "none" : string.Join(", ", import.RepeatedIds))}
            """);
        Compare(import, line.Has("no-build") ? FoundByEngine(folder) : FoundByBuild(folder));
    }

    private static IReadOnlyCollection<BuildFinding> FoundByBuild(string folder)
    {
        var clock = Stopwatch.StartNew();
        var build = DotnetBuild.Run(Path.Combine(folder, "Corpus.csproj"));
        Console.WriteLine($"\nBuilt in {Figures.Seconds(clock.Elapsed.TotalSeconds)} s. Its warnings:\n");
        return build.Findings;
    }

    private static IReadOnlyCollection<BuildFinding> FoundByEngine(string folder)
    {
        Console.WriteLine("\nWhat the engine finds, with every rule on:\n");
        return
        [
            .. from found in CorpusFolder.Findings(folder)
               let position = found.File.File.Lines.PositionOf(found.Finding.Range.Start)
               select new BuildFinding($"{Path.Combine(folder, "facts", found.File.Path)}({position.Line + 1},{position.Column + 1})", found.Finding.Rule.Id, found.Finding.Message),
        ];
    }

    private static void Compare(OpenstatesImport import, IReadOnlyCollection<BuildFinding> findings)
    {
        var table = new Table("", "findings");
        foreach (var rule in findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            table.Add(rule.Key, Figures.Count(rule.Count()));
        }

        Console.WriteLine(table);

        var found = IdsOf(findings.Where(finding => finding.Rule == "FACT101"));
        string[] missed = [.. import.Uncited.Except(found, StringComparer.Ordinal)], wrong = [.. found.Except(import.Uncited, StringComparer.Ordinal)];
        if (missed.Length + wrong.Length > 0)
        {
            throw new BenchmarkException($"FACT101 missed {missed.Length} ({string.Join(", ", missed.Take(3))}) and found {wrong.Length} that cite something ({string.Join(", ", wrong.Take(3))}).");
        }

        Console.WriteLine($"FACT101 found {Figures.Count(found.Length)}: exactly those whose files have no item under `sources`, id by id.");
    }

    // It stands at the id. The message would give it too, but cuts what is long.
    private static string[] IdsOf(IEnumerable<BuildFinding> findings)
    {
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var place in findings.Select(finding => finding.Place))
        {
            var at = place.LastIndexOf('(');
            var path = place[..at];
            if (!lines.TryGetValue(path, out var file))
            {
                lines.Add(path, file = File.ReadAllLines(path));
            }

            var line = int.Parse(place.AsSpan(at + 1, place.IndexOf(',', at) - at - 1), CultureInfo.InvariantCulture);
            ids.Add(file[line - 1].Trim().TrimEnd(':'));
        }

        ids.Sort(StringComparer.Ordinal);
        return [.. ids];
    }
}
