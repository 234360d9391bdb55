namespace FactGen.Core.Quotes;

/// <summary>Marks in a quote that say: here I left something out.</summary>
internal static class Ellipsis
{
    private const int Dots = 3;

    /// <summary>
    /// The parts around <c>…</c>, <c>...</c> between spaces, and either in brackets; null where <paramref name="quote"/>
    /// (folded) has none. Dots that follow a word directly are the article's own. One at the beginning or end adds no part.
    /// </summary>
    public static List<string>? Split(string quote)
    {
        if (quote.IndexOf('…') < 0 && quote.IndexOf("...", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        List<string>? parts = null;
        var start = 0;
        for (var i = 0; i < quote.Length;)
        {
            var length = LengthAt(quote, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            Add(parts ??= new List<string>(), quote, start, i);
            i += length;
            start = i;
        }

        if (parts is not null)
        {
            Add(parts, quote, start, quote.Length);
        }

        return parts;
    }

    /// <summary>How long the ellipsis at <paramref name="index"/> is; 0 where there is none.</summary>
    public static int LengthAt(string text, int index) => text[index] switch
    {
        '…' => 1,
        '.' => DotsStandingAlone(text, index),
        '[' => InBrackets(text, index, ']'),
        '(' => InBrackets(text, index, ')'),
        _ => 0,
    };

    private static int DotsStandingAlone(string text, int index)
    {
        // First what stands before, so that a long row of dots is gone through once only.
        if (index > 0 && text[index - 1] != ' ')
        {
            return 0;
        }

        var end = EndOfDots(text, index);
        return end - index >= Dots && (end == text.Length || text[end] == ' ') ? end - index : 0;
    }

    private static int InBrackets(string text, int index, char closing)
    {
        var from = AfterSpace(text, index + 1);
        var to = EndOfDots(text, from);
        if (to == from && to < text.Length && text[to] == '…')
        {
            to++;
        }
        else if (to - from < Dots)
        {
            return 0;
        }

        to = AfterSpace(text, to);
        return to < text.Length && text[to] == closing ? to + 1 - index : 0;
    }

    private static int EndOfDots(string text, int index)
    {
        while (index < text.Length && text[index] == '.')
        {
            index++;
        }

        return index;
    }

    private static int AfterSpace(string text, int index) => index < text.Length && text[index] == ' ' ? index + 1 : index;

    private static void Add(List<string> parts, string quote, int start, int end)
    {
        var part = quote.Substring(start, end - start).Trim(' ');
        if (part.Length > 0)
        {
            parts.Add(part);
        }
    }
}
