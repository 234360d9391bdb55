namespace FactGen.Core.Quotes;

/// <summary>Words that a fact-checker's own text puts between quotation marks.</summary>
/// <param name="Text">The words, folded.</param>
internal sealed record QuotedFragment(string Text)
{
    // A comma or full stop before the closing mark may be the writer's own.
    private static readonly char[] s_writersOwn = [',', '.', '、', '。', '，', '．'];

    /// <summary>
    /// What an article may hold in its stead: the words as they stand, without the last comma or full stop, and each of those without
    /// glosses. Each way is a list of texts that must all occur, of which an ellipsis makes several.
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> Readings =>
        from words in new[] { Text, Text.Length > 0 && s_writersOwn.Contains(Text[Text.Length - 1]) ? Text.Substring(0, Text.Length - 1) : Text }.Distinct(StringComparer.Ordinal)
        from plain in Gloss.Without(words).Prepend(words)
        from parts in new[] { [plain], Ellipsis.Split(plain) ?? [plain] }
        select parts;
}

/// <summary>Finds quoted fragments. Apostrophes and single quotation marks are none: too many words have them.</summary>
internal static class QuotedFragments
{
    private const string Opening = "“„«「『\"";

    private static readonly char[][] s_closing = [['”'], ['“', '”'], ['»'], ['」'], ['』'], ['"']];

    /// <summary>The fragments of <paramref name="text"/> that hold a letter, the outermost where one holds another.</summary>
    public static IReadOnlyList<QuotedFragment> In(string text)
    {
        var fragments = new List<QuotedFragment>();
        var unclosed = new bool[Opening.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Opening.IndexOf(text[i]);
            if (kind < 0 || unclosed[kind] || (text[i] == '"' && !MayOpen(text, i)))
            {
                continue;
            }

            var end = text.IndexOfAny(s_closing[kind], i + 1);
            if (end < 0)
            {
                // None of its kind is closed from here on: looking again would cost the whole text each time.
                unclosed[kind] = true;
                continue;
            }

            if (text[i] == '"' && char.IsWhiteSpace(text[end - 1]))
            {
                continue;
            }

            var words = Folding.Fold(text.Substring(i + 1, end - i - 1));
            if (HasLetter(words))
            {
                fragments.Add(new QuotedFragment(words));
            }

            i = end;
        }

        return fragments;
    }

    // The mark of inches and seconds follows a digit: `a 12" pipe`.
    private static bool MayOpen(string text, int index) =>
        (index == 0 || !char.IsLetterOrDigit(text[index - 1])) && index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]);

    private static bool HasLetter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
