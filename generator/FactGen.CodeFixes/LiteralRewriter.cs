using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>
/// Rewrites one literal, or one text within an interpolated string. The rest of the literal stays as it was written, with its escapes and its kind.
/// </summary>
internal static class LiteralRewriter
{
    /// <summary>The changes; none where the literal cannot be rewritten.</summary>
    /// <param name="token">The literal.</param>
    /// <param name="runs">What to replace in it, in order.</param>
    public static IEnumerable<TextChange> Rewrite(SyntaxToken token, IReadOnlyList<QuoteRun> runs) => token.Parent switch
    {
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => RewriteText(token, interpolated, runs),
        LiteralExpressionSyntax literal when LiteralForm.Of(token) is { } form => RewriteLiteral(literal, form, runs),
        _ => [],
    };

    private static IEnumerable<TextChange> RewriteText(SyntaxToken token, InterpolatedStringExpressionSyntax interpolated, IReadOnlyList<QuoteRun> runs)
    {
        if (interpolated.Contents.Count == 1 && runs.Count == 1 && runs[0].Span == token.Span)
        {
            return [new TextChange(interpolated.Span, runs[0].Expression)];
        }

        var braces = Math.Max(1, interpolated.StringStartToken.Text.Count(c => c == '$'));
        return runs.Select(run => new TextChange(run.Span, InBraces(run.Hole, braces)));
    }

    private static IEnumerable<TextChange> RewriteLiteral(LiteralExpressionSyntax literal, LiteralForm form, IReadOnlyList<QuoteRun> runs)
    {
        if (runs.Count == 1 && form.IsAllOf(runs[0].Span))
        {
            return [new TextChange(literal.Span, runs[0].Expression)];
        }

        if (form.HasEscapedBraces)
        {
            return [];
        }

        var braces = form.IsRaw ? LongestRunOfBraces(form.Text) + 1 : 1;
        var rewritten = new StringBuilder().Append('$', braces);
        var at = literal.SpanStart;
        foreach (var run in runs)
        {
            rewritten.Append(Kept(at, run.Span.Start)).Append(InBraces(run.Hole, braces));
            at = run.Span.End;
        }

        return [new TextChange(literal.Span, rewritten.Append(Kept(at, literal.Span.End)).ToString())];

        string Kept(int start, int end)
        {
            var kept = form.Text.Substring(start - literal.SpanStart, end - start);
            return form.IsRaw ? kept : kept.Replace("{", "{{").Replace("}", "}}");
        }
    }

    private static string InBraces(string expression, int braces) => new string('{', braces) + expression + new string('}', braces);

    private static int LongestRunOfBraces(string text)
    {
        var longest = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            while (i < text.Length && text[i] == text[start])
            {
                i++;
            }

            longest = text[start] is '{' or '}' ? Math.Max(longest, i - start) : longest;
        }

        return longest;
    }
}
