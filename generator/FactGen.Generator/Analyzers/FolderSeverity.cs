using FactGen.Core.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// The severity that an <c>.editorconfig</c> section over YAML sets, by a key of our own: the compiler ignores its own key for what does not lie in
/// C# (dotnet/roslyn#31916). What the project sets for the whole still wins over it.
/// </summary>
internal static class FolderSeverity
{
    /// <summary>The severity of a finding in its file; null where it shows nothing there.</summary>
    public static Severity? Of(Finding finding, AnalyzerConfigOptions options) =>
        options.TryGetValue(SeverityOverride.KeyOf(finding.Rule.Id), out var text) && SeverityOverride.TryParse(text, finding.Severity, out var severity)
            ? severity
            : finding.Severity;
}
