using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>An article with its kept text.</summary>
/// <param name="Entry">The article.</param>
/// <param name="Snapshot">The file that it names; null where it names none, or where that is not at hand.</param>
/// <param name="Text">What quotes are looked for in; null where the file is not at hand or cannot be read.</param>
internal sealed record KeptArticle(FactEntry Entry, Snapshot? Snapshot, KeptText? Text)
{
    /// <summary>Whether it is an article of a pack. What is wrong with it is for the pack's own project to find.</summary>
    public bool IsImported => Entry.Pack is not null;

    /// <summary>The name of the file as the article has it; null where it gives none.</summary>
    public TextValue? SnapshotName => Entry.Values.Text(Keys.Snapshot);

    /// <summary>The hash that the article gives for the file.</summary>
    public TextValue? Sha256 => Entry.Values.Text(Keys.Sha256);

    /// <summary>Whether the file at hand is another one than the article says: FACT108.</summary>
    public bool IsReplaced =>
        Snapshot?.Sha256 is { } actual && Sha256 is { } given && !string.Equals(actual, given.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The hash that the lock must have for this text: of the file at hand, else as the article gives it; null where neither is known.
    /// </summary>
    public string? LockHash => (Text is null ? null : Snapshot?.Sha256) is { } hash ? Shortened(hash) : Sha256 is { } given ? Shortened(given.Text) : null;

    private static string Shortened(string hash) => hash.Substring(0, Math.Min(hash.Length, LockEntry.HashLength)).ToLowerInvariant();
}

/// <summary>A kept text up to where its article ends, with all that is looked for in it.</summary>
internal sealed class KeptText(ArticleText article)
{
    private readonly Dictionary<Sought, QuoteMatch?> _matches = new();

    /// <summary>The text.</summary>
    public ArticleText Article { get; } = article;

    /// <summary>Asks for <paramref name="words"/>; <see cref="Find"/> looks for all of them at once.</summary>
    public void Add(Sought words) => _matches[words] = null;

    /// <summary>Looks for what was asked for.</summary>
    public void Find(CancellationToken cancellationToken)
    {
        var asked = _matches.Keys.ToArray();
        if (asked.Length > 0)
        {
            var found = QuoteSearch.Find(Article, Array.ConvertAll(asked, words => words.Needle), cancellationToken);
            foreach (var words in asked)
            {
                _matches[words] = found[words.Needle];
            }
        }
    }

    /// <summary>What became of them.</summary>
    public QuoteMatch this[Sought words] => _matches[words]!;
}
