using System.Collections.Immutable;
using FactGen.Generator.Analyzers;
using FactGen.Generator.Tests.Analyzers.Code;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.CodeFixes.Tests;

/// <summary>Code in a workspace, as an editor has it, beside an assembly with facts.</summary>
internal static class Fixing
{
    private static readonly MetadataReference s_facts = Harbour.Reference(Harbour.Yaml);

    /// <summary>The same facts, with typed ids in the place of members.</summary>
    public static MetadataReference TypedFacts { get; } = Harbour.Reference(Harbour.Yaml, members: "ids");

    /// <summary>Applies the fix of the first finding.</summary>
    public static async Task<string?> FixFirst(string code, MetadataReference? facts = null)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, code, facts ?? s_facts);
        var found = (await Find(document)).First();
        CodeAction? offered = null;
        await new RepeatedQuoteFix().RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => offered = action, CancellationToken.None));
        return offered is null ? null : await Apply(document, offered);
    }

    /// <summary>Applies the fixes of all findings at once.</summary>
    public static async Task<string> FixAll(string code)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, code, s_facts);
        var found = await Find(document);
        var fix = new RepeatedQuoteFix();
        var context = new FixAllContext(
            document, fix, FixAllScope.Document, nameof(RepeatedQuoteFix), ["FACT904"], new KnownDiagnostics([.. found]), CancellationToken.None);
        return await Apply(document, (await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    private static Document Open(AdhocWorkspace workspace, string code, MetadataReference facts)
    {
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Page", "Page", LanguageNames.CSharp)
            .WithParseOptions(FactProject.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences([.. new FactProject().ToCompilation().References, facts]));
        return workspace.AddDocument(project.Id, "Page.cs", Microsoft.CodeAnalysis.Text.SourceText.From(code));
    }

    private static async Task<Diagnostic[]> Find(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!.WithOptions(
            ((CSharpCompilationOptions)document.Project.CompilationOptions!).WithSpecificDiagnosticOptions(MarkedCode.OfCodeAlone));
        var found = await compilation.WithAnalyzers([new FactUseAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Id == "FACT904").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    // Whatever is offered must compile without a warning, and have one finding less.
    private static async Task<string> Apply(Document document, CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        var compilation = (await changed.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString()));
        Assert.True((await Find(changed)).Length < (await Find(document)).Length);
        return (await changed.GetTextAsync()).ToString();
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);
    }
}
