using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>The way from an article back to the origin.</summary>
internal sealed class ViaChain
{
    private readonly List<(string Party, DateOnly? On)> _steps = [];

    private ViaChain()
    {
    }

    /// <summary>Goes back to nobody.</summary>
    public static ViaChain None { get; } = new();

    public bool IsEmpty => _steps.Count == 0;

    /// <summary>The first of the days that reports in it are dated to.</summary>
    public DateOnly? Earliest => _steps.Min(step => step.On);

    /// <summary>
    /// A chain of a length between 0 and 4: agencies first, in the order of their numbers, so that no two chains go round; then somebody who
    /// is named; then somebody who is not.
    /// </summary>
    /// <param name="chance">What is drawn from.</param>
    /// <param name="agents">Who there is.</param>
    /// <param name="from">The article that it starts at.</param>
    /// <param name="wireReport">An agency's report of the same file, which it may go through; null where there is none.</param>
    public static ViaChain Draw(Chance chance, Agents agents, Article from, Article? wireReport)
    {
        if (from.IsWire)
        {
            return None;
        }

        var chain = new ViaChain();
        var length = chance.Weighted(25, 34, 22, 12, 7);
        if (length == 0)
        {
            return chain;
        }

        if (length == 1 && chance.OneIn(3))
        {
            chain.AddAnonymous(chance);
            return chain;
        }

        if (wireReport is not null && wireReport.Published <= from.Published && chance.OneIn(6))
        {
            // No agency beside its own report: that would be a circle.
            chain._steps.Add(($"article: {wireReport.Id}", null));
        }
        else
        {
            var first = chance.Below(agents.Wires - 1);
            chain.AddWire(chance, first, from.Published);
            if (length == 4)
            {
                chain.AddWire(chance, chance.Between(first + 1, agents.Wires - 1), from.Published);
            }
        }

        if (length >= 3)
        {
            chain._steps.Add(chance.OneIn(2)
                ? ($"person: {agents.PersonId(chance.Skewed(agents.People))}", null)
                : ($"organization: {agents.OrganizationId(chance.Skewed(agents.Organizations))}", null));
        }

        if (length >= 2)
        {
            chain.AddAnonymous(chance);
        }

        return chain;
    }

    /// <summary>Writes it below a source.</summary>
    /// <param name="yaml">What is written to.</param>
    /// <param name="chance">What is drawn from; null where days are written in full, as beside another source that does so.</param>
    /// <param name="published">When the article that it starts at was published; it says no day after that.</param>
    public void Write(StringBuilder yaml, Chance? chance, DateOnly published)
    {
        if (IsEmpty)
        {
            return;
        }

        yaml.Append("        via:\n");
        foreach (var (party, on) in _steps)
        {
            yaml.Append("          - { ").Append(party);
            if (on is { } day && day <= published)
            {
                yaml.Append(", on: ").Append(chance is null ? Dates.Iso(day) : Dates.Report(chance, day, published));
            }

            yaml.Append(" }\n");
        }
    }

    private void AddWire(Chance chance, int number, DateOnly published) =>
        _steps.Add(($"outlet: {Agents.WireId(number)}", chance.OneIn(3) ? null : published.AddDays(-chance.Below(7))));

    private void AddAnonymous(Chance chance)
    {
        var (description, isSeveral) = chance.Pick(Vocabulary.AnonymousSources);
        _steps.Add((Described(chance, description, isSeveral), null));
    }

    /// <summary>Somebody whom nobody names: <c>anonymous: port officials, count: several</c>.</summary>
    public static string Described(Chance chance, string description, bool isSeveral) =>
        "anonymous: " + description + (chance.OneIn(2)
            ? ""
            : ", count: " + (isSeveral ? chance.OneIn(2) ? "several" : chance.Between(2, 9).ToString(CultureInfo.InvariantCulture) : "one"));
}
