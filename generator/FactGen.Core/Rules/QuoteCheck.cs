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
    private readonly ILookup<FactEntry, PassageCheck> _withOtherText;

    private QuoteCheck(Corpus corpus, CancellationToken cancellationToken)
    {
        Articles = new KeptArticles(corpus);
        var searched = new List<(Passage Passage, KeptArticle Article)>();
        foreach (var fact in corpus.Files.SelectMany(corpus.EntriesOf).Where(entry => entry.Section.HoldsFacts))
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

        Search(searched, cancellationToken);
        var elsewhere = SearchElsewhere(searched, cancellationToken);
        All = searched.Select(item => Judge(item.Passage, item.Article, corpus.Evidence.Lock, elsewhere)).ToArray();
        foreach (var group in All.GroupBy(check => check.Passage.Fact))
        {
            _byFact.Add(group.Key, group.ToArray());
        }

        _withOtherText = All.Where(check => check.HasOtherText && check.State != PassageState.Failed).ToLookup(check => check.Article.Entry);
    }

    /// <summary>The articles with their kept texts.</summary>
    public KeptArticles Articles { get; }

    /// <summary>Every passage whose article exists, in the order of files and facts.</summary>
    public IReadOnlyList<PassageCheck> All { get; }

    /// <summary>Checks all passages of <paramref name="corpus"/>.</summary>
    public static QuoteCheck Of(Corpus corpus, CancellationToken cancellationToken) => new(corpus, cancellationToken);

    /// <summary>The passages of a fact.</summary>
    public IReadOnlyList<PassageCheck> Of(FactEntry fact) => _byFact.TryGetValue(fact, out var checks) ? checks : [];

    /// <summary>The passages that the lock vouches for in another kept text of <paramref name="article"/>.</summary>
    public IEnumerable<PassageCheck> WithOtherText(FactEntry article) => _withOtherText[article];

    private void Search(List<(Passage Passage, KeptArticle Article)> searched, CancellationToken cancellationToken)
    {
        foreach (var (passage, article) in searched)
        {
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
        var locked = @lock.Find(passage.Key);
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
