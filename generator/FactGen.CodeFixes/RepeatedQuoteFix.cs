using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactGen.CodeFixes;

/// <summary>
/// FACT904: puts the fact in the place of the words that repeat its quote. The finding points at exactly those words and names the statement's member,
/// so nothing of the analyzer is needed here, nor the analyzer's version.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatedQuoteFix))]
[Shared]
public sealed class RepeatedQuoteFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["FACT904"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await QuoteReplacement.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // Not offered where it would do nothing: where C# wants a constant, or writes the words in a way that cannot be taken apart.
            ImmutableArray<Diagnostic> one = [diagnostic];
            if (await QuoteReplacement.IsPossibleAsync(context.Document, one, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use the fact",
                        cancellation => QuoteReplacement.ApplyAsync(context.Document, one, cancellation),
                        equivalenceKey: nameof(RepeatedQuoteFix)),
                    diagnostic);
            }
        }
    }
}
