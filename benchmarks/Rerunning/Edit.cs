using System.Globalization;
using System.Text.RegularExpressions;
using FactGen.Benchmarks.Corpora;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>A fact file before and after an edit; without a text before, a new file, without one after, a deleted one.</summary>
internal sealed record FileChange(string Path, string? Before, string? After);

/// <summary>A kind of edit that people make.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Apply">The n-th such edit: always to the corpus as it was, and each n gives another text. Null for an edit to C# alone.</param>
internal sealed partial record Edit(string Name, Func<BenchmarkCorpus, int, FileChange?> Apply)
{
    /// <summary>Every kind, from the one that must cost nothing to the one that concerns most.</summary>
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("unrelated C#", (_, _) => null),
        new("comment in a fact file", (corpus, n) => Change(corpus, corpus.EditedFile, text => Invariant($"# Edit {n}.\n") + text)),
        new("text of one fact", (corpus, n) => Change(corpus, corpus.EditedFile, text => InsertAfter(StartOfText(), text, n))),
        new("a person renamed", (corpus, n) => Change(corpus, corpus.PeopleFile, text => InsertAfter(StartOfName(), text, n))),
        new("new id", (corpus, n) => Change(corpus, corpus.EditedFile, text => text + "\n" + CopyOfLastEntry(text, n))),
        new("new file", (corpus, n) => new FileChange(Invariant($"new-{n}.yaml"), null, HeaderOfLastSection(corpus) + CopyOfLastEntry(corpus.Files[corpus.EditedFile], n))),
        new("deleted file", (corpus, _) => new FileChange(corpus.RemovedFile, corpus.Files[corpus.RemovedFile], null)),
    ];

    private static FileChange Change(BenchmarkCorpus corpus, string path, Func<string, string> edit)
    {
        var before = corpus.Files[path];
        return new FileChange(path, before, edit(before));
    }

    private static string InsertAfter(Regex place, string text, int n)
    {
        var match = Found(place.Match(text));
        return text.Insert(match.Index + match.Length, Invariant($"Edit{n} "));
    }

    private static string CopyOfLastEntry(string text, int n)
    {
        var id = Found(StartOfLastEntry().Match(text)).Groups["id"];
        return Invariant($"  {id.Value}-copy-{n}") + text[(id.Index + id.Length)..];
    }

    private static string HeaderOfLastSection(BenchmarkCorpus corpus) =>
        Found(StartOfLastSection().Match(corpus.Files[corpus.EditedFile])).Value + "\n";

    private static Match Found(Match match) =>
        match.Success ? match : throw new BenchmarkException("A corpus is not laid out as its edits need it: entries two spaces in, their keys four.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^    (?:quote|text|of): (?:>-\n +)?", RegexOptions.Multiline)]
    private static partial Regex StartOfText();

    // The last person of the file: in a synthetic corpus somebody whom some twenty facts name, while the first is in nearly all files.
    [GeneratedRegex(@"^    name: ", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex StartOfName();

    [GeneratedRegex(@"^  (?<id>[^ #:]+):$", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex StartOfLastEntry();

    [GeneratedRegex(@"^[a-z]+:$", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex StartOfLastSection();
}
