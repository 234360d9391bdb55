using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>What MSBuild says of a project all of whose additional files hold facts.</summary>
/// <param name="folder">Where the project lies, with a slash at its end.</param>
internal sealed class ProjectOptions(string folder) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([]);

    private static readonly Options s_factFile = new(new() { ["build_metadata.AdditionalFiles.FactGenKind"] = "facts" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.ProjectDir"] = folder,
        ["build_property.RootNamespace"] = "App",
        ["build_property.AssemblyName"] = "App",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_factFile;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
