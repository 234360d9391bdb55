namespace FactGen.Core.Quotes;

/// <summary>
/// The form in which a quote and an article's text are compared. What a text system may change on its own is levelled;
/// what somebody wrote - case, punctuation, digits, brackets - is kept.
/// </summary>
public static class Folding
{
    // Characters between two looks whether the caller has given up, less one.
    private const int CancellationMask = 0xFFFF;

    /// <summary>
    /// Drops zero-width characters and soft hyphens, normalises to NFC, makes curly quotation marks and apostrophes
    /// straight and en and em dashes a hyphen, and every run of white space (no-break ones included) one space, none at
    /// either end. Folding twice changes nothing more. Never throws; linear in the text.
    /// </summary>
    public static string Fold(string text) => Fold(text, CancellationToken.None);

    /// <summary>The same of a text that may be long.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    internal static string Fold(string text, CancellationToken cancellationToken)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var visible = WithoutInvisible(text);
        cancellationToken.ThrowIfCancellationRequested();
        var normal = UnicodeNormalization.ToNfc(visible);
        var folded = new char[normal.Length];
        var length = 0;
        var isSpacePending = false;
        for (var i = 0; i < normal.Length; i++)
        {
            if ((i & CancellationMask) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var c = normal[i];
            if (Characters.IsWhiteSpace(c))
            {
                isSpacePending = length > 0;
                continue;
            }

            if (isSpacePending)
            {
                folded[length++] = ' ';
                isSpacePending = false;
            }

            folded[length++] = Straight(c);
        }

        return new string(folded, 0, length);
    }

    // Most quotes in a fact file: nothing to be done, nothing to be allocated.
    private static bool IsFolded(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return text.Length == 0 || previous != ' ';
    }

    private static string WithoutInvisible(string text)
    {
        var first = 0;
        while (first < text.Length && !Characters.IsInvisible(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var kept = new char[text.Length];
        text.CopyTo(0, kept, 0, first);
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            if (!Characters.IsInvisible(text[i]))
            {
                kept[length++] = text[i];
            }
        }

        return new string(kept, 0, length);
    }

    private static char Straight(char c) => c switch
    {
        < '\u2013' or > '\u201F' => c,
        '\u2013' or '\u2014' => '-',
        >= '\u2018' and <= '\u201B' => '\'',
        >= '\u201C' and <= '\u201F' => '"',
        _ => c,
    };
}
