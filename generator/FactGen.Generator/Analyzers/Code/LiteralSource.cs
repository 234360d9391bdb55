using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>Finds the code that stands for each character of a string literal, through escapes, doubled quotation marks and indentation.</summary>
internal static class LiteralSource
{
    /// <summary>The place of each character of the token's value; null where it cannot be told.</summary>
    public static List<TextSpan>? Map(SyntaxToken token)
    {
        var map = new List<TextSpan>(token.ValueText.Length);
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when text.StartsWith("@\"", StringComparison.Ordinal):
                Verbatim(map, text, 2, text.LastIndexOf('"'));
                break;
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                Escaped(map, text, 1, text.LastIndexOf('"'));
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                var quotes = text.TakeWhile(c => c == '"').Count();
                AsItIs(map, quotes, text.LastIndexOf('"') + 1 - quotes);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                WithoutIndentation(map, text);
                break;
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated:
                Interpolated(map, token, interpolated);
                break;
            default:
                return null;
        }

        if (map.Count != token.ValueText.Length)
        {
            return null;
        }

        for (var i = 0; i < map.Count; i++)
        {
            map[i] = new TextSpan(token.SpanStart + map[i].Start, map[i].Length);
        }

        return map;
    }

    private static void Interpolated(List<TextSpan> map, SyntaxToken token, InterpolatedStringExpressionSyntax interpolated)
    {
        var text = token.Text;
        switch (interpolated.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                Escaped(map, text, 0, text.Length);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                Verbatim(map, text, 0, text.Length);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var isFirst = token.SpanStart == interpolated.StringStartToken.Span.End;
                WithoutIndentation(map, text, 0, text.Length, IndentationOf(interpolated.StringEndToken.Text), isFirst);
                break;
            default:
                AsItIs(map, 0, text.Length);
                break;
        }
    }

    private static void AsItIs(List<TextSpan> map, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            map.Add(new TextSpan(i, 1));
        }
    }

    // Two quotation marks stand for one.
    private static void Verbatim(List<TextSpan> map, string text, int start, int end)
    {
        for (var i = start; i < end; i = map[map.Count - 1].End)
        {
            map.Add(new TextSpan(i, text[i] == '"' && i + 1 < end ? 2 : 1));
        }
    }

    private static void Escaped(List<TextSpan> map, string text, int start, int end)
    {
        for (var i = start; i < end; i = map[map.Count - 1].End)
        {
            var length = (text[i], i + 1 < end ? text[i + 1] : '\0') switch
            {
                ('\\', 'u') => 6,
                ('\\', 'U') => 10,
                ('\\', 'x') => 2 + text.Skip(i + 2).Take(Math.Min(4, end - i - 2)).TakeWhile(IsHexDigit).Count(),
                ('\\', _) => 2,
                _ => 1,
            };
            map.Add(new TextSpan(i, Math.Min(length, end - i)));
            if (length == 10 && IsBeyondBmp(text, i + 2))
            {
                map.Add(map[map.Count - 1]);
            }
        }
    }

    // The lines between the first and the last one.
    private static void WithoutIndentation(List<TextSpan> map, string text)
    {
        var firstLine = text.IndexOf('\n') + 1;
        var lastLine = text.LastIndexOf('\n') + 1;
        if (firstLine > 0 && lastLine > firstLine)
        {
            var end = lastLine - (text[lastLine - 2] == '\r' ? 2 : 1);
            WithoutIndentation(map, text, firstLine, end, IndentationOf(text.Substring(lastLine)), isAtLineStart: true);
        }
    }

    private static void WithoutIndentation(List<TextSpan> map, string text, int start, int end, int indentation, bool isAtLineStart)
    {
        for (var i = start; i < end;)
        {
            var lineEnd = text.IndexOf('\n', i, end - i) is >= 0 and var next ? next + 1 : end;
            var content = i;
            while (isAtLineStart && content < lineEnd && content - i < indentation && text[content] is not ('\r' or '\n'))
            {
                content++;
            }

            AsItIs(map, content, lineEnd);
            i = lineEnd;
            isAtLineStart = true;
        }
    }

    // The white space before the closing quotation marks is no part of any line.
    private static int IndentationOf(string end) => end.TrimStart('\r', '\n').TakeWhile(c => c != '"').Count();

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsBeyondBmp(string text, int start) =>
        start + 8 <= text.Length
        && uint.TryParse(text.Substring(start, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
        && codePoint > 0xFFFF;
}
