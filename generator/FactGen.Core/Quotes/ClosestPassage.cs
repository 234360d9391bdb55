namespace FactGen.Core.Quotes;

/// <summary>
/// Finds what in an article comes closest to a quote that is not in it. Only for the message: it decides nothing. The
/// article's words are indexed once; a quote then costs its own length and a bounded number of places to look at.
/// </summary>
internal sealed class ClosestPassage
{
    // Places where rare words of the quote stand, taken together, and the candidates that are compared word by word.
    private const int MaxVotes = 2048;
    private const int MaxCandidates = 4;

    // Words that may have been put in or left out before the passage's ends.
    private const int Slack = 2;

    // Of five words of the quote, so many have to be in the passage.
    private const int SharedOfFive = 2;

    private readonly string _text;
    private readonly Words _words;
    private readonly Dictionary<long, int> _ids = new();

    // Kept from quote to quote, so that not each makes a large one anew.
    private readonly Dictionary<int, int> _votes = new();

    // The number of each of the article's words, and the places of each number: from _placesOf[id] up to _placesOf[id + 1].
    private readonly int[] _wordIds;
    private readonly int[] _placesOf;
    private readonly int[] _places;

    public ClosestPassage(string text, int end, CancellationToken cancellationToken)
    {
        _text = text;
        _words = Words.Of(text, end, cancellationToken);
        _wordIds = new int[_words.Count];
        for (var i = 0; i < _wordIds.Length; i++)
        {
            if (!_ids.TryGetValue(_words.KeyOf(i), out var id))
            {
                _ids.Add(_words.KeyOf(i), id = _ids.Count);
            }

            _wordIds[i] = id;
        }

        _placesOf = new int[_ids.Count + 1];
        foreach (var id in _wordIds)
        {
            _placesOf[id + 1]++;
        }

        for (var id = 0; id < _ids.Count; id++)
        {
            _placesOf[id + 1] += _placesOf[id];
        }

        var next = (int[])_placesOf.Clone();
        _places = new int[_wordIds.Length];
        for (var i = 0; i < _wordIds.Length; i++)
        {
            _places[next[_wordIds[i]]++] = i;
        }
    }

    /// <summary>The passage closest to <paramref name="quote"/> (folded), cut to be shown; null where none shares two words of five.</summary>
    public string? For(string quote)
    {
        var sought = Words.Of(quote, quote.Length, CancellationToken.None);
        var ids = new int[sought.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = _ids.TryGetValue(sought.KeyOf(i), out var id) ? id : -1;
        }

        var counts = new Dictionary<int, int>();
        foreach (var id in ids)
        {
            if (id >= 0)
            {
                counts[id] = counts.TryGetValue(id, out var count) ? count + 1 : 1;
            }
        }

        var (best, bestShared) = (0, 0);
        foreach (var start in CandidatesFor(ids))
        {
            var shared = SharedIn(start, ids.Length, counts);
            if (shared > bestShared)
            {
                (best, bestShared) = (start, shared);
            }
        }

        return bestShared * 5L < ids.Length * (long)SharedOfFive || bestShared == 0 ? null : Show(best, ids);
    }

    // Each place of a rare word votes for where the quote would begin, if the word stood there as it does in the quote.
    private List<int> CandidatesFor(int[] ids)
    {
        _votes.Clear();
        var left = MaxVotes;
        foreach (var i in Enumerable.Range(0, ids.Length).Where(i => ids[i] >= 0).OrderBy(i => PlacesOf(ids[i])))
        {
            for (var place = _placesOf[ids[i]]; place < _placesOf[ids[i] + 1] && left > 0; place++, left--)
            {
                var start = _places[place] - i;
                _votes[start] = _votes.TryGetValue(start, out var count) ? count + 1 : 1;
            }

            if (left == 0)
            {
                break;
            }
        }

        return MostVoted(_votes);
    }

    // In order of their votes, the earlier place first where they are equal: the same on every host.
    private static List<int> MostVoted(Dictionary<int, int> votes)
    {
        var best = new List<KeyValuePair<int, int>>();
        foreach (var vote in votes)
        {
            var at = best.Count;
            while (at > 0 && (best[at - 1].Value < vote.Value || (best[at - 1].Value == vote.Value && best[at - 1].Key > vote.Key)))
            {
                at--;
            }

            if (at < MaxCandidates)
            {
                best.Insert(at, vote);
                if (best.Count > MaxCandidates)
                {
                    best.RemoveAt(MaxCandidates);
                }
            }
        }

        return best.ConvertAll(vote => vote.Key);
    }

    private int PlacesOf(int id) => _placesOf[id + 1] - _placesOf[id];

    private int SharedIn(int start, int length, Dictionary<int, int> counts)
    {
        var seen = new Dictionary<int, int>();
        var shared = 0;
        for (var i = Math.Max(0, start - Slack); i < Math.Min(_wordIds.Length, (long)start + length + Slack); i++)
        {
            if (counts.TryGetValue(_wordIds[i], out var wanted))
            {
                seen.TryGetValue(_wordIds[i], out var have);
                shared += have < wanted ? 1 : 0;
                seen[_wordIds[i]] = have + 1;
            }
        }

        return shared;
    }

    private string Show(int start, int[] ids)
    {
        var first = Nearest(ids[0], Math.Max(0, start));
        var last = Math.Max(first, Nearest(ids[ids.Length - 1], Math.Min(_wordIds.Length, start + ids.Length) - 1));
        var focus = first;
        for (var i = Math.Max(0, -start); i < ids.Length && start + i < _wordIds.Length; i++)
        {
            focus = start + i;
            if (_wordIds[focus] != ids[i])
            {
                break;
            }
        }

        return Excerpt.Of(_text, _words.StartOf(first), _words.EndOf(last), _words.StartOf(focus));
    }

    // Where the quote's first or last word stands, if a word put in or left out has moved it a little.
    private int Nearest(int id, int expected)
    {
        for (var distance = 0; distance <= Slack; distance++)
        {
            foreach (var at in new[] { expected - distance, expected + distance })
            {
                if (at >= 0 && at < _wordIds.Length && _wordIds[at] == id)
                {
                    return at;
                }
            }
        }

        return expected;
    }
}
