using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>What the project's facts are held against, of the files that the compiler was handed.</summary>
/// <param name="Evidence">The kept texts and what the lock says.</param>
/// <param name="LockFile">The file of the lock; null where there is none.</param>
internal sealed record ProjectEvidence(Evidence Evidence, AdditionalText? LockFile)
{
    /// <summary>Reads the lock, and the kept texts that the articles of <paramref name="corpus"/> name.</summary>
    public static ProjectEvidence Of(AnalyzerOptions options, Corpus corpus, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var lockFile = options.AdditionalFiles.FirstOrDefault(file => FactText.IsOfKind(FactText.LockKind, file, provider));
        var quoteLock = lockFile is null ? null : SharedReading.ReadLock(lockFile, cancellationToken);
        return new ProjectEvidence(EvidenceOf(options, SnapshotNames.Of(corpus), quoteLock, cancellationToken), lockFile);
    }

    // Whatever else lies in the folder, nobody asked for it, and it need not be a text: its name is enough.
    private static Evidence EvidenceOf(AnalyzerOptions options, ISet<string> named, QuoteLock? quoteLock, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        if (named.Count == 0)
        {
            return new Evidence([], quoteLock);
        }

        var files = options.AdditionalFiles
            .Where(file => FactText.IsOfKind(FactText.SnapshotKind, file, provider))
            .ToLookup(file => named.Contains(FactText.PathOf(file, provider)));
        return new Evidence(
            files[true].Select(file => SharedSnapshots.Read(file, FactText.PathOf(file, provider), cancellationToken)),
            quoteLock,
            files[false].Select(file => FactText.PathOf(file, provider)));
    }
}
