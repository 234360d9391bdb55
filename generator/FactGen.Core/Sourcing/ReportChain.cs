using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Sourcing;

/// <summary>What a step of a chain is.</summary>
public enum ChainStepKind
{
    /// <summary>A person, an organization or an outlet.</summary>
    Agent,

    /// <summary>An article, where the work itself is known.</summary>
    Article,

    /// <summary>Somebody whom the article does not name.</summary>
    Anonymous,
}

/// <summary>One step from an article back to the origin.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The id of the agent or article, or the description of somebody unnamed.</param>
/// <param name="Count">How many unnamed people; null where the article does not say.</param>
public sealed record ChainStep(ChainStepKind Kind, string Name, string? Count = null);

/// <summary>How one article came to report a fact.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Via">The steps from it back to the origin, without its own outlet.</param>
public sealed record ReportChain(string Article, EquatableArray<ChainStep> Via)
{
    /// <summary>The chains of a fact's sources, in their order.</summary>
    public static EquatableArray<ReportChain> Of(FactEntry fact) => fact.Sources
        .Select(source => new ReportChain(source.Article.Id, source.Via.Select(ToStep).ToEquatableArray()))
        .ToEquatableArray();

    internal static ChainStep ToStep(Party party) => party switch
    {
        { Agent: { } agent } => new ChainStep(ChainStepKind.Agent, agent.Id),
        { Article: { } article } => new ChainStep(ChainStepKind.Article, article.Id),
        _ => new ChainStep(ChainStepKind.Anonymous, party.Anonymous?.Text ?? "", party.Count?.Text),
    };
}

/// <summary>Finds what another entry exports; null where there is no such entry.</summary>
/// <param name="space">The namespace.</param>
/// <param name="id">The id.</param>
public delegate Export? FindExport(IdSpace space, string id);
