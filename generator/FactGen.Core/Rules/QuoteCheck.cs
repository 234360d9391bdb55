using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>
/// What became of every passage of a corpus. All that one text must hold is looked for in one pass over it, and what is missing
/// anywhere in one pass over all: the time grows with the texts and the passages, not with their product.
/// </summary>
internal sealed class QuoteCheck
{
    private readonly Dictionary<FactEntry, IReadOnlyList<PassageCheck>> _byFact = new();
    private FactEntry? _lastFact;
    private IReadOnlyList<PassageCheck> _last = [];
    private readonly Dictionary<FactEntry, List<PassageCheck>> _withOtherText = new();

    private QuoteCheck(Corpus corpus, CancellationToken cancellationToken)
    {
        Articles = new KeptArticles(corpus, cancellationToken);
        var searched = new List<(Passage Passage, KeptArticle Article)>();
        foreach (var file in corpus.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var fact in corpus.EntriesOf(file))
            {
                if (fact.Section.HoldsFacts)
                {
                    Collect(fact, corpus, searched, cancellationToken);
                }
            }
        }

        Search(searched, cancellationToken);
        var elsewhere = SearchElsewhere(searched, cancellationToken);
        All = Judge(searched, corpus.Evidence.Lock, elsewhere, cancellationToken);
        KeepByFact(All);
        foreach (var check in All)
        {
            if (check.HasOtherText && check.State != PassageState.Failed)
            {
                if (!_withOtherText.TryGetValue(check.Article.Entry, out var others))
                {
                    _withOtherText.Add(check.Article.Entry, others = new List<PassageCheck>());
                }

                others.Add(check);
            }
        }
    }

    /// <summary>The articles with their kept texts.</summary>
    public KeptArticles Articles { get; }

    /// <summary>Every passage whose article exists, in the order of files and facts.</summary>
    public IReadOnlyList<PassageCheck> All { get; }

    /// <summary>Checks all passages of <paramref name="corpus"/>.</summary>
    public static QuoteCheck Of(Corpus corpus, CancellationToken cancellationToken) => new(corpus, cancellationToken);

    /// <summary>The passages of a fact.</summary>
    public IReadOnlyList<PassageCheck> Of(FactEntry fact)
    {
        // One rule after another asks about the same fact.
        if (_lastFact != fact)
        {
            _last = _byFact.TryGetValue(fact, out var checks) ? checks : [];
            _lastFact = fact;
        }

        return _last;
    }

    /// <summary>The passages that the lock vouches for in another kept text of <paramref name="article"/>.</summary>
    public IReadOnlyList<PassageCheck> WithOtherText(FactEntry article) => _withOtherText.TryGetValue(article, out var checks) ? checks : [];

    private void Collect(FactEntry fact, Corpus corpus, List<(Passage Passage, KeptArticle Article)> searched, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var passage in Passages.Of(fact))
        {
            // A source that leads nowhere has its own finding.
            if (corpus.Resolve(passage.Source.Article) is { } article)
            {
                searched.Add((passage, Articles.Of(article)));
            }
        }
    }

    private static PassageCheck[] Judge(
        List<(Passage Passage, KeptArticle Article)> searched, QuoteLock @lock, Dictionary<Sought, string> elsewhere, CancellationToken cancellationToken)
    {
        var all = new PassageCheck[searched.Count];
        for (var i = 0; i < all.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all[i] = Judge(searched[i].Passage, searched[i].Article, @lock, elsewhere);
        }

        return all;
    }

    // Those of one fact stand together.
    private void KeepByFact(IReadOnlyList<PassageCheck> all)
    {
        for (int start = 0, end; start < all.Count; start = end)
        {
            var fact = all[start].Passage.Fact;
            for (end = start + 1; end < all.Count && all[end].Passage.Fact == fact; end++)
            {
            }

            var checks = new PassageCheck[end - start];
            for (var i = 0; i < checks.Length; i++)
            {
                checks[i] = all[start + i];
            }

            _byFact.Add(fact, checks);
        }
    }

    private void Search(List<(Passage Passage, KeptArticle Article)> searched, CancellationToken cancellationToken)
    {
        foreach (var (passage, article) in searched)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (article.Text is { } text && passage.Needle.HasWords)
            {
                text.Add(passage.Sought);
            }
        }

        foreach (var text in Articles.All.Select(article => article.Text).OfType<KeptText>().Distinct())
        {
            text.Find(cancellationToken);
        }
    }

    private Dictionary<Sought, string> SearchElsewhere(List<(Passage Passage, KeptArticle Article)> searched, CancellationToken cancellationToken)
    {
        var missed = searched
            .Where(item => MatchOf(item.Passage, item.Article)?.Verdict is QuoteVerdict.NotFound or QuoteVerdict.OnlyAfterEnd)
            .Select(item => item.Passage.Sought)
            .Distinct()
            .ToArray();
        if (missed.Length == 0)
        {
            return new Dictionary<Sought, string>();
        }

        var known = new HashSet<KeptText>();
        var texts = Articles.All.Where(article => article.Text is { } text && known.Add(text)).Select(article => (article.Entry.Id, article.Text!.Article)).ToArray();
        var found = QuoteSearch.FindElsewhere(texts, Array.ConvertAll(missed, words => words.Needle), cancellationToken);
        return missed.Where(words => found.ContainsKey(words.Needle)).ToDictionary(words => words, words => found[words.Needle]);
    }

    private static PassageCheck Judge(Passage passage, KeptArticle article, QuoteLock @lock, Dictionary<Sought, string> elsewhere)
    {
        // The key is a text of its own, made only where a lock may have it.
        var locked = @lock.Entries.Count == 0 ? null : @lock.Find(passage.Key);
        if (!passage.Needle.HasWords)
        {
            return new PassageCheck(passage, article, PassageState.Failed, PassageProblem.NoWords) { Locked = locked };
        }

        if (MatchOf(passage, article) is not { } match)
        {
            var unseen = new PassageCheck(passage, article, PassageState.Unverified, PassageProblem.None) { Locked = locked };
            return locked is null ? unseen : unseen with { State = unseen.HasOtherWords || unseen.HasOtherText ? PassageState.Changed : PassageState.Locked };
        }

        var foundIn = elsewhere.TryGetValue(passage.Sought, out var other) ? other : null;
        var problem = ProblemOf(match.Verdict, isElsewhere: foundIn is not null);
        return new PassageCheck(passage, article, problem == PassageProblem.None ? PassageState.Proved : PassageState.Failed, problem)
        {
            Match = match,
            FoundIn = foundIn,
            Locked = locked,
        };
    }

    private static PassageProblem ProblemOf(QuoteVerdict verdict, bool isElsewhere) => verdict switch
    {
        QuoteVerdict.Found => PassageProblem.None,
        QuoteVerdict.ContextNotFound => PassageProblem.NotBetween,
        QuoteVerdict.OnlyAfterEnd => PassageProblem.OnlyAfterEnd,
        QuoteVerdict.DiffersInCaseOrPunctuation => PassageProblem.DiffersInCaseOrPunctuation,
        QuoteVerdict.PartsOutOfOrder => PassageProblem.PartsOutOfOrder,
        QuoteVerdict.PartTooShort => PassageProblem.PartTooShort,
        _ => isElsewhere ? PassageProblem.InAnotherArticle : PassageProblem.NotFound,
    };

    private static QuoteMatch? MatchOf(Passage passage, KeptArticle article) =>
        article.Text is { } text && passage.Needle.HasWords ? text[passage.Sought] : null;
}
