using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Sourcing;

/// <summary>Where a fact goes back to: the chains of its sources, and those that tell its independent origins.</summary>
internal sealed class FactOrigins
{
    private FactOrigins(FactEntry fact, IEntryLookup lookup)
    {
        var reports = ReportChain.Of(fact, lookup);
        Chains = new Chain[reports.Count];
        for (var i = 0; i < Chains.Length; i++)
        {
            Chains[i] = new Chain(reports[i], lookup, Identities);
            IsKnown |= Chains[i].NamesSomebody;
        }

        Origins = IndependentOrigins(Chains, IsKnown);
        IsAnonymous = OriginCount.IsSpokenByNobodyNamed(fact) || (Chains.Length > 0 && (IsKnown ? Origins : (IReadOnlyList<Chain>)Chains).All(chain => chain.EndsUnnamed));
    }

    /// <summary>The chains, in the order of the sources.</summary>
    public Chain[] Chains { get; }

    /// <summary>One chain for each origin: the longest that ends there, the longest of all first. Where none is known, all sources together are one.</summary>
    public List<Chain> Origins { get; }

    /// <summary>Whether the sources name anybody at all.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the fact rests on people alone whom nobody names.</summary>
    public bool IsAnonymous { get; }

    /// <summary>What tells the steps apart.</summary>
    public StepIdentities Identities { get; } = new();

    /// <summary>The number of articles that carry the fact.</summary>
    public int Reports => Chains.Length < 2 ? Chains.Length : Chains.Select(chain => chain.Article).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Those of <paramref name="fact"/>.</summary>
    public static FactOrigins Of(FactEntry fact, IEntryLookup lookup) => new(fact, lookup);

    private static List<Chain> IndependentOrigins(Chain[] chains, bool isKnown)
    {
        if (chains.Length < 2 || !isKnown)
        {
            return chains.Length == 0 ? [] : [chains[0]];
        }

        // The sort is stable, so that chains of one length keep the order of the sources.
        var known = chains.Where(chain => chain.NamesSomebody).OrderByDescending(chain => chain.Steps.Count).ToArray();
        var passedThrough = new HashSet<int>(known.SelectMany(chain => chain.PassedThrough));
        var ends = new HashSet<int>();
        var origins = new List<Chain>();
        foreach (var chain in known)
        {
            if (!passedThrough.Contains(chain.End) && ends.Add(chain.End))
            {
                origins.Add(chain);
            }
        }

        // Where every chain goes on in another, they go round: that is one origin, and a rule of its own.
        return origins.Count > 0 ? origins : [known[0]];
    }
}
