using System.Collections.Immutable;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>Hands the generator's findings to the compiler.</summary>
internal static class FindingReporter
{
    /// <summary>The findings by file and place, whatever order the files came in.</summary>
    public static EquatableArray<LocatedFinding> InOrder(ImmutableArray<LocatedFinding> findings) => findings
        .OrderBy(finding => finding.FullPath, StringComparer.Ordinal)
        .ThenBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Reports them.</summary>
    public static void Report(SourceProductionContext output, EquatableArray<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            Report(output, finding);
        }
    }

    /// <summary>Reports one.</summary>
    public static void Report(SourceProductionContext output, LocatedFinding finding) => output.ReportDiagnostic(Diagnostic.Create(
        RuleDescriptors.Of(finding.Rule),
        finding.Location,
        RuleDescriptors.ToRoslyn(finding.Rule.Severity),
        additionalLocations: null,
        properties: null,
        finding.Message));
}
