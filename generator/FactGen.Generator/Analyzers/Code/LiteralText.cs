using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>
/// A text as code writes it: one literal, several that <c>+</c> joins, or what stands between two holes of an interpolated string; and where in the
/// code each part of the text stands.
/// </summary>
internal sealed class LiteralText
{
    private readonly ImmutableArray<SyntaxToken> _tokens;
    private readonly int[] _begins;

    // Worked out once: a long literal may repeat many quotes.
    private readonly Dictionary<int, List<TextSpan>?> _maps = new();

    public LiteralText(ImmutableArray<SyntaxToken> tokens)
    {
        _tokens = tokens;
        _begins = new int[tokens.Length];
        var length = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            _begins[i] = length;
            length += tokens[i].ValueText.Length;
        }

        Length = length;
    }

    /// <summary>How long the text is.</summary>
    public int Length { get; }

    /// <summary>The text.</summary>
    public string Value => _tokens.Length == 1 ? _tokens[0].ValueText : string.Concat(_tokens.Select(token => token.ValueText));

    /// <summary>All of it.</summary>
    public Location Place => Location.Create(_tokens[0].SyntaxTree!, TextSpan.FromBounds(_tokens[0].SpanStart, _tokens[_tokens.Length - 1].Span.End));

    /// <summary>The texts of a literal, a sum or an interpolated string; none where a larger expression has them.</summary>
    public static IEnumerable<LiteralText> Of(SyntaxNode node) => node switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents
            .OfType<InterpolatedStringTextSyntax>()
            .Select(text => new LiteralText(ImmutableArray.Create(text.TextToken))),
        _ when Outside(node.Parent).IsKind(SyntaxKind.AddExpression) => [],
        BinaryExpressionSyntax sum => Joined(sum),
        LiteralExpressionSyntax literal => [new LiteralText(ImmutableArray.Create(literal.Token))],
        _ => [],
    };

    /// <summary>Where a part of the text stands in the code; null where the code writes it in a way that is not understood.</summary>
    public TextSpan? SpanOf(int start, int end)
    {
        var (first, last) = (TokenAt(start), TokenAt(end - 1));
        return MapOf(first) is { } from && MapOf(last) is { } to
            ? TextSpan.FromBounds(from[start - _begins[first]].Start, to[end - 1 - _begins[last]].End)
            : null;
    }

    private List<TextSpan>? MapOf(int token)
    {
        if (!_maps.TryGetValue(token, out var map))
        {
            _maps.Add(token, map = LiteralSource.Map(_tokens[token]));
        }

        return map;
    }

    private int TokenAt(int position)
    {
        var found = Array.BinarySearch(_begins, position);
        var at = found >= 0 ? found : ~found - 1;

        // An empty literal begins where the next one does.
        while (at < _begins.Length - 1 && _begins[at + 1] <= position)
        {
            at++;
        }

        return at;
    }

    private static SyntaxNode? Outside(SyntaxNode? node)
    {
        while (node is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node;
    }

    // The literals that stand side by side in a sum, whatever is added before and behind them. A sum of thousands is a tree as deep: no recursion.
    private static IEnumerable<LiteralText> Joined(BinaryExpressionSyntax sum)
    {
        var neighbours = ImmutableArray.CreateBuilder<SyntaxToken>();
        var open = new Stack<ExpressionSyntax>([sum]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    open.Push(inner);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } part:
                    open.Push(part.Right);
                    open.Push(part.Left);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    neighbours.Add(literal.Token);
                    break;
                default:
                    if (neighbours.Count > 0)
                    {
                        yield return new LiteralText(neighbours.ToImmutable());
                        neighbours.Clear();
                    }

                    break;
            }
        }

        if (neighbours.Count > 0)
        {
            yield return new LiteralText(neighbours.ToImmutable());
        }
    }
}
