using System.Collections.Immutable;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Raises the findings over fact files that do not decide what is compiled. It works once per compilation, on all files: most rules look
/// at more than one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.OfFactFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        CheckFacts(context);
        CheckEditorConfigs(context);
    }

    private static void CheckFacts(CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var texts = context.Options.AdditionalFiles.SelectMany(file => FactText.Of(file, options)).ToImmutableArray();
        var leftOut = SharedPaths.Find(texts.Select(text => (text.Path, text.Text.Path)));
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => !leftOut.Items.Contains(text.Text.Path)))
        {
            files[text.Path] = text.Text;
        }

        var corpus = new Corpus(files.Select(file => new CorpusFile(file.Key, SharedReading.Read(file.Value, context.CancellationToken))));
        foreach (var found in CorpusChecker.Check(corpus, context.CancellationToken))
        {
            var file = files[found.File.Path];
            Report(context, found.Finding, found.File.File.Lines, file, options.GetOptions(file), found.AcknowledgedBy?.Reason);
        }
    }

    private static void CheckEditorConfigs(CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        foreach (var file in context.Options.AdditionalFiles.Where(file => FactText.IsOfKind(FactText.EditorConfigKind, file, options)))
        {
            // One that cannot be read is the compiler's to complain of: it reads the same file.
            if (file.GetText(context.CancellationToken)?.ToString() is { } text)
            {
                var lines = new LineMap(text);
                foreach (var finding in EditorConfigRules.Check(text))
                {
                    Report(context, finding, lines, file, options.GetOptions(file), reason: null);
                }
            }
        }
    }

    private static void Report(
        CompilationAnalysisContext context, Finding finding, LineMap lines, AdditionalText file, AnalyzerConfigOptions options, string? reason)
    {
        if (FolderSeverity.Of(finding.Rule, options) is not { } severity)
        {
            return;
        }

        var located = LocatedFinding.Of(finding, lines, file.Path);
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(finding.Rule),
            located.Location,
            RuleDescriptors.ToRoslyn(severity),
            additionalLocations: null,
            properties: AcknowledgedFindingSuppressor.PropertiesOf(reason),
            located.Message));
    }
}
