using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;

namespace FactGen.Benchmarks.Corpora;

/// <summary>What the engine finds in a corpus with every rule on, as a build would say it.</summary>
internal static class CorpusFindings
{
    /// <summary>Every finding that no comment acknowledges, those that decide what is compiled among them.</summary>
    /// <param name="files">The fact files by path.</param>
    /// <param name="snapshots">The kept articles by name.</param>
    public static IReadOnlyList<CheckedFinding> Of(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, byte[]> snapshots)
    {
        var corpus = new Corpus(files.Select(file => new CorpusFile(file.Key, FactFile.Read(file.Value))))
            .HeldAgainst(new Evidence(snapshots.Select(file => Snapshot.Read(file.Key, Encoding.UTF8.GetString(file.Value), Convert.ToHexString(SHA256.HashData(file.Value))))));
        var byPath = corpus.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var structure = corpus.Files
            .SelectMany(file => file.File.Findings.Where(finding => finding.Rule.DecidesWhatIsCompiled)
                .Concat(Resolver.CheckReferences(file.File, corpus.Index))
                .Select(finding => new CheckedFinding(file, finding, null)))
            .Concat(Resolver.CheckClashes(corpus.Index, path => byPath[path].File).Select(clash => new CheckedFinding(byPath[clash.Path], clash.Finding, null)));
        return [.. structure, .. CorpusChecker.Check(corpus).Where(finding => finding.AcknowledgedBy is null)];
    }
}
