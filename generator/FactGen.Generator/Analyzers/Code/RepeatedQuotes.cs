using System.Collections.Immutable;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>
/// FACT904: a string literal repeats a quote, alone or with other words around it. The finding points at the repeated words; the code fix replaces
/// exactly those.
/// </summary>
internal sealed class RepeatedQuotes
{
    /// <summary>The property of a diagnostic under which the code fix finds the documentation id of the statement's member or typed id.</summary>
    public const string MemberProperty = "FactGen.Member";

    // Five words of a letter each, and the spaces between them.
    private const int LeastLength = 9;

    private readonly Compilation _compilation;
    private readonly Lazy<CuratedQuoteIndex> _quotes;

    private RepeatedQuotes(Compilation compilation)
    {
        _compilation = compilation;

        // Most code has no literal of five words, and then nobody reads the index.
        _quotes = new(() => CuratedQuoteIndex.Of(compilation));
    }

    public static void Register(CompilationStartAnalysisContext context)
    {
        var quotes = new RepeatedQuotes(context.Compilation);
        context.RegisterSyntaxNodeAction(
            quotes.Check,
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.AddExpression,
            SyntaxKind.InterpolatedStringExpression);
    }

    private void Check(SyntaxNodeAnalysisContext context)
    {
        foreach (var literal in LiteralText.Of(context.Node))
        {
            if (literal.Length >= LeastLength)
            {
                Check(context, literal);
            }
        }
    }

    private void Check(SyntaxNodeAnalysisContext context, LiteralText literal)
    {
        var text = literal.Value;
        var words = QuoteWords.Of(text);
        if (words.Sum(word => word.Weight) < QuoteWords.LeastWeight)
        {
            return;
        }

        ISymbol within = context.ContainingSymbol as INamedTypeSymbol ?? context.ContainingSymbol?.ContainingType ?? (ISymbol)_compilation.Assembly;
        foreach (var (first, count, quote) in _quotes.Value.Search(words, Accept))
        {
            var (start, end) = Extent(text, words, first, count, quote.Fingerprint);
            var span = literal.SpanOf(start, end);
            context.ReportDiagnostic(CodeFindings.Create(
                RuleCatalogue.QuoteRepeated,
                span is { } known ? Location.Create(context.Node.SyntaxTree, known) : literal.Place,
                span is null ? ImmutableDictionary<string, string?>.Empty : PropertiesOf(quote.Member),
                FactSymbols.ShowFact(quote.Member, context.SemanticModel, context.Node.SpanStart)));
        }

        Repeated? Accept(CuratedQuote quote) =>
            quote.Find() is { } member && _compilation.IsSymbolAccessibleWithin(member, within) ? new Repeated(member, quote.Fingerprint) : null;
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(ISymbol member) =>
        ImmutableDictionary<string, string?>.Empty.Add(MemberProperty, member.GetDocumentationCommentId());

    // With the words goes the punctuation that the quote itself has around them; where the literal has no other words, also the full stop that it
    // puts in the place of the quote's.
    private static (int Start, int End) Extent(string text, List<QuoteWord> words, int first, int count, QuoteFingerprint quote)
    {
        var start = words[first].Start;
        var end = words[first + count - 1].End;
        if (start >= quote.Lead.Length && Folding.Fold(text.Substring(start - quote.Lead.Length, quote.Lead.Length)) == quote.Lead)
        {
            start -= quote.Lead.Length;
        }

        if (end + quote.Trail.Length <= text.Length && Folding.Fold(text.Substring(end, quote.Trail.Length)) == quote.Trail)
        {
            end += quote.Trail.Length;
        }

        if (count == words.Count)
        {
            while (end < text.Length && text[end] is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '。')
            {
                end++;
            }
        }

        return (start, end);
    }

    /// <summary>A quote that can be used where it is repeated.</summary>
    private sealed record Repeated(ISymbol Member, QuoteFingerprint Fingerprint);
}
