using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Whether anybody reads the infos of this compilation. A build prints none, but logs each if there is an error log; and where the project asks for
/// no log, FactGen's MSBuild files ask for one, to learn of warnings and of the summary alone. At 100,000 facts that nobody vetted that log took the
/// compiler seconds, and nobody opens it. An editor and a log that the project asked for show infos as ever.
/// </summary>
internal sealed class Audience
{
    // Set by FactGen.Findings.targets, in a build proper. A property would do as well, but its file is the same for builds and for editors.
    private const string OwnLogFeature = "factgen-own-log";

    private readonly Dictionary<string, bool> _raised = new(StringComparer.Ordinal);
    private readonly CompilationOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _isReadByNobody;

    public Audience(CompilationAnalysisContext context)
    {
        _options = context.Compilation.Options;
        _cancellationToken = context.CancellationToken;
        _isReadByNobody = context.Compilation.SyntaxTrees.FirstOrDefault()?.Options.Features.ContainsKey(OwnLogFeature) ?? false;
    }

    /// <summary>Whether nobody would see a finding of the rule and that severity.</summary>
    public bool Ignores(Rule rule, Severity severity) => _isReadByNobody && severity == Severity.Info && !IsRaised(rule.Id);

    // By what the project sets for the rule. `TreatWarningsAsErrors` leaves infos alone.
    private bool IsRaised(string ruleId)
    {
        if (!_raised.TryGetValue(ruleId, out var isRaised))
        {
            isRaised = (_options.SpecificDiagnosticOptions.TryGetValue(ruleId, out var set)
                || (_options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(ruleId, _cancellationToken, out set) ?? false))
                && set is ReportDiagnostic.Warn or ReportDiagnostic.Error;
            _raised.Add(ruleId, isRaised);
        }

        return isRaised;
    }
}
