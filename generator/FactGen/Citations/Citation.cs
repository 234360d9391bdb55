using FactGen.Packed;

namespace FactGen;

/// <summary>A source of a fact: the article that reports it, and where in it. Equal when everything cited is.</summary>
public sealed record Citation
{
    private readonly Reference<Article> _article;

    internal Citation(Fields fields)
    {
        _article = fields.Reference<Article>('a') ?? throw Damage.Of("a citation has no article");
        Excerpt = fields.Text('e');
        Prefix = fields.Text('p');
        Suffix = fields.Text('s');
        Via = fields.Records('v', static step => new ViaStep(step));
        States = fields.Records('S', static stated => new StatedValue(stated));
        Because = fields.Text('b');
    }

    /// <summary>The article that reports the fact.</summary>
    public Article Article => _article.Target;

    /// <summary>
    /// The article's words that carry the fact, verbatim; null where the source gives none (a statement's <see cref="Statement.Quote"/> needs
    /// none).
    /// </summary>
    public string? Excerpt { get; }

    /// <summary>The words before the excerpt, where it occurs several times (as in W3C Web Annotation).</summary>
    public string? Prefix { get; }

    /// <summary>The words behind the excerpt, where it occurs several times (as in W3C Web Annotation).</summary>
    public string? Suffix { get; }

    /// <summary>From this article back to the origin, as the article says: whom it cites, whom those cite, and so on.</summary>
    public IReadOnlyList<ViaStep> Via { get; }

    /// <summary>What this source states instead of the fact's own values; see also <see cref="Fact.Conflicts"/>.</summary>
    public IReadOnlyList<StatedValue> States { get; }

    /// <summary>Why <see cref="States"/> lost, or why this source dates a report differently.</summary>
    public string? Because { get; }

    /// <summary>One line: the article and the excerpt.</summary>
    public override string ToString() => Excerpt is null ? _article.Id : $"{_article.Id}: “{Shortened.Text(Excerpt)}”";
}
