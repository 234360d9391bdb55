using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>How often each topic is used, and which topics are written nearly alike.</summary>
internal sealed class TopicUse
{
    private const int ShortestCompared = 4;

    // Where more topics than these are a letter apart (`pier-a`, `pier-b` …), they are a series and no slips.
    private const int MostAlike = 8;

    private const int None = -1;

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    // Two topics that are one letter apart share a key: the one, less a letter, is the other, or the other less a
    // letter. Comparing all with all would be quadratic. A key is the hash of such a text, which would itself take more
    // memory than the topics: what shares one by chance is no slip, and is left out when it is compared.
    private readonly List<string> _topics = new();
    private readonly Dictionary<ulong, int> _lastOfVariant = new();
    private readonly List<(int Topic, int Before)> _variants = new();

    public TopicUse(Corpus corpus, CancellationToken cancellationToken)
    {
        foreach (var entry in corpus.Entries)
        {
            foreach (var topic in entry.Values.Items<TextValue>(Keys.Topics))
            {
                cancellationToken.ThrowIfCancellationRequested();
                _uses.TryGetValue(topic.Text, out var uses);
                _uses[topic.Text] = uses + 1;
            }
        }

        // Where every topic is used twice, nobody asks what it is near.
        if (!_uses.ContainsValue(1))
        {
            return;
        }

        foreach (var topic in _uses.Keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var variant in Variants(topic))
            {
                var before = _lastOfVariant.TryGetValue(variant, out var last) ? last : None;
                _lastOfVariant[variant] = _variants.Count;
                _variants.Add((_topics.Count, before));
            }

            _topics.Add(topic);
        }
    }

    /// <summary>Whether only one fact has <paramref name="topic"/>, once.</summary>
    public bool IsUsedOnce(string topic) => _uses.TryGetValue(topic, out var uses) && uses == 1;

    /// <summary>The topics that <paramref name="topic"/> may be a slip for, as a message's tail; empty where there is none.</summary>
    public string DidYouMean(string topic)
    {
        var alike = Variants(topic).SelectMany(SharersOf).Distinct(StringComparer.Ordinal);
        return Suggestions.DidYouMean(topic, alike.Where(other => other != topic && MayBeSlip(topic, other)));
    }

    // None where they are too many.
    private List<string> SharersOf(ulong variant)
    {
        var sharers = new List<string>();
        for (var at = _lastOfVariant.TryGetValue(variant, out var last) ? last : None; at != None; at = _variants[at].Before)
        {
            if (sharers.Count == MostAlike)
            {
                return [];
            }

            sharers.Add(_topics[_variants[at].Topic]);
        }

        return sharers;
    }

    // `tax` is no slip for `tea`, nor `election-2020` for `election-2021`.
    private static bool MayBeSlip(string topic, string other) =>
        Suggestions.Fold(topic) == Suggestions.Fold(other)
        || (Math.Min(topic.Length, other.Length) >= ShortestCompared && Digits(topic) == Digits(other));

    private static string Digits(string topic) => new(topic.Where(char.IsDigit).ToArray());

    private static IEnumerable<ulong> Variants(string topic)
    {
        var folded = Suggestions.Fold(topic);
        yield return Fnv.Hash64(folded);
        for (var i = 0; i < folded.Length && folded.Length <= Suggestions.LongestCompared; i++)
        {
            yield return Fnv.Hash64(folded.Remove(i, 1));
        }
    }
}
