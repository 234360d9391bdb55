using System.Collections.Immutable;
using System.Globalization;
using FactGen.Benchmarks.Corpora;
using FactGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>
/// A project in an editor, after the generator ran over it for the first time and once more: the first run leaves everything marked as new, which
/// the next one has to take back whatever it is for, and hardly an edit is the first.
/// </summary>
internal sealed class EditedProject
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);
    private static readonly SyntaxTree s_code = Parse("internal static class Code;");

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "FactGen.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilation s_compilation =
        CSharpCompilation.Create("App", [s_code], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static int s_projects;

    private readonly BenchmarkCorpus _corpus;
    private readonly string _folder = NewFolder();
    private readonly Dictionary<string, AdditionalText> _texts;
    private readonly GeneratorDriver _driver;

    /// <exception cref="BenchmarkException">The generator finds mistakes in the corpus.</exception>
    public EditedProject(BenchmarkCorpus corpus)
    {
        _corpus = corpus;
        _texts = ToTexts(_folder, corpus.Files);
        _driver = FirstRun(_folder, _texts).Run();
        _driver = _driver.RunGenerators(s_compilation.ReplaceSyntaxTree(s_code, Parse("internal static class Earlier;")));
        Emitted = EmittedFiles.Of(_driver);
    }

    /// <summary>What the first run emitted.</summary>
    public EmittedFiles Emitted { get; }

    /// <summary>The first run over a project of which nothing is known yet.</summary>
    public static PreparedRun Unopened(IReadOnlyDictionary<string, string> files)
    {
        var folder = NewFolder();
        return FirstRun(folder, ToTexts(folder, files));
    }

    /// <summary>The run after the n-th edit of a kind to the project as it was opened.</summary>
    public PreparedRun Prepare(Edit edit, int n)
    {
        if (edit.Apply(_corpus, n) is not { } change)
        {
            return new PreparedRun(_driver, s_compilation.ReplaceSyntaxTree(s_code, Parse($"internal static class Code{n};")));
        }

        var before = change.Before is null ? null : _texts[change.Path];
        var after = change.After is null ? null : ToText(_folder, change.Path, change.After);
        return new PreparedRun(Replace(_driver, before, after), s_compilation, edited => Replace(edited, after, before));
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, AdditionalText? before, AdditionalText? after) => (before, after) switch
    {
        (null, not null) => driver.AddAdditionalTexts([after]),
        (not null, null) => driver.RemoveAdditionalTexts([before]),
        (not null, not null) => driver.ReplaceAdditionalText(before, after),
        _ => driver,
    };

    private static PreparedRun FirstRun(string folder, Dictionary<string, AdditionalText> texts)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            texts.Values,
            s_parseOptions,
            new ProjectOptions(folder));
        return new PreparedRun(driver, s_compilation);
    }

    private static Dictionary<string, AdditionalText> ToTexts(string folder, IReadOnlyDictionary<string, string> files) =>
        files.ToDictionary(file => file.Key, AdditionalText (file) => ToText(folder, file.Key, file.Value));

    private static FactFileText ToText(string folder, string path, string text) => new(folder + path, text);

    // Each project lies elsewhere: of a file that was read before, the generator remembers by its path what was in it.
    private static string NewFolder() => string.Create(CultureInfo.InvariantCulture, $"/project-{Interlocked.Increment(ref s_projects)}/");

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, s_parseOptions);
}
