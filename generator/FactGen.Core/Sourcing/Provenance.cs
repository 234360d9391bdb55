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
        var found = FactOrigins.Of(fact, lookup);
        return new Provenance(found.Reports, found.Origins.Count, AttributionSentence.Of(fact, found.Origins, lookup))
        {
            IsAnonymous = found.IsAnonymous,
            OriginKeys = found.IsKnown ? found.Origins.Select(origin => found.Identities.KeyOf(origin.End)).ToEquatableArray() : default,
        };
    }
}
