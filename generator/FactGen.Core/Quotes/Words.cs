namespace FactGen.Core.Quotes;

/// <summary>
/// The words of a text, in its order, compared without case. In a script without spaces each character begins a word of
/// two, so that the few that are in every sentence do not make any two sentences alike.
/// </summary>
internal sealed class Words
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly List<int> _starts = new();
    private readonly List<int> _ends = new();
    private readonly List<long> _keys = new();

    private Words()
    {
    }

    /// <summary>The number of words.</summary>
    public int Count => _starts.Count;

    /// <summary>Where the word begins.</summary>
    public int StartOf(int word) => _starts[word];

    /// <summary>Where it ends.</summary>
    public int EndOf(int word) => _ends[word];

    /// <summary>
    /// The same for the same word. A hash, so that no text is kept for each of a million words: should two words ever
    /// share one, a message shows a passage that is a little less close.
    /// </summary>
    public long KeyOf(int word) => _keys[word];

    /// <summary>The words of the first <paramref name="end"/> characters.</summary>
    public static Words Of(string text, int end, CancellationToken cancellationToken)
    {
        var words = new Words();
        for (var i = 0; i < end;)
        {
            if (!Characters.IsWordPart(text, i))
            {
                i += Characters.LengthAt(text, i);
                continue;
            }

            var start = i;
            var key = FnvOffset;
            if (Characters.IsOfSpacelessScript(text[i]))
            {
                i += Characters.LengthAt(text, i);
                var next = i < end && Characters.IsOfSpacelessScript(text[i]) ? i + Characters.LengthAt(text, i) : i;
                for (var at = start; at < Math.Min(next, end); at++)
                {
                    key = Hash(key, text[at]);
                }
            }
            else
            {
                for (; i < end && Characters.IsWordPart(text, i) && !Characters.IsOfSpacelessScript(text[i]); i += Characters.LengthAt(text, i))
                {
                    key = Hash(key, char.ToLowerInvariant(text[i]));
                    key = Characters.LengthAt(text, i) == 2 ? Hash(key, text[i + 1]) : key;
                }
            }

            if ((words.Count & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            words._starts.Add(start);
            words._ends.Add(Math.Min(i, end));
            words._keys.Add((long)key);
        }

        return words;
    }

    private static ulong Hash(ulong key, char c) => unchecked((key ^ c) * FnvPrime);
}
