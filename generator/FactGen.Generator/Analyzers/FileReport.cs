using FactGen.Core.Rules;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Analyzers;

/// <summary>Hands the findings of one file to the compiler. What a folder sets for a rule is asked once per file and rule: a file may have many.</summary>
internal sealed class FileReport(CompilationAnalysisContext context, Audience audience, string path, AdditionalText file, LineMap lines)
{
    private readonly AnalyzerConfigOptions _options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
    private readonly Dictionary<(string RuleId, Severity ByDefault), Severity?> _severities = new();

    /// <summary>What the file is called in the project.</summary>
    public string Path => path;

    /// <summary>Reports <paramref name="finding"/>, unless its folder shows nothing of its rule, or nobody would see it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it is acknowledged; null where it is not.</param>
    public void Add(Finding finding, string? reason)
    {
        // A kept text that cannot be read is FACT014, as a fact file is, and no folder has a say in that.
        if ((finding.Rule.DecidesWhatIsCompiled ? finding.Rule.Severity : SeverityOf(finding)) is not { } severity
            || audience.Ignores(finding.Rule, severity))
        {
            return;
        }

        var (start, end) = (lines.PositionOf(finding.Range.Start), lines.PositionOf(finding.Range.End));
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Saying(new FindingMessage(finding), finding.Rule),
            Location.Create(
                file.Path,
                new TextSpan(finding.Range.Start, finding.Range.Length),
                new LinePositionSpan(new LinePosition(start.Line, start.Column), new LinePosition(end.Line, end.Column))),
            RuleDescriptors.ToRoslyn(severity),
            additionalLocations: null,
            properties: AcknowledgedFindingSuppressor.PropertiesOf(reason)));
    }

    private Severity? SeverityOf(Finding finding)
    {
        var key = (finding.Rule.Id, finding.Severity);
        if (!_severities.TryGetValue(key, out var severity))
        {
            _severities.Add(key, severity = FolderSeverity.Of(finding, _options));
        }

        return severity;
    }
}
