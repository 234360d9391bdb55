using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Sourcing;

/// <summary>
/// The numbers of a fact's <see cref="Provenance"/> without its words. Rules ask every fact for them, and most facts have one source, whose numbers
/// can be read off.
/// </summary>
/// <param name="Reports">The number of articles that carry the fact.</param>
/// <param name="Origins">The number of known independent origins; where none is known, all sources together are one.</param>
/// <param name="Known">How many of them are known: none, where the sources name nobody.</param>
/// <param name="IsAnonymous">Whether the fact rests on people alone whom nobody names.</param>
internal readonly record struct OriginCount(int Reports, int Origins, int Known, bool IsAnonymous)
{
    /// <summary>Whether all reports go back to one origin.</summary>
    public bool IsSingleOrigin => Origins == 1;

    /// <summary>Counts the origins of <paramref name="fact"/>.</summary>
    public static OriginCount Of(FactEntry fact, IEntryLookup lookup)
    {
        var sources = fact.Sources.GetEnumerator();
        if (!sources.MoveNext())
        {
            return new OriginCount(0, 0, 0, IsSpokenByNobodyNamed(fact));
        }

        var only = sources.Current;
        if (!sources.MoveNext())
        {
            return OfOne(fact, only, lookup);
        }

        var origins = FactOrigins.Of(fact, lookup);
        return new OriginCount(origins.Reports, origins.Origins.Count, origins.IsKnown ? origins.Origins.Count : 0, origins.IsAnonymous);
    }

    /// <summary>Whether all speakers of a statement are unnamed.</summary>
    public static bool IsSpokenByNobodyNamed(FactEntry fact)
    {
        if (fact.Values.Find(Keys.Speaker)?.Value is not ListValue { HasLostItems: false, Items.Count: > 0 })
        {
            return false;
        }

        foreach (var speaker in fact.Speakers)
        {
            if (speaker.Anonymous is null)
            {
                return false;
            }
        }

        return true;
    }

    // One chain has one origin, its end.
    private static OriginCount OfOne(FactEntry fact, Source source, IEntryLookup lookup)
    {
        var isKnown = (lookup.Resolve(source.Article) is { } article ? article.Outlet : lookup.OutletOf(source.Article.Id)) is not null;
        var endsUnnamed = false;
        foreach (var step in source.Via)
        {
            endsUnnamed = step.Agent is null && step.Article is null;
            isKnown = isKnown || !endsUnnamed || !AnonymousWording.IsUndescribed(step.Anonymous?.Text ?? "");
        }

        return new OriginCount(1, 1, isKnown ? 1 : 0, endsUnnamed || IsSpokenByNobodyNamed(fact));
    }
}
