namespace FactGen.Core.Quotes;

/// <summary>Collects the texts that one pass looks for, and holds what it found.</summary>
internal sealed class Patterns(HashSet<string> ownGlosses)
{
    private readonly List<string> _texts = new();
    private PatternSet? _set;
    private PatternOccurrences[] _within = [];
    private PatternOccurrences[] _all = [];

    /// <summary>The words in brackets that the searched text has itself: a quote may have both these and an editor's.</summary>
    public HashSet<string> OwnGlosses => ownGlosses;

    /// <summary>The prepared search; there once it was made.</summary>
    public PatternSet Set => _set ?? throw new InvalidOperationException("The patterns have not been looked for yet.");

    /// <summary>Adds a text, and gives the number under which it is asked for.</summary>
    public int Add(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <summary>Looks for all of them in the text up to <paramref name="end"/>, and in what follows.</summary>
    public void Search(string text, int end, bool wholeWords, CancellationToken cancellationToken)
    {
        _set = new PatternSet(_texts, wholeWords, cancellationToken);
        (_within, _all) = _set.Search(text, end, cancellationToken);
    }

    /// <summary>The text that was added under the number.</summary>
    public string TextOf(int pattern) => _texts[pattern];

    /// <summary>What was found of it before the end, or anywhere.</summary>
    public PatternOccurrences Of(int pattern, bool anywhere) => (anywhere ? _all : _within)[pattern];
}
