using FactGen.Packed;

namespace FactGen;

/// <summary>One step on the way from an article back to a fact's origin: an agent that reported it before, or the report itself.</summary>
public sealed record ViaStep
{
    private readonly AgentLink? _agent;
    private readonly Reference<Article>? _article;

    internal ViaStep(Fields fields)
    {
        _agent = AgentLink.Decode(fields);
        _article = fields.Reference<Article>('A');
        if (_agent is null && _article is null)
            throw Damage.Of("a via step names nobody");
        On = fields.Text('o');
        Date = fields.Date('d');
    }

    /// <summary>
    /// Who: an <see cref="Outlet"/>, a <see cref="Person"/>, an <see cref="Organization"/> or an <see cref="AnonymousSource"/>; null
    /// where the step is an <see cref="Article"/>.
    /// </summary>
    public Agent? Agent => _agent?.Target;

    /// <summary>The report itself, where it is known; otherwise null.</summary>
    public Article? Article => _article?.Target;

    /// <summary>When that report was made, as the article says it: <c>Sunday</c>, <c>22</c>, <c>2021-03-21</c>.</summary>
    public string? On { get; }

    /// <summary>The day that <see cref="On"/> means; null where it cannot be worked out.</summary>
    public FactDate? Date { get; }

    /// <summary>One line: who or which article, and when.</summary>
    public override string ToString()
    {
        var who = Agent?.Name ?? Article!.Title ?? Article.Id;
        return On is null ? who : $"{who} ({On})";
    }
}
