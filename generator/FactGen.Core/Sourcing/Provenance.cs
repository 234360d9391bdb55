using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Core.Sourcing;

/// <summary>What is computed from a fact's sources: how many report it, to how many independent origins that goes back, and the sentence that says so.</summary>
/// <param name="Reports">The number of articles that carry the fact.</param>
/// <param name="Origins">The number of known independent origins; where none is known, all sources together are one.</param>
/// <param name="Attribution">The sentence that an app must show.</param>
public sealed record Provenance(int Reports, int Origins, string Attribution)
{
    /// <summary>Whether the fact rests on people alone whom nobody names: every origin ends with them, or a statement's speakers are unnamed.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether all reports go back to one origin.</summary>
    public bool IsSingleOrigin => Origins == 1;

    /// <summary>
    /// A text for each known origin, in the order of <see cref="Attribution"/>; the same for the same origin in every fact. Empty where the
    /// sources name nobody.
    /// </summary>
    public EquatableArray<string> OriginKeys { get; init; }

    /// <summary>Computes it from the sources of <paramref name="fact"/>, which must be a statement, a claim, an event or a measure.</summary>
    public static Provenance Of(FactEntry fact, IEntryLookup lookup)
    {
        var identities = new StepIdentities();
        var chains = ReportChain.Of(fact, lookup).Select(report => new Chain(report, lookup, identities)).ToArray();
        var isKnown = chains.Any(chain => chain.NamesSomebody);
        var origins = IndependentOrigins(chains);
        return new Provenance(
            chains.Select(chain => chain.Article).Distinct(StringComparer.Ordinal).Count(),
            origins.Count,
            AttributionSentence.Of(fact, origins, lookup))
        {
            IsAnonymous = IsSpokenByNobodyNamed(fact) || (chains.Length > 0 && (isKnown ? origins : (IEnumerable<Chain>)chains).All(chain => chain.EndsUnnamed)),
            OriginKeys = isKnown ? origins.Select(origin => identities.KeyOf(origin.End)).ToEquatableArray() : default,
        };
    }

    private static bool IsSpokenByNobodyNamed(FactEntry fact)
    {
        var speakers = fact.Values.Find(Keys.Speaker)?.Value as ListValue;
        return speakers is { HasLostItems: false, Items.Count: > 0 } && fact.Speakers.All(speaker => speaker.Anonymous is not null);
    }

    // One chain for each origin: the longest that ends there, the longest of all first.
    private static List<Chain> IndependentOrigins(Chain[] chains)
    {
        // sorted is stable, so that chains of one length keep the order of the sources.
        var known = chains.Where(chain => chain.NamesSomebody).OrderByDescending(chain => chain.Steps.Count).ToArray();
        if (known.Length == 0)
        {
            return [.. chains.Take(1)];
        }

        var passedThrough = new HashSet<int>(known.SelectMany(chain => chain.PassedThrough));
        var ends = new HashSet<int>();
        var origins = known.Where(chain => !passedThrough.Contains(chain.End) && ends.Add(chain.End)).ToList();

        // Where every chain goes on in another, they go round: that is one origin, and a rule of its own.
        return origins.Count > 0 ? origins : [known[0]];
    }
}
