using System.Collections.Concurrent;

namespace FactGen.Core.Quotes;

/// <summary>
/// A kept text of an article, folded once. Several threads may use it. What was found in it is remembered, so that an
/// editor that asks at each keystroke pays only for what is new.
/// </summary>
public sealed class SnapshotText
{
    private readonly ConcurrentDictionary<string, ArticleText> _endings = new(StringComparer.Ordinal);
    private readonly ArticleText _whole;

    private SnapshotText(string folded)
    {
        Folded = folded;
        _whole = new ArticleText(folded, folded.Length, endsOccurrences: 1);
    }

    /// <summary>The text in the form in which it is compared.</summary>
    internal string Folded { get; }

    /// <summary>Folds <paramref name="text"/>, in time linear in it.</summary>
    public static SnapshotText Of(string text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new SnapshotText(Folding.Fold(text, cancellationToken));
    }

    /// <summary>
    /// The article within the text: what stands before <paramref name="ends"/>, and that itself, at its first occurrence.
    /// All of the text where it is null or does not occur.
    /// </summary>
    public ArticleText EndingWith(string? ends)
    {
        var folded = ends is null ? "" : Folding.Fold(ends);
        return folded.Length == 0 ? _whole : _endings.GetOrAdd(folded, CutAt);
    }

    private ArticleText CutAt(string ends)
    {
        var found = new PatternSet([ends]).Search(Folded)[0];
        return new ArticleText(Folded, found.Count == 0 ? Folded.Length : found.First + ends.Length, found.Count);
    }
}
