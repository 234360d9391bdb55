using FactGen.Benchmarks.Reporting;
using FactGen.Core.Rules;

namespace FactGen.Benchmarks.Corpora;

/// <summary>A corpus that lies in a project folder.</summary>
internal static class CorpusFolder
{
    /// <summary>The files below a folder of the project, by path with <c>/</c>; none where it has no such folder.</summary>
    public static SortedDictionary<string, T> Files<T>(string project, string folder, Func<string, T> read)
    {
        var root = Path.Combine(project, folder);
        var files = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var path in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), read(path));
        }

        return files;
    }

    /// <summary>Writes a corpus from memory: no project file, only <c>facts</c> and <c>snapshots</c>.</summary>
    public static string Write(BenchmarkCorpus corpus, string folder)
    {
        var sink = new FolderSink(folder);
        foreach (var (path, text) in corpus.Files)
        {
            sink.AddFacts(path, text);
        }

        foreach (var (name, text) in corpus.Snapshots)
        {
            sink.AddSnapshot(name, text);
        }

        return folder;
    }

    /// <summary>What the engine finds in it, with every rule on.</summary>
    public static IReadOnlyList<CheckedFinding> Findings(string project) =>
        CorpusFindings.Of(Files(project, "facts", File.ReadAllText), Files(project, "snapshots", File.ReadAllBytes));

    /// <summary><c>check</c>: what the engine finds in it, with every rule on, counted by rule.</summary>
    public static void Check(string[] args)
    {
        var folder = CommandLine.Parse(args, [], ["from"]).Required("from");
        var found = Findings(folder);
        var table = new Table("", "findings", "the first of them");
        foreach (var rule in found.GroupBy(finding => finding.Finding.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var first = rule.First();
            table.Add($"{rule.Key} ({first.Finding.Rule.Severity})", Figures.Count(rule.Count()), $"{first.File.Path}: {first.Finding.Message}");
        }

        Console.WriteLine(table);
    }
}
