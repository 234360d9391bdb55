using FactGen;

namespace SampleApp.Content;

/// <summary>What the briefing tells, in its order. How it looks is <see cref="Rendering.BriefingView"/>'s affair.</summary>
/// <param name="title">The headline.</param>
/// <param name="leads">The facts to begin with, picked by name.</param>
/// <param name="facts">All facts, the leads among them.</param>
/// <param name="report">What the build counted.</param>
internal sealed class Briefing(string title, IReadOnlyList<Fact> leads, IReadOnlyList<Fact> facts, FactReport report)
{
    public string Title { get; } = title;

    public IReadOnlyList<Fact> Leads { get; } = leads;

    public IReadOnlyList<Fact> Facts { get; } = facts;

    /// <summary>What the facts rest on, in numbers: how many quotes were proved, and to how many origins it all goes back.</summary>
    public FactReport Report { get; } = report;

    /// <summary>All facts, by date.</summary>
    public IReadOnlyList<TimelineGroup> Timeline { get; } = TimelineGroup.Group(facts);

    /// <summary>The facts of which a source states something else, or which cannot be true together with another.</summary>
    public IReadOnlyList<Fact> InConflict { get; } = [.. facts.Where(fact => fact.Conflicts.Count > 0 || fact.Contradicts.Count > 0)];

    /// <summary>The facts that cite no source. The build warns of each (FACT101), and this app says so too.</summary>
    public IReadOnlyList<Fact> Uncited { get; } = [.. facts.Where(fact => fact.Citations.Count == 0)];
}
