using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Corpora;

/// <summary><c>corpus</c>: writes a synthetic corpus as a project that can be built.</summary>
internal static class CorpusCommand
{
    public static void Run(string[] args)
    {
        var line = CommandLine.Parse(args, ["facts", "files", "seed", "uncited", "dangling", "misquoted"], ["out"], ["snapshots"]);
        var facts = line.Value("facts") ?? throw new UsageException("Say --facts.");
        var options = CorpusOptions.Of(facts, line.Value("files") ?? Math.Max(1, facts / 100));
        options = options with
        {
            Seed = line.Value("seed") ?? options.Seed,
            Snapshots = line.Has("snapshots"),
            Uncited = line.Value("uncited") ?? 0,
            Dangling = line.Value("dangling") ?? 0,
            Misquoted = line.Value("misquoted") ?? 0,
        };
        var folder = line.Required("out");
        var sink = ProjectFolder.Create(folder);
        SyntheticCorpus.Write(options, sink);
        Console.WriteLine(
            $"{folder}: {Figures.Count(facts)} facts in {Figures.Count(options.Files)} files, {Figures.Megabytes(sink.FactBytes)} MB ({sink.FactBytes / facts} bytes a fact), "
            + $"{Figures.Megabytes(sink.SnapshotBytes)} MB of kept articles");
    }
}
