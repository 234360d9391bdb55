using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>Words of a literal that repeat a quote.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="First">The token they begin in.</param>
/// <param name="Last">The token they end in; another one where literals are added up.</param>
/// <param name="Expression">What to write in their place.</param>
internal sealed record QuoteRun(TextSpan Span, SyntaxToken First, SyntaxToken Last, string Expression)
{
    // Of RepeatedQuotes in FactGen.Generator; the two assemblies know each other by this name alone.
    private const string MemberProperty = "FactGen.Member";

    private static readonly SymbolDisplayFormat s_full =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The tokens from the first to the last.</summary>
    public IEnumerable<SyntaxToken> Tokens
    {
        get
        {
            for (var token = First; ; token = token.GetNextToken())
            {
                yield return token;
                if (token == Last || token.SpanStart > Last.SpanStart)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The expression as it may stand in a hole of an interpolated string, where <c>::</c> would begin a format.</summary>
    public string Hole => Expression.Contains("::") ? $"({Expression})" : Expression;

    public static QuoteRun? Of(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        var span = diagnostic.Location.SourceSpan;
        return diagnostic.Properties.TryGetValue(MemberProperty, out var id)
            && id is not null
            && span.Length > 0
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is { } member
            && NameOf(member, model, span.Start) is { } name
                // A statement's text is its quote where it has one, and never null.
                ? new QuoteRun(span, root.FindToken(span.Start), root.FindToken(span.End - 1), name + ".Text")
                : null;
    }

    // As short as the place allows; in full where something there hides the short name.
    private static string? NameOf(ISymbol member, SemanticModel model, int position)
    {
        return Written(type => type.ToMinimalDisplayString(model, position)) ?? Written(type => type.ToDisplayString(s_full));

        string? Written(Func<ITypeSymbol, string> show)
        {
            var name = $"{show(member.ContainingType)}.{member.Name}";
            var isUnderstood = SymbolEqualityComparer.Default.Equals(
                member,
                model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol);
            return (isUnderstood, member) switch
            {
                (false, _) => null,
                // A typed id, which its section makes a fact of.
                (true, IFieldSymbol) => $"{show(member.ContainingType.ContainingType)}.Get({name})",
                _ => name,
            };
        }
    }
}
