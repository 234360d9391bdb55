using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Core.Sourcing;

/// <summary>Where the chains of a fact go round.</summary>
/// <param name="Source">The place of the source among the fact's sources.</param>
/// <param name="Step">The place in its <c>via</c> of the step that closes the circle.</param>
/// <param name="Again">Whom or what it comes back to.</param>
/// <param name="IsRepeated">Whether that is the step just before.</param>
/// <param name="Members">Who cite each other across several sources; empty where one chain goes round by itself.</param>
internal sealed record ViaCircle(int Source, int Step, ChainStep Again, bool IsRepeated, EquatableArray<ChainStep> Members);

/// <summary>
/// Finds circles: within one chain, where somebody who stands in it already comes again; across the chains of a fact, where all who are cited
/// cite each other, so that no origin is left. Linear in the steps.
/// </summary>
internal static class ViaCircles
{
    // A chain of more steps is looked at as a whole.
    private const int MostComparedInPairs = 8;

    /// <summary>
    /// Whether the chains of a fact may go round at all. Nearly none do, and most facts have no chain, or a single short one of agents that all
    /// differ: that is seen without building anything.
    /// </summary>
    public static bool MayExist(FactEntry fact, IEntryLookup lookup)
    {
        var chains = 0;
        foreach (var source in fact.Sources)
        {
            if (source.Via.IsEmpty)
            {
                continue;
            }

            if (++chains > 1 || !IsStraight(source, lookup))
            {
                return true;
            }
        }

        return false;
    }

    // Within a chain of agents only two things go round: an agent that comes again, and one that goes back to the article's own outlet.
    private static bool IsStraight(Source source, IEntryLookup lookup)
    {
        var place = 0;
        var outlet = lookup.Resolve(source.Article)?.Outlet;
        foreach (var step in source.Via)
        {
            if (step.Agent is { } agent)
            {
                // Behind a slash stands what may be written without it too.
                if (agent.Id.IndexOf('/') >= 0 || (place > 0 && agent.Id == outlet) || IsNamedBefore(source.Via, place, agent.Id))
                {
                    return false;
                }
            }
            else if (step.Article is not null)
            {
                return false;
            }

            if (++place > MostComparedInPairs)
            {
                return false;
            }
        }

        return outlet is null || outlet.IndexOf('/') < 0;
    }

    private static bool IsNamedBefore(ViewsOf<Party> via, int place, string id)
    {
        foreach (var step in via)
        {
            if (place-- == 0)
            {
                return false;
            }

            if (step.Agent?.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    public static IReadOnlyList<ViaCircle> Of(EquatableArray<ReportChain> reports, IEntryLookup lookup)
    {
        var circles = new List<ViaCircle>();
        var identities = new StepIdentities();
        var straight = new List<(int Source, Chain Chain)>();
        for (var i = 0; i < reports.Count; i++)
        {
            if (!reports[i].Via.All(step => IsKnown(step, lookup)))
            {
                // A reference that leads nowhere has a finding of its own.
                continue;
            }

            if (WithinChain(i, reports[i], lookup) is { } circle)
            {
                circles.Add(circle);
            }
            else if (reports[i].Via.Count > 0)
            {
                straight.Add((i, new Chain(reports[i], lookup, identities)));
            }
        }

        circles.AddRange(AcrossChains(straight));
        return circles;
    }

    private static bool IsKnown(ChainStep step, IEntryLookup lookup) => step.Kind switch
    {
        ChainStepKind.Agent => lookup.FindExport(IdSpace.Agents, step.Name) is not null,
        ChainStepKind.Article => lookup.FindExport(IdSpace.Articles, step.Name) is not null,
        _ => true,
    };

    private static ViaCircle? WithinChain(int source, ReportChain report, IEntryLookup lookup)
    {
        var written = new HashSet<(ChainStepKind Kind, string Name)>();
        var passed = new HashSet<(ChainStepKind Kind, string Name)> { (ChainStepKind.Article, report.Article) };
        var publisher = Pass(report.Article);
        for (var i = 0; i < report.Via.Count; i++)
        {
            var step = report.Via[i];
            var who = (step.Kind, step.Name);
            if (step.Kind == ChainStepKind.Anonymous)
            {
                publisher = null;
                continue;
            }

            // A work may be followed by the outlet that published it, and stands for it only where it is not.
            var isPublisher = step.Kind == ChainStepKind.Agent && step.Name == publisher;
            if (!written.Add(who) || (!passed.Add(who) && !isPublisher))
            {
                return new ViaCircle(source, i, step, i > 0 && report.Via[i - 1] is { } before && (before.Kind, before.Name) == who, default);
            }

            publisher = step.Kind == ChainStepKind.Article ? Pass(step.Name) : null;
        }

        return null;

        string? Pass(string article)
        {
            var outlet = lookup.OutletOf(article);
            if (outlet is not null)
            {
                passed.Add((ChainStepKind.Agent, outlet));
            }

            return outlet;
        }
    }

    private static IEnumerable<ViaCircle> AcrossChains(List<(int Source, Chain Chain)> chains)
    {
        var graph = new StepGraph();
        foreach (var (_, chain) in chains)
        {
            for (var i = 1; i < chain.Identities.Count; i++)
            {
                graph.Add(chain.Identities[i - 1], chain.Identities[i]);
            }

            if (chain.FirstOfVia < chain.Identities.Count)
            {
                graph.Add(chain.ArticleIdentity, chain.Identities[chain.FirstOfVia]);
            }
        }

        var circleOf = graph.CirclesWithoutExit();
        var members = new SortedDictionary<int, List<ChainStep>>();
        var closing = new Dictionary<int, (int Source, int Step, ChainStep Again)>();
        var told = new HashSet<int>();
        foreach (var (source, chain) in chains)
        {
            for (var i = 0; i < chain.Identities.Count; i++)
            {
                if (!circleOf.TryGetValue(chain.Identities[i], out var circle))
                {
                    continue;
                }

                if (!members.TryGetValue(circle, out var steps))
                {
                    members.Add(circle, steps = new List<ChainStep>());
                }

                if (told.Add(chain.Identities[i]))
                {
                    steps.Add(chain.Steps[i]);
                }

                // The last source that goes on within the circle is the one that closes it.
                var before = i > chain.FirstOfVia ? chain.Identities[i - 1] : i == chain.FirstOfVia ? (i > 0 && IsIn(chain.Identities[i - 1], circle) ? chain.Identities[i - 1] : chain.ArticleIdentity) : StepIdentities.None;
                if (IsIn(before, circle))
                {
                    closing[circle] = (source, chain.ViaSteps[i], chain.Steps[i]);
                }
            }
        }

        return members.Select(pair =>
        {
            var (source, step, again) = closing[pair.Key];
            return new ViaCircle(source, step, again, false, pair.Value.ToEquatableArray());
        });

        bool IsIn(int identity, int circle) => circleOf.TryGetValue(identity, out var found) && found == circle;
    }
}
