using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;

namespace FactGen.Tool;

/// <summary>Finds every quote and excerpt of a project in the kept texts, writes the lock, and says what is wrong.</summary>
internal static class VerifyCommand
{
    private static readonly HashSet<Rule> s_ofQuotes =
    [
        RuleCatalogue.SnapshotChanged, RuleCatalogue.NotInArticle, RuleCatalogue.OnlyAfterEnd, RuleCatalogue.InAnotherArticle,
        RuleCatalogue.OccursSeveralTimes, RuleCatalogue.DiffersInCaseOrPunctuation, RuleCatalogue.EllipsisMisused,
        RuleCatalogue.FragmentNotVerbatim, RuleCatalogue.SnapshotMissing, RuleCatalogue.FileUnreadable,
    ];

    // Warnings, but the passage was not found as it is written.
    private static readonly HashSet<Rule> s_notFound = [RuleCatalogue.DiffersInCaseOrPunctuation, RuleCatalogue.EllipsisMisused];

    /// <summary>Runs it.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(VerifyRequest request, TextWriter output)
    {
        string? oldLock;
        try
        {
            oldLock = ProjectFiles.ReadLock(request.LockPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return RefuseLock(request, $"the lock cannot be read ({failure.Message})", output);
        }

        if (oldLock is not null && !LockFile.IsLock(oldLock))
        {
            return RefuseLock(request, "this file is no lock, and is not written over: correct FactGenLock, or delete the file", output);
        }

        var (packs, unreadable) = ReferencedAssemblies.Read(request.References);
        if (unreadable.Count > 0)
        {
            // What is cited from it would count as missing, and its lines would be dropped from the lock.
            output.WriteLine(CanonicalLine.Error(unreadable[0], RuleCatalogue.UnreadablePack, "this referenced assembly cannot be read, so nobody can say whether it is a fact package: build the project that it comes from, then verify again"));
            return ExitCode.Failed;
        }

        var corpus = ReadCorpus(request, packs, oldLock);
        var failures = Report(request, corpus, output);
        var update = LockWriter.Update(corpus);
        if (update.Refusal is { } refusal)
        {
            return RefuseLock(request, refusal, output);
        }

        try
        {
            output.WriteLine($"FactGen: {request.Project}: {update.Message}; {Write(request.LockPath, oldLock, update)}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return RefuseLock(request, $"the lock cannot be written ({failure.Message})", output);
        }

        return failures > 0 ? ExitCode.Failed : ExitCode.Verified;
    }

    private static Corpus ReadCorpus(VerifyRequest request, IReadOnlyList<ReferencedPack> packs, string? oldLock)
    {
        // Of two files with one path the first by full path counts, as for the compiler.
        var files = request.Facts.OrderBy(file => file.FullPath, StringComparer.Ordinal).Select(ProjectFiles.ReadFacts).ToArray();
        var corpus = new Corpus(files, PackIndex.Of(packs), request.OwnPack) { RequiredVetters = request.Vetters };
        var named = SnapshotNames.Of(corpus);
        var snapshots = request.Snapshots.ToLookup(file => named.Contains(file.Path));
        return corpus.HeldAgainst(new Evidence(
            snapshots[true].Select(ProjectFiles.ReadSnapshot),
            oldLock is null ? null : QuoteLock.Read(oldLock),
            snapshots[false].Select(file => file.Path)));
    }

    // Prints what is wrong with quotes, and what keeps facts from being read at all, since nobody has looked for the quotes of those. Gives how
    // many of these must be repaired; what a comment acknowledges is said nowhere.
    private static int Report(VerifyRequest request, Corpus corpus, TextWriter output)
    {
        var files = corpus.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var fullPaths = request.Facts.OrderBy(file => file.FullPath, StringComparer.Ordinal)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().FullPath, StringComparer.Ordinal);
        var ofReading = corpus.Files.SelectMany(file => file.File.Findings
            .Where(finding => finding.Rule.DecidesWhatIsCompiled)
            .Concat(Resolver.CheckReferences(file.File, corpus.Index))
            .Select(finding => (file.Path, finding)));
        var ofClashes = Resolver.CheckClashes(corpus.Index, path => files[path].File);
        var ofQuotes = CorpusChecker.Check(corpus)
            .Where(found => (found.AcknowledgedBy is null || found.Finding.Rule.DecidesWhatIsCompiled) && s_ofQuotes.Contains(found.Finding.Rule))
            .Select(found => (found.File.Path, found.Finding));
        var all = ofReading.Concat(ofClashes).Concat(ofQuotes)
            .OrderBy(found => found.Item1, StringComparer.Ordinal)
            .ThenBy(found => found.Item2.Range.Start)
            .ToArray();
        foreach (var (path, finding) in all)
        {
            output.WriteLine(CanonicalLine.Of(fullPaths[path], files[path].File.Lines, finding));
        }

        // About a reference of the project, which has no place in a file.
        var ofPacks = Resolver.CheckPacks(corpus.Index.Packs);
        foreach (var finding in ofPacks)
        {
            output.WriteLine(CanonicalLine.Error(request.Project, finding.Rule, finding.Message));
        }

        return ofPacks.Count + all.Count(found => found.Item2.Rule.Severity == Severity.Error || s_notFound.Contains(found.Item2.Rule));
    }

    private static string Write(string path, string? oldLock, LockUpdate update)
    {
        var isEmpty = update.Proved + update.Kept == 0;
        if (oldLock is null && isEmpty)
        {
            return "there is nothing to lock";
        }

        if (string.Equals(oldLock, update.Text, StringComparison.Ordinal))
        {
            return "the lock is up to date";
        }

        LockFile.Write(path, update.Text!);
        return $"{Path.GetFileName(path)} is written";
    }

    private static int RefuseLock(VerifyRequest request, string reason, TextWriter output)
    {
        output.WriteLine(CanonicalLine.Error(request.LockPath, RuleCatalogue.LockUnreadable, reason));
        return ExitCode.Failed;
    }
}
