using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>How a string literal is written.</summary>
/// <param name="Text">The literal, with its quotation marks.</param>
/// <param name="Opening">What it begins with: <c>"</c>, <c>@"</c>, <c>"""</c>.</param>
/// <param name="Closing">What it ends with.</param>
/// <param name="IsRaw">Whether its text stands for itself.</param>
/// <param name="Content">Where its text stands in the file.</param>
internal sealed record LiteralForm(string Text, string Opening, string Closing, bool IsRaw, TextSpan Content)
{
    /// <summary>Whether an escape writes a brace, for which interpolated strings have no form.</summary>
    public bool HasEscapedBraces { get; private init; }

    /// <summary>The form of a literal; null of one of another type (<c>u8</c>).</summary>
    public static LiteralForm? Of(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                var opening = text[0] == '@' ? "@\"" : "\"";
                return Create(token, opening, "\"", isRaw: false);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = new string('"', text.TakeWhile(c => c == '"').Count());
                return Create(token, quotes, quotes, isRaw: true);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return Create(token, text.Substring(0, text.IndexOf('\n') + 1), text.Substring(text.LastIndexOf('\n')), isRaw: true);
            default:
                return null;
        }
    }

    /// <summary>Whether the literal's text is what stands there and nothing else; the indentation of a raw one does not count.</summary>
    public bool IsAllOf(TextSpan span) => Before(span).Length == 0 && Behind(span).Length == 0;

    /// <summary>The part of the text before the span.</summary>
    public string Before(TextSpan span) => Part(Content.Start, span.Start);

    /// <summary>The part of the text behind the span.</summary>
    public string Behind(TextSpan span) => Part(span.End, Content.End);

    private static LiteralForm Create(SyntaxToken token, string opening, string closing, bool isRaw)
    {
        var content = TextSpan.FromBounds(token.SpanStart + opening.Length, token.Span.End - closing.Length);
        return new LiteralForm(token.Text, opening, closing, isRaw, content) { HasEscapedBraces = token.Text.Count(IsBrace) != token.ValueText.Count(IsBrace) };
    }

    private static bool IsBrace(char c) => c is '{' or '}';

    private string Part(int start, int end)
    {
        var part = Text.Substring(start - Content.Start + Opening.Length, end - start);
        return IsRaw ? part.Trim() : part;
    }
}
