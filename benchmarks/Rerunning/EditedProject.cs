using System.Collections.Immutable;
using FactGen.Benchmarks.Corpora;
using FactGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>A project in an editor, after the generator ran over it for the first time.</summary>
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

    private readonly BenchmarkCorpus _corpus;
    private readonly Dictionary<string, AdditionalText> _texts;
    private readonly GeneratorDriver _driver;

    /// <exception cref="BenchmarkException">The generator finds mistakes in the corpus.</exception>
    public EditedProject(BenchmarkCorpus corpus)
    {
        _corpus = corpus;
        _texts = ToTexts(corpus.Files);
        _driver = FirstRun(_texts).Run();
        Emitted = EmittedFiles.Of(_driver);
    }

    /// <summary>What the first run emitted.</summary>
    public EmittedFiles Emitted { get; }

    /// <summary>The first run over a project of which nothing is known yet.</summary>
    public static PreparedRun Unopened(IReadOnlyDictionary<string, string> files) => FirstRun(ToTexts(files));

    /// <summary>The run after the n-th edit of a kind to the project as it was opened.</summary>
    public PreparedRun Prepare(Edit edit, int n)
    {
        if (edit.Apply(_corpus, n) is not { } change)
        {
            return new PreparedRun(_driver, s_compilation.ReplaceSyntaxTree(s_code, Parse($"internal static class Code{n};")));
        }

        var before = change.Before is null ? null : _texts[change.Path];
        var after = change.After is null ? null : ToText(change.Path, change.After);
        var driver = (before, after) switch
        {
            (null, not null) => _driver.AddAdditionalTexts([after]),
            (not null, null) => _driver.RemoveAdditionalTexts([before]),
            (not null, not null) => _driver.ReplaceAdditionalText(before, after),
            _ => throw new ArgumentException("The edit changes nothing.", nameof(edit)),
        };
        return new PreparedRun(driver, s_compilation);
    }

    private static PreparedRun FirstRun(Dictionary<string, AdditionalText> texts)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            texts.Values,
            s_parseOptions,
            new ProjectOptions());
        return new PreparedRun(driver, s_compilation);
    }

    private static Dictionary<string, AdditionalText> ToTexts(IReadOnlyDictionary<string, string> files) =>
        files.ToDictionary(file => file.Key, AdditionalText (file) => ToText(file.Key, file.Value));

    private static FactFileText ToText(string path, string text) => new(ProjectOptions.Folder + path, text);

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, s_parseOptions);
}
