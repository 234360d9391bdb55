namespace FactGen.Core.Quotes;

/// <summary>
/// Looks in one article after another for needles that their own article lacks. The longest stretch of each is looked for,
/// as whole words; only where that stands in an article is the rest of the needle, if there is any, looked for too.
/// </summary>
internal sealed class ElsewhereSearch
{
    // So many articles that have its longest stretch and not the rest; then a needle is given up. Keeps the search linear
    // where thousands of quotes share a part that thousands of articles have.
    private const int MaxMisses = 16;

    private readonly Needle[] _needles;
    private readonly bool[] _isWhole;
    private readonly int[] _misses;
    private readonly PatternSet.Sweep _sweep;
    private int _left;

    public ElsewhereSearch(IEnumerable<Needle> needles, CancellationToken cancellationToken)
    {
        var sought = needles.Select(needle => (Needle: needle, Stretch: LongestStretch(needle.Quote))).Where(pair => pair.Stretch.Any(char.IsLetter)).ToArray();
        _needles = Array.ConvertAll(sought, pair => pair.Needle);
        _isWhole = Array.ConvertAll(sought, pair => pair.Stretch.Length == pair.Needle.Quote.Length);
        _misses = new int[sought.Length];
        _sweep = new PatternSet(Array.ConvertAll(sought, pair => pair.Stretch), wholeWords: true, cancellationToken).OverManyTexts();
        _left = sought.Length;
    }

    /// <summary>Whether there is nothing left to look for.</summary>
    public bool IsDone => _left == 0;

    /// <summary>The needles found in <paramref name="article"/> and not in one before.</summary>
    public List<Needle> FoundIn(ArticleText article, CancellationToken cancellationToken)
    {
        var found = new List<Needle>();
        var partly = new List<int>();
        foreach (var index in _sweep.In(article.Text, article.End, cancellationToken).ToArray())
        {
            if (_isWhole[index])
            {
                Settle(index);
                found.Add(_needles[index]);
            }
            else
            {
                partly.Add(index);
            }
        }

        if (partly.Count > 0)
        {
            var bare = partly.ToDictionary(index => index, index => Needle.Of(_needles[index].Quote));
            var whole = new HashSet<Needle>(ArticleSearch.Found(article, bare.Values.Distinct().ToArray(), cancellationToken));
            foreach (var index in partly)
            {
                if (whole.Contains(bare[index]))
                {
                    found.Add(_needles[index]);
                    Settle(index);
                }
                else if (++_misses[index] == MaxMisses)
                {
                    Settle(index);
                }
            }
        }

        return found;
    }

    private void Settle(int index)
    {
        _sweep.Settle(index);
        _left--;
    }

    // What stands in the article in any case, between ellipses and glosses. A word that a gloss joins is not sure to be whole there.
    private static string LongestStretch(string quote)
    {
        var longest = "";
        var start = 0;
        for (var i = 0; i < quote.Length;)
        {
            var gloss = Gloss.LengthAt(quote, i);
            var gap = gloss > 0 ? gloss : Ellipsis.LengthAt(quote, i);
            if (gap == 0)
            {
                i++;
                continue;
            }

            longest = Longer(longest, Stretch(quote, start, i));
            i += gap;
            start = i;
        }

        return Longer(longest, Stretch(quote, start, quote.Length));
    }

    private static string Stretch(string quote, int start, int end)
    {
        var stretch = quote.Substring(start, end - start);
        if (start > 0 && quote[start - 1] == ']' && stretch.Length > 0 && stretch[0] != ' ')
        {
            stretch = stretch.IndexOf(' ') is > 0 and var space ? stretch.Substring(space) : "";
        }

        if (end < quote.Length && quote[end] == '[' && stretch.Length > 0 && stretch[stretch.Length - 1] != ' ')
        {
            stretch = stretch.LastIndexOf(' ') is > 0 and var space ? stretch.Substring(0, space) : "";
        }

        return stretch.Trim(' ');
    }

    private static string Longer(string one, string other) => other.Length > one.Length ? other : one;
}
