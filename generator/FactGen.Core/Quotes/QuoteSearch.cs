namespace FactGen.Core.Quotes;

/// <summary>Looks for quotes in articles. Exact, after folding; there is no fuzzy match.</summary>
public static class QuoteSearch
{
    /// <summary>
    /// What becomes of each needle in <paramref name="article"/>. All in one pass, linear in the text and the needles;
    /// what was looked for the last time costs nothing.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyDictionary<Needle, QuoteMatch> Find(ArticleText article, IReadOnlyCollection<Needle> needles, CancellationToken cancellationToken)
    {
        var matches = new Dictionary<Needle, QuoteMatch>();
        var pending = new List<Needle>();
        foreach (var needle in needles.Distinct())
        {
            if (article.TryGetKnown(needle, out var known))
            {
                matches.Add(needle, known);
            }
            else
            {
                pending.Add(needle);
            }
        }

        foreach (var (needle, match) in ArticleSearch.Find(article, pending, cancellationToken))
        {
            matches.Add(needle, match);
        }

        article.Remember(matches);

        return matches;
    }

    /// <summary>
    /// For each needle that stands in one of the articles, before its end and as whole words: the key of the first, in the
    /// given order. What should stand around it is left out, since another article will have other words there. Needles
    /// without a letter are not looked for. One pass over all texts, linear in texts and needles.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyDictionary<Needle, TKey> FindElsewhere<TKey>(
        IReadOnlyList<(TKey Key, ArticleText Article)> articles, IReadOnlyCollection<Needle> needles, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Needle, TKey>();
        var search = new ElsewhereSearch(needles.Distinct(), cancellationToken);
        foreach (var (key, article) in articles)
        {
            if (search.IsDone)
            {
                break;
            }

            foreach (var needle in search.FoundIn(article, cancellationToken))
            {
                found.Add(needle, key);
            }
        }

        return found;
    }

    /// <summary>
    /// Which of <paramref name="literals"/> stand in the article before its end, folded, without a thought for ellipses or
    /// glosses. One that folds to nothing stands nowhere.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static ISet<string> FindLiterals(ArticleText article, IReadOnlyCollection<string> literals, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var distinct = literals.Distinct(StringComparer.Ordinal).ToArray();
        var folded = Array.ConvertAll(distinct, Folding.Fold);
        var found = FewTexts.Suit(folded, article.Text)
            ? FewTexts.Search(folded, article.Text, article.End).Within
            : new PatternSet(folded, wholeWords: false, cancellationToken).Search(article.Text, article.End, cancellationToken).Within;
        return new HashSet<string>(distinct.Where((_, i) => found[i].Count > 0), StringComparer.Ordinal);
    }
}
