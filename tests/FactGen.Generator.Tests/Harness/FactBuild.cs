using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Tests.Harness;

/// <summary>
/// A project after the generator ran. Every build runs twice, the second time with other C#, and must find everything as the first run left it:
/// nothing that a test does escapes that check.
/// </summary>
internal sealed class FactBuild
{
    private static readonly ConditionalWeakTable<MetadataReference, byte[]> s_images = new();

    private readonly FactProject _project;
    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<InMemoryText> _texts;

    private FactBuild(FactProject project, GeneratorDriver driver, ImmutableArray<InMemoryText> texts, Compilation compilation)
    {
        _project = project;
        _driver = driver;
        _texts = texts;
        Compilation = compilation;
        Result = driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>What was generated, by name.</summary>
    public SortedDictionary<string, string> Sources =>
        new(Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>What was generated for one fact file that has a bucket of its own.</summary>
    public string SourceOf(string path) =>
        Sources.Single(source => source.Key.StartsWith(path.Replace('/', '.') + "-", StringComparison.Ordinal)).Value;

    /// <summary>What the generator reports and what the compiler says of the code, warnings included.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Result.Diagnostics.Concat(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));

    public static FactBuild Run(FactProject project, params string[] expected)
    {
        var build = Generate(project);
        Findings.AssertAre(expected, build.Diagnostics, project.Root);
        return build;
    }

    /// <summary>Runs the generator without asking what it reports.</summary>
    public static FactBuild Generate(FactProject project)
    {
        var texts = project.ToTexts();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            texts,
            FactProject.ParseOptions,
            project.ToOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: !project.IsLarge));
        return Run(project, driver, texts);
    }

    /// <summary>Runs on after an edit: only what differs is new to the generator, as in an editor.</summary>
    public FactBuild Edit(Func<FactProject, FactProject> edit)
    {
        var edited = edit(_project);
        var driver = _driver;
        var texts = _texts;
        var current = edited.ToTexts();
        var byPath = current.ToDictionary(text => text.Path, StringComparer.Ordinal);
        foreach (var old in texts)
        {
            if (!byPath.Remove(old.Path, out var now))
            {
                driver = driver.RemoveAdditionalTexts([old]);
                texts = texts.Remove(old);
            }
            else if (!now.IsUneditedFrom(old))
            {
                driver = driver.ReplaceAdditionalText(old, now);
                texts = texts.Replace(old, now);
            }
        }

        ImmutableArray<InMemoryText> added = [.. current.Where(text => byPath.ContainsKey(text.Path))];
        driver = driver.AddAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(added));
        if (edited.Properties != _project.Properties || edited.FileOptions != _project.FileOptions
            || !current.Select(text => text.Path).SequenceEqual(_project.ToTexts().Select(text => text.Path)))
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.ToOptions());
        }

        var build = Run(edited, driver, texts.AddRange(added));
        Assert.Equal(Generate(edited).Sources, build.Sources);
        return build;
    }

    /// <summary>How often anybody asked for the text of a file.</summary>
    public int ReadsOf(string path) => _texts.Single(text => text.Path == _project.Root + path).Reads;

    /// <summary>What the analyzers report, suppressed or not.</summary>
    public ImmutableArray<Diagnostic> Analyze()
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(_texts), _project.ToOptions()),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        return Compilation.WithAnalyzers(FactProject.Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>Compiles, runs and gives the value of a C# expression.</summary>
    public object? Evaluate(string expression) => EvaluateAll(expression)[0];

    /// <summary>Compiles, runs and gives the values of C# expressions.</summary>
    public object?[] EvaluateAll(params string[] expressions)
    {
        var probe = $$"""
            namespace App;
            public static class Probe
            {
                public static object?[] Values() => new object?[] { {{string.Join(", ", expressions)}} };
            }
            """;
        return (object?[])Load(probe).GetType("App.Probe", throwOnError: true)!.GetMethod("Values")!.Invoke(null, null)!;
    }

    /// <summary>Compiles with further code, and loads.</summary>
    public System.Reflection.Assembly Load(string code)
    {
        // The probe is a test's own: it may use what is obsolete.
        var tree = CSharpSyntaxTree.ParseText("#nullable enable\n#pragma warning disable\nusing System.Linq;\n" + code, FactProject.ParseOptions, "Probe.cs");
        var context = new AssemblyLoadContext(_project.AssemblyName, isCollectible: true);
        foreach (var reference in _project.References)
        {
            context.LoadFromStream(new MemoryStream(Image(reference)));
        }

        foreach (var project in _project.AllProjects)
        {
            context.LoadFromStream(new MemoryStream(project.Build.Emit()));
        }

        return context.LoadFromStream(new MemoryStream(Emit(Compilation.AddSyntaxTrees(tree))));
    }

    /// <summary>The bytes of the assembly.</summary>
    public byte[] Emit() => Emit(Compilation);

    /// <summary>The assembly, for another project to reference.</summary>
    public MetadataReference ToReference() => ToReference(Emit());

    /// <summary>An assembly for a project to reference, and to be loaded with it.</summary>
    public static MetadataReference ToReference(byte[] image)
    {
        var reference = MetadataReference.CreateFromImage(image);
        s_images.Add(reference, image);
        return reference;
    }

    private static byte[] Image(MetadataReference reference) => s_images.TryGetValue(reference, out var image) ? image : throw new KeyNotFoundException();

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    private static FactBuild Run(FactProject project, GeneratorDriver driver, ImmutableArray<InMemoryText> texts)
    {
        var compilation = project.ToCompilation();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var build = new FactBuild(project, driver, texts, output);
        Assert.Null(build.Result.Exception);

        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Edited { }", FactProject.ParseOptions, "Edited.cs"));
        var again = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.Equal(build.Result.GeneratedSources.Select(source => source.SourceText), again.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        if (!project.IsLarge)
        {
            foreach (var (name, steps) in again.TrackedSteps.Concat(again.TrackedOutputSteps))
            {
                foreach (var (_, reason) in steps.SelectMany(step => step.Outputs))
                {
                    Assert.True(
                        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                        $"The step {name} is {reason} in a run in which nothing but C# changed.");
                }
            }
        }

        return build;
    }
}
