using System.Collections.Concurrent;

namespace FactGen.Core.Quotes;

/// <summary>The article within a kept text, which may go on with teasers of other stories.</summary>
public sealed class ArticleText
{
    private readonly ConcurrentDictionary<Needle, QuoteMatch> _known = new();

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

    /// <summary>What became of <paramref name="needle"/> when it was last looked for.</summary>
    internal bool TryGetKnown(Needle needle, out QuoteMatch match) => _known.TryGetValue(needle, out match!);

    /// <summary>Remembers what became of <paramref name="needle"/>.</summary>
    internal void Remember(Needle needle, QuoteMatch match) => _known[needle] = match;
}
