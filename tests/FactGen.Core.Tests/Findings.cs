using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests;

/// <summary>YAML in, findings out, as <c>(line,column): FACT101: message</c>; of several files with the path before it.</summary>
internal static class Findings
{
    // What is said of every fact that nobody has signed off, and of every quote without a kept text: shown only where a test asks for it.
    private static readonly string[] s_ambient = ["FACT209", "FACT601"];

    /// <summary>All findings of one file, without those that nearly every fact of a test has.</summary>
    public static string[] In(string yaml) => In([("", yaml)]);

    /// <summary>All findings of one file whose quotes are held against <paramref name="evidence"/>.</summary>
    public static string[] In(string yaml, Evidence evidence) =>
        Print(Check(evidence, ("", yaml)).Where(found => !s_ambient.Contains(found.Finding.Rule.Id)));

    /// <summary>The findings of one file that belong to <paramref name="rule"/>.</summary>
    public static string[] Of(Rule rule, string yaml) => Of(rule, [("", yaml)]);

    /// <summary>The findings of one file that belong to <paramref name="rule"/>, its quotes held against <paramref name="evidence"/>.</summary>
    public static string[] Of(Rule rule, string yaml, Evidence evidence) => Print(Check(evidence, ("", yaml)).Where(found => found.Finding.Rule == rule));

    /// <summary>The findings of several files that belong to <paramref name="rule"/>.</summary>
    public static string[] Of(Rule rule, params (string Path, string Yaml)[] files) => Print(Check(files).Where(found => found.Finding.Rule == rule));

    /// <summary>All findings of several files, those that decide what is compiled and those that do not; acknowledged ones say so.</summary>
    public static string[] In(params (string Path, string Yaml)[] files) =>
        Print(Check(files).Where(found => !IsAmbient(found)));

    /// <summary>Whether nearly every fact of a test has such a finding.</summary>
    public static bool IsAmbient(CheckedFinding found) => s_ambient.Contains(found.Finding.Rule.Id);

    /// <summary>The same, unformatted.</summary>
    public static IReadOnlyList<CheckedFinding> Check(params (string Path, string Yaml)[] files) => Check(Evidence.None, files);

    /// <summary>The same, held against <paramref name="evidence"/>.</summary>
    public static IReadOnlyList<CheckedFinding> Check(Evidence evidence, params (string Path, string Yaml)[] files) => Check(Corpora.Of(evidence, files));

    /// <summary>All findings of a project that references <paramref name="packs"/>.</summary>
    public static string[] Beside(PackIndex packs, string yaml) => Beside(packs, Evidence.None, yaml);

    /// <summary>All findings of a project that references <paramref name="packs"/>, its quotes held against <paramref name="evidence"/>.</summary>
    public static string[] Beside(PackIndex packs, Evidence evidence, string yaml) => Print(Check(Corpora.Of(packs, evidence, ("", yaml))).Where(found => !IsAmbient(found)));

    /// <summary>Those that belong to <paramref name="rule"/>.</summary>
    public static string[] Beside(PackIndex packs, Evidence evidence, Rule rule, string yaml) => Print(Check(Corpora.Of(packs, evidence, ("", yaml))).Where(found => found.Finding.Rule == rule));

    /// <summary>All findings of a corpus.</summary>
    public static IReadOnlyList<CheckedFinding> Check(Corpus corpus)
    {
        var byPath = corpus.Files.ToDictionary(file => file.Path);
        var structure = corpus.Files
            .SelectMany(file => file.File.Findings.Where(finding => finding.Rule.DecidesWhatIsCompiled).Concat(Resolver.CheckReferences(file.File, corpus.Index)).Select(finding => new CheckedFinding(file, finding, null)))
            .Concat(Resolver.CheckClashes(corpus.Index, path => byPath[path].File).Select(clash => new CheckedFinding(byPath[clash.Path], clash.Finding, null)));
        return [.. structure, .. CorpusChecker.Check(corpus)];
    }

    private static string[] Print(IEnumerable<CheckedFinding> found) => found
        .OrderBy(item => item.File.Path, StringComparer.Ordinal)
        .ThenBy(item => item.Finding.Range.Start)
        .ThenBy(item => item.Finding.Rule.Id, StringComparer.Ordinal)
        .Select(Format)
        .ToArray();

    private static string Format(CheckedFinding found)
    {
        var position = found.File.File.Lines.PositionOf(found.Finding.Range.Start);
        var acknowledged = found.AcknowledgedBy is { } comment ? $" [{comment.Reason}]" : "";
        return $"{found.File.Path}({position.Line + 1},{position.Column + 1}): {found.Finding.Rule.Id}: {found.Finding.Message}{acknowledged}";
    }
}

/// <summary>YAML in, corpus out.</summary>
internal static class Corpora
{
    /// <summary>A corpus of one file.</summary>
    public static Corpus Of(string yaml) => Of([("facts.yaml", yaml)]);

    /// <summary>A corpus of several files.</summary>
    public static Corpus Of(params (string Path, string Yaml)[] files) => Of(Evidence.None, files);

    /// <summary>A corpus of one file, with what its quotes are held against.</summary>
    public static Corpus Of(string yaml, Evidence evidence) => Of(evidence, ("facts.yaml", yaml));

    /// <summary>A corpus of several files, with what their quotes are held against.</summary>
    public static Corpus Of(Evidence evidence, params (string Path, string Yaml)[] files) => Of(PackIndex.None, evidence, files);

    /// <summary>A corpus of several files, of a project with the name `own` that references <paramref name="packs"/>.</summary>
    public static Corpus Of(PackIndex packs, Evidence evidence, params (string Path, string Yaml)[] files) =>
        new(files.Select(file => new CorpusFile(file.Path, FactFile.Read(file.Yaml))), packs, "own") { Evidence = evidence };
}

/// <summary>What quotes are held against.</summary>
internal static class Kept
{
    /// <summary>Kept texts, without a lock.</summary>
    public static Evidence Texts(params (string Name, string Text)[] texts) => new(texts.Select(Snapshot));

    /// <summary>A lock, without a kept text.</summary>
    public static Evidence Lock(string text) => new([], QuoteLock.Read(text));

    /// <summary>Both.</summary>
    public static Evidence TextsAndLock(string @lock, params (string Name, string Text)[] texts) => new(texts.Select(Snapshot), QuoteLock.Read(@lock));

    /// <summary>The hash of a file with that text.</summary>
    public static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Snapshot Snapshot((string Name, string Text) file) => Core.Quotes.Snapshot.Read(file.Name, file.Text, Sha256Of(file.Text));
}
