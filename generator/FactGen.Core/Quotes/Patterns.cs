namespace FactGen.Core.Quotes;

/// <summary>Collects the texts that one pass looks for, and holds what it found.</summary>
internal sealed class Patterns(HashSet<string> ownGlosses)
{
    private readonly List<string> _texts = new();
    private PatternSet? _set;
    private bool _wholeWords;
    private PatternOccurrences[] _within = [];
    private PatternOccurrences[] _all = [];

    /// <summary>The words in brackets that the searched text has itself: a quote may have both these and an editor's.</summary>
    public HashSet<string> OwnGlosses => ownGlosses;

    /// <summary>The prepared search, for whoever reads the text once more.</summary>
    public PatternSet Set(CancellationToken cancellationToken) => _set ??= new PatternSet(_texts, _wholeWords, cancellationToken);

    /// <summary>Adds a text, and gives the number under which it is asked for.</summary>
    public int Add(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <summary>Looks for all of them in the text up to <paramref name="end"/>, and in what follows.</summary>
    public void Search(string text, int end, bool wholeWords, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _wholeWords = wholeWords;
        (_within, _all) = !wholeWords && FewTexts.Suit(_texts, text)
            ? FewTexts.Search(_texts, text, end)
            : Set(cancellationToken).Search(text, end, cancellationToken);
    }

    /// <summary>The text that was added under the number.</summary>
    public string TextOf(int pattern) => _texts[pattern];

    /// <summary>What was found of it before the end, or anywhere.</summary>
    public PatternOccurrences Of(int pattern, bool anywhere) => (anywhere ? _all : _within)[pattern];
}
