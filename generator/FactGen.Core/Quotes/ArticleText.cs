namespace FactGen.Core.Quotes;

/// <summary>The article within a kept text, which may go on with teasers of other stories.</summary>
public sealed class ArticleText
{
    // What the last search found, and no earlier one: whoever edits a quote asks for another needle at each keystroke, for as long as the kept
    // text lives. Swapped as a whole, so several threads may search.
    private volatile IReadOnlyDictionary<Needle, QuoteMatch> _last = new Dictionary<Needle, QuoteMatch>();

    internal ArticleText(string text, int end, int endsOccurrences)
    {
        Text = text;
        End = end;
        EndsOccurrences = endsOccurrences;
    }

    /// <summary>How often the words that end the article occur in the text; 1 where none were given.</summary>
    public int EndsOccurrences { get; }

    /// <summary>The whole kept text, folded.</summary>
    internal string Text { get; }

    /// <summary>Where the article ends in it.</summary>
    internal int End { get; }

    /// <summary>What became of <paramref name="needle"/>, where the last search looked for it too.</summary>
    internal bool TryGetKnown(Needle needle, out QuoteMatch match) => _last.TryGetValue(needle, out match!);

    /// <summary>Remembers what a search found.</summary>
    internal void Remember(IReadOnlyDictionary<Needle, QuoteMatch> matches) => _last = matches;
}
