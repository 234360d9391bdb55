using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Compiling;

/// <summary>A corpus to compile. A large one goes to disk file by file and is never in memory as a whole.</summary>
internal sealed class CompiledCorpus
{
    private const int MostInMemory = 20_000;

    private readonly CorpusOptions? _options;
    private readonly string _name;

    private CompiledCorpus(string name, int facts, CorpusOptions? options, BenchmarkCorpus? inMemory)
    {
        _name = name;
        Facts = facts;
        _options = options;
        InMemory = inMemory;
    }

    /// <summary>How many facts.</summary>
    public int Facts { get; }

    /// <summary>Its texts, where they are few.</summary>
    public BenchmarkCorpus? InMemory { get; }

    /// <summary>This repository's own.</summary>
    public static CompiledCorpus Own() => Of(OwnCorpus.Read());

    /// <summary>A synthetic one.</summary>
    public static CompiledCorpus Synthetic(CorpusOptions options) => options.Facts <= MostInMemory
        ? Of(SyntheticCorpus.Write(options))
        : new CompiledCorpus($"a synthetic corpus ({Figures.Count(options.Facts)} facts in {Figures.Count(options.Files)} files)", options.Facts, options, null);

    /// <summary>Writes its <c>facts</c> and <c>snapshots</c> into a folder.</summary>
    /// <returns>The folder.</returns>
    public string WriteTo(string folder)
    {
        if (InMemory is not null)
        {
            return CorpusFolder.Write(InMemory, folder);
        }

        SyntheticCorpus.Write(_options!, new FolderSink(folder));
        return folder;
    }

    public override string ToString() => _name;

    private static CompiledCorpus Of(BenchmarkCorpus corpus) =>
        new(corpus.ToString(), corpus.Read().Sum(file => file.Content.Entries.Count(entry => entry.Section.HoldsFacts)), null, corpus);
}
