using FactGen.Core.Rules;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Analyzers;

/// <summary>Hands the findings of one file to the compiler. What a folder sets for a rule is asked once per file and rule: a file may have many.</summary>
internal sealed class FileReport(CompilationAnalysisContext context, string path, AdditionalText file, LineMap lines)
{
    private readonly AnalyzerConfigOptions _options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
    private readonly Dictionary<(string RuleId, Severity ByDefault), Severity?> _severities = new();

    /// <summary>What the file is called in the project.</summary>
    public string Path => path;

    /// <summary>Reports <paramref name="finding"/>, unless its folder shows nothing of its rule.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it is acknowledged; null where it is not.</param>
    public void Add(Finding finding, string? reason)
    {
        // A kept text that cannot be read is FACT014, as a fact file is, and no folder has a say in that.
        if ((finding.Rule.DecidesWhatIsCompiled ? finding.Rule.Severity : SeverityOf(finding)) is not { } severity)
        {
            return;
        }

        var (start, end) = (lines.PositionOf(finding.Range.Start), lines.PositionOf(finding.Range.End));
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(finding.Rule),
            Location.Create(
                file.Path,
                new TextSpan(finding.Range.Start, finding.Range.Length),
                new LinePositionSpan(new LinePosition(start.Line, start.Column), new LinePosition(end.Line, end.Column))),
            RuleDescriptors.ToRoslyn(severity),
            additionalLocations: null,
            properties: AcknowledgedFindingSuppressor.PropertiesOf(reason),
            new MessageOf(finding)));
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

    /// <summary>A message that is put together when somebody reads it: of a finding that a plain build does not print, nobody does.</summary>
    private sealed class MessageOf(Finding finding) : IEquatable<MessageOf>
    {
        private readonly Finding _finding = finding;

        public bool Equals(MessageOf? other) => other is not null && _finding.Equals(other._finding);

        public override bool Equals(object? obj) => Equals(obj as MessageOf);

        public override int GetHashCode() => _finding.GetHashCode();

        public override string ToString() => _finding.Message;
    }
}
