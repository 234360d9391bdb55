namespace FactGen.Core.Rules;

/// <summary>
/// All findings over a corpus that do not decide what is compiled: what reading the files found, what the rules of
/// <see cref="EntryRules"/> find, and what is wrong with the comments that acknowledge findings.
/// </summary>
public static class CorpusChecker
{
    /// <summary>
    /// Checks <paramref name="corpus"/>. The findings of the rules that decide what is compiled are not among them
    /// (see <see cref="Model.FactFile.Findings"/> and <see cref="Resolution.Resolver"/>).
    /// </summary>
    /// <returns>Each finding once, by path (ordinal), then by place, then by rule.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static IReadOnlyList<CheckedFinding> Check(Corpus corpus, CancellationToken cancellationToken = default)
    {
        var context = new CheckContext(corpus, cancellationToken);
        var result = new List<CheckedFinding>();
        foreach (var file in corpus.Files)
        {
            var findings = Find(file, context, cancellationToken);
            result.AddRange(Acknowledgements.Apply(file, findings, context)
                .OrderBy(item => item.Finding.Range.Start)
                .ThenBy(item => item.Finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(item => item.Finding.Range.Length));
        }

        return result;
    }

    /// <summary>Counts <paramref name="corpus"/>: FACT999, which <see cref="Check"/> leaves to the door.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static CorpusSummary Summarize(Corpus corpus, CancellationToken cancellationToken = default) => CorpusSummary.Of(corpus, cancellationToken);

    private static IReadOnlyList<Finding> Find(CorpusFile file, CheckContext context, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        findings.AddRange(file.File.Findings.Where(finding => !finding.Rule.DecidesWhatIsCompiled));
        foreach (var entry in context.Corpus.EntriesOf(file))
        {
            // One fact may have very many sources, so that the rules are not waited for all together.
            for (var i = 0; i < EntryRules.All.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                EntryRules.All[i](entry, context, findings);
            }
        }

        return findings.Items;
    }
}
