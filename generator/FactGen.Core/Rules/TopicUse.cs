using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>How often each topic is used, and which topics are written nearly alike.</summary>
internal sealed class TopicUse
{
    private const int ShortestCompared = 4;

    // Where more topics than these are a letter apart (`pier-a`, `pier-b` …), they are a series and no slips.
    private const int MostAlike = 8;

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    // Two topics that are one letter apart share a key: the one, less a letter, is the other, or the other less a
    // letter. Comparing all with all would be quadratic.
    private readonly Dictionary<string, List<string>> _byVariant = new(StringComparer.Ordinal);

    public TopicUse(Corpus corpus)
    {
        foreach (var topic in corpus.Entries.SelectMany(entry => entry.Values.Items<TextValue>(Keys.Topics)))
        {
            _uses.TryGetValue(topic.Text, out var uses);
            _uses[topic.Text] = uses + 1;
        }

        foreach (var topic in _uses.Keys)
        {
            foreach (var variant in Variants(topic))
            {
                if (!_byVariant.TryGetValue(variant, out var alike))
                {
                    _byVariant.Add(variant, alike = new List<string>());
                }

                alike.Add(topic);
            }
        }
    }

    /// <summary>Whether only one fact has <paramref name="topic"/>, once.</summary>
    public bool IsUsedOnce(string topic) => _uses.TryGetValue(topic, out var uses) && uses == 1;

    /// <summary>The topics that <paramref name="topic"/> may be a slip for, as a message's tail; empty where there is none.</summary>
    public string DidYouMean(string topic)
    {
        var alike = Variants(topic)
            .SelectMany(variant => _byVariant.TryGetValue(variant, out var found) && found.Count <= MostAlike ? found : [])
            .Distinct(StringComparer.Ordinal);
        return Suggestions.DidYouMean(topic, alike.Where(other => other != topic && MayBeSlip(topic, other)));
    }

    // `tax` is no slip for `tea`, nor `election-2020` for `election-2021`.
    private static bool MayBeSlip(string topic, string other) =>
        Suggestions.Fold(topic) == Suggestions.Fold(other)
        || (Math.Min(topic.Length, other.Length) >= ShortestCompared && Digits(topic) == Digits(other));

    private static string Digits(string topic) => new(topic.Where(char.IsDigit).ToArray());

    private static IEnumerable<string> Variants(string topic)
    {
        var folded = Suggestions.Fold(topic);
        yield return folded;
        for (var i = 0; i < folded.Length && folded.Length <= Suggestions.LongestCompared; i++)
        {
            yield return folded.Remove(i, 1);
        }
    }
}
