using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>
/// All articles with their kept texts, those of packs that the project cites too. Articles that name one file and end alike share one text, which
/// is searched once.
/// </summary>
internal sealed class KeptArticles
{
    // Where more names than these lead nowhere, nobody mistyped them: the folder is another one.
    private const int MostMistyped = 20;

    private readonly Dictionary<FactEntry, KeptArticle> _byEntry = new();
    private readonly Evidence _evidence;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly int _missing;

    public KeptArticles(Corpus corpus, CancellationToken cancellationToken)
    {
        _evidence = corpus.Evidence;
        var texts = new Dictionary<(string Name, string? Ends), KeptText>();
        foreach (var article in corpus.Entries.Concat(corpus.Imported).Where(entry => entry.Section.Space == IdSpace.Articles).OrderBy(entry => entry.Id, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = article.Values.Text(Keys.Snapshot)?.Text;
            var snapshot = name is null ? null : _evidence.Find(name);
            var kept = new KeptArticle(article, snapshot, null);
            KeptText? text = null;

            // What a pack's article is, its own project says: another file of that name proves nothing of it.
            if (snapshot?.Text is { } whole && !(kept.IsImported && kept.IsReplaced))
            {
                var ends = article.Values.Text(Keys.Ends)?.Text;
                if (!texts.TryGetValue((snapshot.Name, ends), out text))
                {
                    texts.Add((snapshot.Name, ends), text = new KeptText(whole.EndingWith(ends)));
                }
            }

            if (name is not null)
            {
                _named.Add(snapshot?.Name ?? name);
                _missing += snapshot is null && !kept.IsImported ? 1 : 0;
            }

            _byEntry.Add(article, kept with { Text = text });
        }

        AreAllAtHand = _byEntry.Values.All(article => article.SnapshotName is null || article.Text is not null);
    }

    /// <summary>Whether every kept text that an article names is at hand and can be read.</summary>
    public bool AreAllAtHand { get; }

    /// <summary>The articles, by id (ordinal).</summary>
    public IEnumerable<KeptArticle> All => _byEntry.Values.OrderBy(article => article.Entry.Id, StringComparer.Ordinal);

    /// <summary>The article with its text.</summary>
    public KeptArticle Of(FactEntry article) => _byEntry[article];

    /// <summary>The tail of a message about a file that is not at hand: the files nearest in name that no article names.</summary>
    public string DidYouMean(string name) =>
        _missing > MostMistyped ? "" : Suggestions.DidYouMean(name, _evidence.Snapshots.Select(snapshot => snapshot.Name).Where(other => !_named.Contains(other)).Concat(_evidence.Others));
}
