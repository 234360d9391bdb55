using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Suppresses the findings that a comment in the YAML acknowledges. They are raised and then suppressed, rather than never raised, so that a log
/// of the build (SARIF) can show what was acknowledged.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcknowledgedFindingSuppressor : DiagnosticSuppressor
{
    private const string ReasonProperty = "FactGen.AcknowledgedBecause";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> s_byRule = RuleDescriptors.OfFactFiles.ToImmutableDictionary(
        rule => rule.Id,
        rule => new SuppressionDescriptor(rule.Id + "ACK", rule.Id, "Acknowledged by a comment in the fact file, which gives the reason."),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        s_byRule.Values.OrderBy(suppression => suppression.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The properties of a diagnostic that is acknowledged for <paramref name="reason"/>; none where that is null.</summary>
    internal static ImmutableDictionary<string, string?> PropertiesOf(string? reason) => reason is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(ReasonProperty, reason);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Properties.ContainsKey(ReasonProperty) && s_byRule.TryGetValue(diagnostic.Id, out var suppression))
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }
}
