using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>
/// Rewrites the literals of one document that repeat quotes: one that is nothing but the quote becomes the fact's text, one that has other words
/// beside it becomes an interpolated string, and in a sum the literals before and behind keep what is theirs.
/// </summary>
internal static class QuoteReplacement
{
    /// <summary>Whether there is anything to be rewritten.</summary>
    public static async Task<bool> IsPossibleAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        (await ChangesAsync(document, diagnostics, cancellationToken).ConfigureAwait(false)).Count > 0;

    /// <summary>The document with the facts in the place of the words.</summary>
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = await ChangesAsync(document, diagnostics, cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    private static async Task<List<TextChange>> ChangesAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = new List<TextChange>();
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return changes;
        }

        var within = new Dictionary<SyntaxToken, List<QuoteRun>>();
        var across = new HashSet<SyntaxToken>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (QuoteRun.Of(diagnostic, root, model) is not { } run || NeedsConstant(run.First.Parent!))
            {
                continue;
            }

            if (run.First == run.Last)
            {
                within[run.First] = within.TryGetValue(run.First, out var runs) ? [.. runs, run] : [run];
            }
            else if (!within.ContainsKey(run.First) && !across.Contains(run.First) && SumRewriter.Rewrite(run) is { } change)
            {
                across.UnionWith(run.Tokens);
                changes.Add(change);
            }
        }

        foreach (var literal in within.Where(literal => !across.Contains(literal.Key)))
        {
            changes.AddRange(LiteralRewriter.Rewrite(literal.Key, literal.Value));
        }

        return changes;
    }

    private static bool NeedsConstant(SyntaxNode literal)
    {
        for (var node = literal; node is not (null or StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = node.Parent)
        {
            switch (node)
            {
                case AttributeSyntax or SwitchLabelSyntax and not CasePatternSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax:
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                case EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } }:
                case EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    return true;
            }
        }

        return literal.FirstAncestorOrSelf<StatementSyntax>() is GotoStatementSyntax;
    }
}
