using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Sourcing;

public class ProvenanceTests
{
    private static readonly Dictionary<string, Export> s_exports = new Export[]
    {
        Agent("outlets", "daily-quay", "The Daily Quay"),
        Agent("outlets", "harbour-wire", "Harbour Wire"),
        Agent("outlets", "port-post", "The Port Post"),
        Agent("people", "jane-doe", "Jane Doe"),
        Agent("organizations", "ministry-of-ports", "Ministry of Ports"),
        Article("quay-1", "daily-quay", "Ports agree"),
        Article("quay-2", "daily-quay", "Ports still agree"),
        Article("post-1", "port-post", "What the ports said"),
        Article("wire-1", "harbour-wire", null),
        Article("clipping-1", null, "Storm over the quay"),
        Article("clipping-2", null, null),
        Article("clipping-3", null, null, "2021-03"),
    }.ToDictionary(export => export.Id);

    // A report is `article > step > step`; `*` marks somebody unnamed, `*several:` how many; `@` a known work.
    public static TheoryData<string[], int, int, string> Facts => new()
    {
        { [], 0, 0, "no cited source" },
        { ["quay-1"], 1, 1, "The Daily Quay" },
        { ["quay-1 > harbour-wire"], 1, 1, "The Daily Quay, citing Harbour Wire" },
        { ["wire-1 > *government sources"], 1, 1, "Harbour Wire, citing unnamed government sources" },
        { ["wire-1 > *several:government sources"], 1, 1, "Harbour Wire, citing several unnamed government sources" },
        { ["wire-1 > *a senior official"], 1, 1, "Harbour Wire, citing an unnamed senior official" },
        { ["wire-1 > *one:official"], 1, 1, "Harbour Wire, citing one unnamed official" },
        { ["wire-1 > *3:the captains"], 1, 1, "Harbour Wire, citing 3 unnamed captains" },
        { ["wire-1 > *several anonymous officials"], 1, 1, "Harbour Wire, citing several anonymous officials" },
        { ["wire-1 > jane-doe"], 1, 1, "Harbour Wire, citing Jane Doe" },
        { ["quay-1 > harbour-wire > *several:government sources"], 1, 1, "The Daily Quay, citing Harbour Wire, which cited several unnamed government sources" },
        { ["clipping-1"], 1, 1, "“Storm over the quay”" },
        { ["clipping-2"], 1, 1, "an undated report" },
        { ["clipping-3"], 1, 1, "a report of 2021-03" },
        { ["clipping-2 > harbour-wire"], 1, 1, "Harbour Wire" },
        { ["clipping-2 > *"], 1, 1, "an unnamed source" },

        // Three articles that cite one wire story: also where only two say whom the wire quotes.
        { ["quay-1 > harbour-wire", "post-1 > harbour-wire > *several:government sources", "clipping-2 > harbour-wire > *Government  Sources"], 3, 1, "The Port Post, citing Harbour Wire, which cited several unnamed government sources" },
        { ["quay-1 > harbour-wire", "post-1 > harbour-wire"], 2, 1, "The Daily Quay, citing Harbour Wire" },

        // The same words after another agent are other people.
        { ["quay-1 > *dockers", "post-1 > *dockers"], 2, 2, "The Daily Quay, citing unnamed dockers; also The Port Post, citing unnamed dockers" },
        { ["quay-1", "post-1"], 2, 2, "The Daily Quay; also The Port Post" },
        { ["quay-1", "quay-2"], 2, 1, "The Daily Quay" },
        { ["quay-1 > jane-doe", "quay-1 > ministry-of-ports"], 1, 2, "The Daily Quay, citing Jane Doe; also The Daily Quay, citing Ministry of Ports" },

        // A report that names nobody adds nothing to one that does.
        { ["clipping-1", "quay-1"], 2, 1, "The Daily Quay" },
        { ["clipping-1", "clipping-2 > *unnamed sources"], 2, 1, "“Storm over the quay”" },

        // A work that is known is told with its outlet, and is what a chain that stops at the outlet goes on to.
        { ["clipping-1 > @post-1"], 1, 1, "The Port Post (“What the ports said”)" },
        { ["clipping-1 > @post-1", "quay-1 > port-post"], 2, 1, "The Port Post (“What the ports said”)" },
        { ["quay-1 > daily-quay"], 1, 1, "The Daily Quay" },

        // Chains that go round have a finding of their own; here they must only not be lost.
        { ["quay-1 > port-post", "post-1 > daily-quay"], 2, 1, "The Daily Quay, citing The Port Post" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Reports_origins_and_attribution_follow_from_the_chains(string[] reports, int expectedReports, int expectedOrigins, string attribution)
    {
        var provenance = Provenance.Of(reports.Select(Report).ToEquatableArray(), (space, id) => s_exports.TryGetValue(id, out var export) && export.Section.Space == space ? export : null);

        Assert.Equal(attribution, provenance.Attribution);
        Assert.Equal((expectedReports, expectedOrigins), (provenance.Reports, provenance.Origins));
    }

    // Each is told apart by all before it; said in words, that would be gigabytes.
    [Fact]
    public void A_chain_of_very_many_unnamed_steps_is_one_origin()
    {
        var endless = new ReportChain("quay-1", Enumerable.Range(0, 100_000).Select(i => new ChainStep(ChainStepKind.Anonymous, "dockers " + i)).ToEquatableArray());

        var provenance = Provenance.Of(new[] { endless, endless }.ToEquatableArray(), (_, _) => null);

        Assert.Equal((1, 1), (provenance.Reports, provenance.Origins));
    }

    private static ReportChain Report(string written)
    {
        var parts = written.Split(" > ");
        return new ReportChain(parts[0], parts.Skip(1).Select(Step).ToEquatableArray());
    }

    private static ChainStep Step(string written)
    {
        if (written[0] == '@')
        {
            return new ChainStep(ChainStepKind.Article, written[1..]);
        }

        if (written[0] != '*')
        {
            return new ChainStep(ChainStepKind.Agent, written);
        }

        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new ChainStep(ChainStepKind.Anonymous, written[1..])
            : new ChainStep(ChainStepKind.Anonymous, written[(colon + 1)..], written[1..colon]);
    }

    private static Export Agent(string section, string id, string name) =>
        new() { Section = FactFormat.FindSection(section)!, Id = id, MemberName = id, Display = name };

    private static Export Article(string id, string? outlet, string? title, string? published = null) =>
        new() { Section = FactFormat.FindSection("articles")!, Id = id, MemberName = id, Outlet = outlet, Display = title, Published = published };
}
