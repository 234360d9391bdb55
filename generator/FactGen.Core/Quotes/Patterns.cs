namespace FactGen.Core.Quotes;

/// <summary>Collects the texts that one pass looks for, and holds what it found.</summary>
internal sealed class Patterns
{
    private readonly List<string> _texts = new();
    private PatternOccurrences[] _within = [];
    private PatternOccurrences[] _all = [];

    /// <summary>Adds a text, and gives the number under which it is asked for.</summary>
    public int Add(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <summary>Looks for all of them in the text up to <paramref name="end"/>, and in what follows.</summary>
    public void Search(string text, int end, bool wholeWords, CancellationToken cancellationToken) =>
        (_within, _all) = new PatternSet(_texts, wholeWords, cancellationToken).Search(text, end, cancellationToken);

    /// <summary>The text that was added under the number.</summary>
    public string TextOf(int pattern) => _texts[pattern];

    /// <summary>What was found of it before the end, or anywhere.</summary>
    public PatternOccurrences Of(int pattern, bool anywhere) => (anywhere ? _all : _within)[pattern];
}
