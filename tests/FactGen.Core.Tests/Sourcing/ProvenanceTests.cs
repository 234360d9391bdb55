namespace FactGen.Core.Tests.Sourcing;

public class ProvenanceTests
{
    // A report is `article > step > step`; `*` marks somebody unnamed, `*several:` how many; `@` a known work.
    public static TheoryData<string[], int, int, string> Facts => new()
    {
        { [], 0, 0, "no cited source" },
        { ["quay-1"], 1, 1, "The Daily Quay" },
        { ["quay-1 > harbour-wire"], 1, 1, "The Daily Quay, citing Harbour Wire" },
        { ["wire-1 > *government sources"], 1, 1, "Harbour Wire, citing unnamed government sources" },
        { ["wire-1 > *several:government sources"], 1, 1, "Harbour Wire, citing several unnamed government sources" },
        { ["wire-1 > *a senior official"], 1, 1, "Harbour Wire, citing an unnamed senior official" },
        { ["wire-1 > *one:official"], 1, 1, "Harbour Wire, citing an unnamed official" },
        { ["wire-1 > *3:the captains"], 1, 1, "Harbour Wire, citing 3 unnamed captains" },
        { ["wire-1 > *several anonymous officials"], 1, 1, "Harbour Wire, citing several anonymous officials" },
        { ["wire-1 > jane-doe"], 1, 1, "Harbour Wire, citing Jane Doe" },
        { ["quay-1 > harbour-wire > *several:government sources"], 1, 1, "The Daily Quay, citing Harbour Wire, which cited several unnamed government sources" },
        { ["clipping-1"], 1, 1, "“Storm over the quay”" },
        { ["clipping-2"], 1, 1, "an undated report" },
        { ["clipping-3"], 1, 1, "a report of 2021-03" },
        { ["clipping-2 > harbour-wire"], 1, 1, "Harbour Wire" },
        { ["clipping-2 > *a source"], 1, 1, "an unnamed source" },

        // Three articles that cite one wire story: also where only two say whom the wire quotes.
        { ["quay-1 > harbour-wire", "post-1 > harbour-wire > *several:government sources", "clipping-2 > harbour-wire > *Government  Sources"], 3, 1, "The Port Post, citing Harbour Wire, which cited several unnamed government sources" },
        { ["quay-1 > harbour-wire", "post-1 > harbour-wire"], 2, 1, "The Daily Quay, citing Harbour Wire" },

        // However they are counted and written, and whether it is said that they are unnamed.
        { ["quay-1 > harbour-wire > *the ministry’s officials", "post-1 > harbour-wire > *the ministry''s officials"], 2, 1, "The Daily Quay, citing Harbour Wire, which cited the ministry’s unnamed officials" },
        { ["quay-1 > harbour-wire > *several:port officials", "post-1 > harbour-wire > *several unnamed port officials"], 2, 1, "The Daily Quay, citing Harbour Wire, which cited several unnamed port officials" },
        { ["quay-1 > harbour-wire > *official", "post-1 > harbour-wire > *an official"], 2, 1, "The Daily Quay, citing Harbour Wire, which cited an unnamed official" },
        { ["quay-1 > harbour-wire > *an official", "post-1 > harbour-wire > *another official"], 2, 2, "The Daily Quay, citing Harbour Wire, which cited an unnamed official; also The Port Post, citing Harbour Wire, which cited another unnamed official" },

        // The same words after another agent are other people.
        { ["quay-1 > *dockers", "post-1 > *dockers"], 2, 2, "The Daily Quay, citing unnamed dockers; also The Port Post, citing unnamed dockers" },
        { ["quay-1", "post-1"], 2, 2, "The Daily Quay; also The Port Post" },
        { ["quay-1", "quay-2"], 2, 1, "The Daily Quay" },
        { ["quay-1 > jane-doe", "quay-1 > ministry-of-ports"], 1, 2, "The Daily Quay, citing Jane Doe; also The Daily Quay, citing the Ministry of Ports" },

        // A report that names nobody adds nothing to one that does.
        { ["clipping-1", "quay-1"], 2, 1, "The Daily Quay" },
        { ["clipping-1", "clipping-2 > *unnamed sources"], 2, 1, "“Storm over the quay”" },

        // A work that is known is told with its outlet, and is what a chain that stops at the outlet goes on to.
        { ["clipping-1 > @post-1"], 1, 1, "The Port Post (“What the ports said”)" },
        { ["clipping-1 > @post-1", "quay-1 > port-post"], 2, 1, "The Port Post (“What the ports said”)" },
        { ["quay-1 > daily-quay"], 1, 1, "The Daily Quay" },

        // Whom an outlet quotes in a work that is known, it quotes in its own article, and where only the outlet is known.
        { ["wire-1 > *dockers", "quay-1 > @wire-1 > *dockers", "post-1 > harbour-wire > *dockers"], 3, 1, "The Daily Quay, citing Harbour Wire, which cited unnamed dockers" },
        { ["wire-1 > jane-doe", "quay-1 > @wire-1"], 2, 1, "Harbour Wire, citing Jane Doe" },
        { ["clipping-1 > jane-doe", "quay-1 > @clipping-1"], 2, 1, "Jane Doe" },

        // Chains that go round have a finding of their own; here they must only not be lost.
        { ["quay-1 > port-post", "post-1 > daily-quay"], 2, 1, "The Daily Quay, citing The Port Post" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Reports_origins_and_attribution_follow_from_the_chains(string[] reports, int expectedReports, int expectedOrigins, string attribution)
    {
        var provenance = Sourced.Claim(Array.ConvertAll(reports, Report));

        Assert.Equal(attribution, provenance.Attribution);
        Assert.Equal((expectedReports, expectedOrigins), (provenance.Reports, provenance.Origins));
        Assert.Equal(expectedOrigins == 1, provenance.IsSingleOrigin);
    }

    // Each is told apart by all before it; said in words, that would be gigabytes.
    [Fact]
    public void A_chain_of_very_many_unnamed_steps_is_one_origin()
    {
        var endless = "quay-1 > " + string.Join(" > ", Enumerable.Range(0, 20_000).Select(i => "*dockers " + i));

        var provenance = Sourced.Claim(Report(endless), Report(endless));

        Assert.Equal((1, 1), (provenance.Reports, provenance.Origins));
    }

    [Theory]
    [InlineData(false, "quay-1")]
    [InlineData(false)]
    [InlineData(true, "quay-1 > *dockers")]
    [InlineData(true, "quay-1 > *dockers", "post-1 > harbour-wire > *sources")]
    [InlineData(false, "quay-1 > *dockers", "post-1")]
    [InlineData(false, "quay-1 > *dockers > jane-doe")]
    // Two of them go on to the unnamed origin of the third.
    [InlineData(true, "quay-1 > harbour-wire", "post-1 > harbour-wire", "wire-1 > *dockers")]
    // Who says nothing of where it comes from is no origin beside one that is known, but is not unnamed people either.
    [InlineData(true, "clipping-1", "quay-1 > *dockers")]
    [InlineData(false, "clipping-1", "clipping-2 > *sources")]
    [InlineData(true, "clipping-1 > *a source", "clipping-2 > *sources")]
    public void A_fact_is_anonymous_where_every_known_origin_is_unnamed(bool expected, params string[] reports) =>
        Assert.Equal(expected, Sourced.Claim(Array.ConvertAll(reports, Report)).IsAnonymous);

    [Theory]
    [InlineData(true, "{ anonymous: port officials }")]
    [InlineData(true, "[{ anonymous: a pilot }, { anonymous: port officials, count: two }]")]
    [InlineData(false, "jane-doe")]
    [InlineData(false, "[jane-doe, { anonymous: port officials }]")]
    [InlineData(false, "[{ anonymous: a pilot }, Not An Id]")]
    public void A_statement_is_anonymous_where_its_speaker_is(bool expected, string speaker) =>
        Assert.Equal(expected, Sourced.Statement(speaker, "[quay-1]").IsAnonymous);

    [Fact]
    public void What_unnamed_people_tell_of_a_named_speaker_is_anonymous() =>
        Assert.True(Sourced.Statement("jane-doe", "[{ article: quay-1, via: { anonymous: dockers } }]").IsAnonymous);

    [Theory]
    [InlineData("", "clipping-1", "clipping-2 > *sources")]
    [InlineData("")]
    [InlineData("agent:daily-quay", "quay-1", "quay-2")]
    [InlineData("agent:jane-doe", "wire-1 > jane-doe", "clipping-1")]
    [InlineData("article:wire-1", "quay-1 > @wire-1")]
    [InlineData("agent:harbour-wire > anonymous:port officials", "quay-1 > harbour-wire > *Port  officials")]
    [InlineData("agent:harbour-wire > anonymous:port officials", "wire-1 > *several:port officials")]
    [InlineData("agent:harbour-wire > anonymous:dockers > anonymous:their cousins", "wire-1 > *dockers > *their cousins")]
    [InlineData("anonymous:dockers", "clipping-1 > *dockers")]
    [InlineData("agent:port-post > anonymous:dockers|agent:daily-quay", "quay-1", "post-1 > *dockers")]
    public void An_origin_has_a_text_that_is_the_same_in_other_facts(string keys, params string[] reports) =>
        Assert.Equal(keys, string.Join('|', Sourced.Claim(Array.ConvertAll(reports, Report)).OriginKeys));

    // One item of `sources`.
    private static string Report(string written)
    {
        var parts = written.Split(" > ");
        return $"{{ article: {parts[0]}, via: [{string.Join(", ", parts.Skip(1).Select(Step))}] }}";
    }

    private static string Step(string written)
    {
        if (written[0] == '@')
        {
            return $"{{ article: {written[1..]} }}";
        }

        if (written[0] != '*')
        {
            return written;
        }

        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? $"{{ anonymous: '{written[1..]}' }}"
            : $"{{ anonymous: '{written[(colon + 1)..]}', count: {written[1..colon]} }}";
    }
}
