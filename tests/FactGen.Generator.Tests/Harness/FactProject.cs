using System.Collections.Immutable;
using System.Text;
using FactGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Harness;

/// <summary>
/// A project as a test writes it: fact files by path, C#, options. It is strict: warnings are errors, documentation is on, and the language is
/// the oldest that a project for .NET 8 has by default.
/// </summary>
internal sealed record FactProject
{
    public const string Directory = "/repo/app/";

    /// <summary>Where the lock lies within the project.</summary>
    public const string LockPath = "facts/factgen.lock";

    private const string SnapshotFolder = "facts/snapshots/";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "FactGen.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The fact files by their paths within the project; null for one that cannot be read.</summary>
    public ImmutableSortedDictionary<string, string?> Files { get; init; } = ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);

    /// <summary>The <c>.editorconfig</c> files that are shown to the analyzer.</summary>
    public ImmutableSortedDictionary<string, string> EditorConfigs { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The kept texts by their paths below the folder of snapshots.</summary>
    public ImmutableSortedDictionary<string, SourceText> Snapshots { get; init; } = ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary>The lock; null where there is none.</summary>
    public string? Lock { get; init; }

    /// <summary>The C# files.</summary>
    public ImmutableArray<string> Code { get; init; } = [];

    /// <summary>What MSBuild makes visible, without <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App");

    /// <summary>What .editorconfig sections say of a fact file.</summary>
    public ImmutableDictionary<(string File, string Key), string> FileOptions { get; init; } = ImmutableDictionary<(string, string), string>.Empty;

    /// <summary>What the whole project says of rules.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> RuleOptions { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public string AssemblyName { get; init; } = "App";

    /// <summary>Where the project lies.</summary>
    public string Root { get; init; } = Directory;

    /// <summary>Whether the files are handed over in the other order.</summary>
    public bool IsReversed { get; init; }

    /// <summary>
    /// Whether it has hundreds of files. Roslyn's record of steps grows with the square of their number, so there the second run is compared by
    /// what it gives.
    /// </summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether it is a program, which may have top-level statements.</summary>
    public bool IsProgram { get; init; }

    /// <summary>Assemblies that this project references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Projects that this one references itself; what those reference comes with them.</summary>
    public ImmutableArray<ReferencedProject> Projects { get; init; } = [];

    /// <summary>All projects that this one references, itself or through another; of several with one name the nearest.</summary>
    public IEnumerable<ReferencedProject> AllProjects =>
        Projects.Concat(Projects.SelectMany(project => project.WithItsOwn())).DistinctBy(project => project.Project.AssemblyName);

    /// <summary>A project of one fact file, <c>facts/a.yaml</c>.</summary>
    public static FactProject Of(string yaml) => new FactProject().With("facts/a.yaml", yaml);

    public FactProject With(string path, string? yaml) => this with { Files = Files.SetItem(path, yaml) };

    public FactProject Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>Keeps a text, in UTF-8.</summary>
    public FactProject WithSnapshot(string name, string text) => WithSnapshot(name, SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256));

    public FactProject WithSnapshot(string name, SourceText text) => this with { Snapshots = Snapshots.SetItem(name, text) };

    /// <summary>References other projects as the assemblies that a build makes of them.</summary>
    public FactProject Referencing(params FactProject[] projects) =>
        this with { Projects = Projects.AddRange(projects.Select(project => new ReferencedProject(project))) };

    /// <summary>References other projects as an editor does.</summary>
    public FactProject ReferencingLive(params FactProject[] projects) =>
        this with { Projects = Projects.AddRange(projects.Select(project => new ReferencedProject(project, IsLive: true))) };

    public FactProject WithCode(string code) => this with { Code = Code.Add(code) };

    public FactProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Generates and compiles; everything that the compiler or the generator says must be in <paramref name="expected"/>.</summary>
    public FactBuild Build(params string[] expected) => FactBuild.Run(this, expected);

    /// <summary>
    /// Generates, compiles and lets the analyzers look; everything that anybody says and nobody suppresses must be in <paramref name="expected"/>.
    /// </summary>
    /// <returns>What was suppressed.</returns>
    public IReadOnlyList<Diagnostic> Check(params string[] expected)
    {
        var build = FactBuild.Generate(this);
        var found = build.Analyze();
        Findings.AssertAre(expected, build.Diagnostics.Concat(found.Where(diagnostic => !diagnostic.IsSuppressed)), Root);
        return [.. found.Where(diagnostic => diagnostic.IsSuppressed)];
    }

    /// <summary>Compiles, runs and gives the value of a C# expression.</summary>
    public object? Evaluate(string expression) => Build().Evaluate(expression);

    public CSharpCompilation ToCompilation()
    {
        var options = new CSharpCompilationOptions(
            IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: RuleOptions,
            deterministic: true);
        var trees = Code.Select((code, i) => CSharpSyntaxTree.ParseText(code, ParseOptions, $"{Root}Code{i}.cs"));
        return CSharpCompilation.Create(AssemblyName, trees, [.. s_references, .. References, .. AllProjects.Select(project => project.ToReference())], options);
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public ImmutableArray<InMemoryText> ToTexts()
    {
        IEnumerable<InMemoryText> texts =
        [
            .. Files.Select(file => new InMemoryText(Root + file.Key, file.Value)),
            .. EditorConfigs.Select(file => new InMemoryText(Root + file.Key, file.Value)),
            .. Snapshots.Select(file => new InMemoryText(Root + SnapshotFolder + file.Key, file.Value)),
            .. Lock is null ? (InMemoryText[])[] : [new InMemoryText(Root + LockPath, Lock)],
        ];
        return [.. IsReversed ? texts.Reverse() : texts];
    }

    public AnalyzerConfigOptionsProvider ToOptions()
    {
        var project = Properties.Add("AssemblyName", AssemblyName).Add("ProjectDir", Root).ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value);
        var files = new Dictionary<string, Dictionary<string, string>>();
        foreach (var path in Files.Keys)
        {
            files[Root + path] = new() { ["build_metadata.AdditionalFiles.FactGenKind"] = "facts" };
        }

        foreach (var path in EditorConfigs.Keys)
        {
            files[Root + path] = new() { ["build_metadata.AdditionalFiles.FactGenKind"] = "editorconfig" };
        }

        foreach (var name in Snapshots.Keys)
        {
            files[Root + SnapshotFolder + name] = new()
            {
                ["build_metadata.AdditionalFiles.FactGenKind"] = "snapshot",
                ["build_metadata.AdditionalFiles.FactGenPath"] = name,
            };
        }

        if (Lock is not null)
        {
            files[Root + LockPath] = new() { ["build_metadata.AdditionalFiles.FactGenKind"] = "lock" };
        }

        foreach (var ((file, key), value) in FileOptions)
        {
            files[Root + file][key] = value;
        }

        return new InMemoryOptions(project, files);
    }

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new FactFileAnalyzer(), new FactUseAnalyzer(), new AcknowledgedFindingSuppressor()];
}
