using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>Rewrites neighbouring literals of a sum across which a quote goes.</summary>
internal static class SumRewriter
{
    /// <summary>The change; null where something else than literals and <c>+</c> stands between, which would be lost.</summary>
    public static TextChange? Rewrite(QuoteRun run)
    {
        var tokens = run.Tokens.ToArray();
        if (LiteralForm.Of(run.First) is not { } first || LiteralForm.Of(run.Last) is not { } last || !tokens.All(IsPartOfSum) || HasComments(tokens))
        {
            return null;
        }

        var before = first.Before(run.Span);
        var behind = last.Behind(run.Span);
        if ((first.IsRaw && before.Length > 0) || (last.IsRaw && behind.Length > 0))
        {
            return null;
        }

        string?[] parts =
        [
            before.Length > 0 ? first.Opening + before + first.Closing : null,
            run.Expression,
            behind.Length > 0 ? last.Opening + behind + last.Closing : null,
        ];
        return new TextChange(TextSpan.FromBounds(run.First.SpanStart, run.Last.Span.End), string.Join(" + ", parts.Where(part => part is not null)));
    }

    private static bool IsPartOfSum(SyntaxToken token) => token.IsKind(SyntaxKind.PlusToken) || LiteralForm.Of(token) is not null;

    private static bool HasComments(SyntaxToken[] tokens) => tokens
        .SelectMany((token, i) => (i > 0 ? token.LeadingTrivia : default).Concat(i < tokens.Length - 1 ? token.TrailingTrivia : default))
        .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
