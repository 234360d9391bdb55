using System.Collections.Immutable;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
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
/// <param name="Name">The key of the agent or article (see <see cref="Export.QualifiedId"/>), or the description of somebody unnamed.</param>
/// <param name="Count">How many unnamed people; null where the article does not say.</param>
public sealed record ChainStep(ChainStepKind Kind, string Name, string? Count = null);

/// <summary>How one article came to report a fact.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="Via">The steps from it back to the origin, without its own outlet.</param>
public sealed record ReportChain(string Article, EquatableArray<ChainStep> Via)
{
    /// <summary>The chains of a fact's sources, in their order.</summary>
    public static EquatableArray<ReportChain> Of(FactEntry fact, IEntryLookup lookup)
    {
        var chains = ImmutableArray.CreateBuilder<ReportChain>(fact.Sources.Count);
        foreach (var source in fact.Sources)
        {
            chains.Add(new ReportChain(lookup.KeyOf(source.Article), StepsOf(source.Via, lookup)));
        }

        return new EquatableArray<ReportChain>(chains.MoveToImmutable());
    }

    private static EquatableArray<ChainStep> StepsOf(ViewsOf<Party> via, IEntryLookup lookup)
    {
        if (via.Count is > 0 and var count)
        {
            var steps = ImmutableArray.CreateBuilder<ChainStep>(count);
            foreach (var party in via)
            {
                steps.Add(ToStep(party, lookup));
            }

            return new EquatableArray<ChainStep>(steps.MoveToImmutable());
        }

        return default;
    }

    internal static ChainStep ToStep(Party party, IEntryLookup lookup) => party switch
    {
        { Agent: { } agent } => new ChainStep(ChainStepKind.Agent, lookup.KeyOf(agent)),
        { Article: { } article } => new ChainStep(ChainStepKind.Article, lookup.KeyOf(article)),
        _ => new ChainStep(ChainStepKind.Anonymous, party.Anonymous?.Text ?? "", party.Count?.Text),
    };
}
