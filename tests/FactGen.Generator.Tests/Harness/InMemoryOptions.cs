using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Tests.Harness;

/// <summary>What MSBuild and .editorconfig would say: keys of the project, and keys of each file by its path.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> project, IReadOnlyDictionary<string, Dictionary<string, string>> files)
    : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(project);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files.TryGetValue(textFile.Path, out var options) ? new Options(options) : s_none;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
