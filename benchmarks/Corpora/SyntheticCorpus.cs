using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>
/// A corpus of any size that is the same on every machine: files of articles with the facts that they carry, beside files of people,
/// organizations and outlets. It holds together: with every rule on there is no warning but those that its options ask for.
/// </summary>
internal sealed class SyntheticCorpus
{
    private const int FewestFilesForAgentsApart = 6;

    private readonly CorpusOptions _options;
    private readonly Agents _agents;
    private readonly ICorpusSink _sink;

    private SyntheticCorpus(CorpusOptions options, ICorpusSink sink)
    {
        _options = options;
        _agents = new Agents(options.Seed, options.Facts);
        _sink = sink;
    }

    /// <summary>A corpus in memory, for a benchmark that edits it.</summary>
    public static BenchmarkCorpus Write(int files, int facts) => Write(CorpusOptions.Of(facts, files));

    /// <summary>A corpus in memory.</summary>
    public static BenchmarkCorpus Write(CorpusOptions options)
    {
        var sink = new MemorySink();
        var factFiles = Write(options, sink);
        return new BenchmarkCorpus
        {
            Name = "a synthetic corpus",
            Files = sink.Facts,
            Snapshots = sink.Snapshots,
            PeopleFile = sink.Facts.First(file => file.Value.StartsWith("people:", StringComparison.Ordinal)).Key,
            EditedFile = factFiles[factFiles.Count / 2],
            RemovedFile = factFiles[^1],
        };
    }

    /// <summary>Writes a corpus, file by file.</summary>
    /// <returns>The paths of the files that hold facts.</returns>
    public static IReadOnlyList<string> Write(CorpusOptions options, ICorpusSink sink) => new SyntheticCorpus(options, sink).Write();

    private List<string> Write()
    {
        var agents = AgentFiles();
        var factFiles = Math.Max(1, _options.Files - agents.Count);
        foreach (var (path, section, first, end) in agents)
        {
            var yaml = new StringBuilder();
            _agents.Write(yaml, section, first, end);
            _sink.AddFacts(path, yaml.ToString());
        }

        var earlier = new EarlierArticles();
        var paths = new List<string>();
        for (var number = 0; number < factFiles; number++)
        {
            // Spread so that the sum is exact.
            var first = (int)((long)_options.Facts * number / factFiles);
            var end = (int)((long)_options.Facts * (number + 1) / factFiles);
            var path = string.Create(CultureInfo.InvariantCulture, $"{2015 + (number % 10)}/facts-{number:d6}.yaml");
            var yaml = new StringBuilder();
            if (agents.Count == 0 && number == 0)
            {
                _agents.Write(yaml, "people", 0, _agents.People);
                _agents.Write(yaml, "organizations", 0, _agents.Organizations);
                _agents.Write(yaml, "outlets", 0, _agents.Wires + _agents.Papers);
            }

            new FactFileWriter(_options, _agents, earlier, _sink, number).Write(yaml, first, end);
            _sink.AddFacts(path, yaml.ToString());
            paths.Add(path);
        }

        return paths;
    }

    // A file of agents for every few hundred of them, but never more than a sixth of all files.
    private List<(string Path, string Section, int First, int End)> AgentFiles()
    {
        const int AgentsPerFile = 500;
        var files = new List<(string Path, string Section, int First, int End)>();
        if (_options.Files < FewestFilesForAgentsApart)
        {
            return files;
        }

        var most = Math.Max(1, (_options.Files / 6) - 1);
        foreach (var (section, count) in new[] { ("people", _agents.People), ("organizations", _agents.Organizations), ("outlets", _agents.Wires + _agents.Papers) })
        {
            var number = Math.Clamp((count + AgentsPerFile - 1) / AgentsPerFile, 1, Math.Max(1, (int)((long)most * count / _agents.Count)));
            for (var i = 0; i < number; i++)
            {
                files.Add((string.Create(CultureInfo.InvariantCulture, $"{section}/{section}-{i:d3}.yaml"), section, (int)((long)count * i / number), (int)((long)count * (i + 1) / number)));
            }
        }

        return files;
    }
}
