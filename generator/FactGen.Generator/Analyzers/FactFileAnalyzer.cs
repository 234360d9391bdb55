using System.Collections.Immutable;
using System.Globalization;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Raises the findings over fact files that do not decide what is compiled, and FACT014 about kept texts, which decide nothing of that either. It
/// works once per compilation, on all files: most rules look at more than one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.OfFactFiles.Add(RuleDescriptors.Of(RuleCatalogue.FileUnreadable));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var audience = new Audience(context);
        CheckFacts(context, audience);
        CheckEditorConfigs(context, audience);
    }

    private static void CheckFacts(CompilationAnalysisContext context, Audience audience)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var texts = context.Options.AdditionalFiles.SelectMany(file => FactText.Of(file, options)).ToImmutableArray();
        var leftOut = SharedPaths.Find(texts.Select(text => (text.Path, text.Text.Path)));
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => !leftOut.Items.Contains(text.Text.Path)))
        {
            files[text.Path] = text.Text;
        }

        var facts = files.Select(file => new CorpusFile(file.Key, SharedReading.Read(file.Value, keepForAnalyzer: true, context.CancellationToken))).ToArray();
        var packs = SharedPacks.IndexOf(context.Compilation.ExternalReferences.SelectMany(reference => SharedPacks.Of(reference, context.CancellationToken)));
        var read = new Corpus(facts, packs, ProjectSettings.Of(options).PackName)
        {
            RequiredVetters = NumberIn("FactGenVetters", options.GlobalOptions),
            RequiredOrigins = NumberIn("FactGenMinOrigins", options.GlobalOptions),
        };
        var evidence = ProjectEvidence.Of(context.Options, read, context.CancellationToken);
        var corpus = read.HeldAgainst(evidence.Evidence);
        FileReport? report = null;
        foreach (var found in CorpusChecker.Check(corpus, context.CancellationToken))
        {
            // They come file by file.
            if (report?.Path != found.File.Path)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                report = new FileReport(context, audience, found.File.Path, files[found.File.Path], found.File.File.Lines);
            }

            report.Add(found.Finding, found.AcknowledgedBy?.Reason);
        }

        CheckLock(context, audience, evidence);
        Summarize(context, corpus);
        foreach (var file in files.Values)
        {
            SharedReading.LetGo(file, context.CancellationToken);
        }
    }

    // What is no number is an error of the build itself.
    private static int? NumberIn(string property, AnalyzerConfigOptions project) =>
        project.TryGetValue("build_property." + property, out var text)
        && int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void CheckLock(CompilationAnalysisContext context, Audience audience, ProjectEvidence evidence)
    {
        var findings = evidence.Evidence.Lock.Findings;
        if (findings.IsEmpty || evidence.LockFile is not { } file || file.GetText(context.CancellationToken)?.ToString() is not { } text)
        {
            return;
        }

        var report = new FileReport(context, audience, file.Path, file, new LineMap(text));
        foreach (var finding in findings)
        {
            report.Add(finding, reason: null);
        }
    }

    // About the whole, so at no place. The MSBuild files print it at every build.
    private static void Summarize(CompilationAnalysisContext context, Corpus corpus)
    {
        if (corpus.Files.Count > 0)
        {
            var summary = CorpusChecker.Summarize(corpus, context.CancellationToken).Finding;
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(summary.Rule), Location.None, summary.Message));
        }
    }

    private static void CheckEditorConfigs(CompilationAnalysisContext context, Audience audience)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        foreach (var file in context.Options.AdditionalFiles.Where(file => FactText.IsOfKind(FactText.EditorConfigKind, file, options)))
        {
            // One that cannot be read is the compiler's to complain of: it reads the same file.
            if (file.GetText(context.CancellationToken)?.ToString() is { } text)
            {
                var report = new FileReport(context, audience, file.Path, file, new LineMap(text));
                foreach (var finding in EditorConfigRules.Check(text))
                {
                    report.Add(finding, reason: null);
                }
            }
        }
    }
}
