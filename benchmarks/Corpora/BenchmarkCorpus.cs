using System.Globalization;
using System.Text;
using FactGen.Core.Model;

namespace FactGen.Benchmarks.Corpora;

/// <summary>The fact files of a project, and which of them a benchmark edits.</summary>
internal sealed class BenchmarkCorpus
{
    public required string Name { get; init; }

    /// <summary>The files' texts by path.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The kept articles by name; none where quotes are not to be proved.</summary>
    public IReadOnlyDictionary<string, byte[]> Snapshots { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>A file that holds people; the last of them is renamed.</summary>
    public required string PeopleFile { get; init; }

    /// <summary>A file that ends with a section of facts.</summary>
    public required string EditedFile { get; init; }

    /// <summary>A file that holds facts to which no other file refers.</summary>
    public required string RemovedFile { get; init; }

    /// <summary>The files as the engine reads them.</summary>
    /// <exception cref="BenchmarkException">A file has a mistake that costs a fact: what is measured would not be what is meant.</exception>
    public IEnumerable<(string Path, FactFile Content)> Read()
    {
        foreach (var (path, text) in Files)
        {
            var content = FactFile.Read(text);
            if (content.Findings.FirstOrDefault(found => found.Rule.DecidesWhatIsCompiled) is { } finding)
            {
                throw new BenchmarkException($"{path} has a mistake: {finding.Rule.Id}: {finding.Message}");
            }

            yield return (path, content);
        }
    }

    /// <summary>How a heading names it: counted, not promised.</summary>
    public override string ToString()
    {
        var facts = Read().Sum(file => file.Content.Entries.Count(entry => entry.Section.HoldsFacts));
        var bytes = Files.Values.Sum(Encoding.UTF8.GetByteCount);
        return string.Create(CultureInfo.InvariantCulture, $"{Name} ({facts:N0} facts in {Files.Count:N0} files, {bytes / 1024:N0} KB)");
    }
}
