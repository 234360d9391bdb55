namespace FactGen.Benchmarks.Corpora;

/// <summary>Articles of files that are written already, with words that a later fact can cite: the last few hundred, so that no more are kept.</summary>
internal sealed class EarlierArticles
{
    private const int Most = 256;

    private readonly List<(string Id, string Excerpt, DateOnly Published)> _articles = [];
    private int _oldest;

    public bool IsEmpty => _articles.Count == 0;

    public void Add(Article article)
    {
        var kept = (article.Id, article.Loose!, article.Published);
        if (_articles.Count < Most)
        {
            _articles.Add(kept);
        }
        else
        {
            _articles[_oldest] = kept;
            _oldest = (_oldest + 1) % Most;
        }
    }

    public (string Id, string Excerpt, DateOnly Published) Draw(Chance chance) => chance.Pick(_articles);
}
