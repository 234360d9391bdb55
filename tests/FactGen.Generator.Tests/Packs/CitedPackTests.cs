using FactGen.Core.Quotes;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Packs;

/// <summary>What facts refer to in another project: compiled, run and read, both as a build and as an editor reference the project.</summary>
public sealed class CitedPackTests
{
    private const string Cites = """
        articles:
          quay-2021: { title: Talks over, outlet: harbour-wire, author: [jane-doe, A. Writer], translated: { by: john-roe }, published: 2021-03-23 }
        statements:
          doe-calm:
            speaker: [jane-doe, ministry-of-ports]
            quote: Stay calm, the storm will pass.
            at: port-talks
            when: 2021-03-16
            sources:
              - wire-2021
              - article: quay-2021
                via: [{ outlet: harbour-wire, on: Sunday }, { person: Quay.People/john-roe }]
                states: { speaker: john-roe, at: port-dinner }
                because: A slip of the pen.
        claims:
          ports-shut: { text: The ports are shut., about: [jane-doe], contradicts: [ports-open], superseded-by: Quay.People/ports-open, sources: [wire-2021] }

        """;

    public static TheoryData<bool> Ways => Quay.Ways;

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_reference_leads_to_the_one_object_of_the_pack(bool isLive)
    {
        var build = Quay.App(Cites, isLive, Quay.Pack).Build();

        Assert.Equal(
            [true, true, true, true, true, true, true, true, true, true],
            build.EvaluateAll(
                "ReferenceEquals(Quay.Facts.Outlets.HarbourWire, Facts.Articles.Quay2021.Outlet)",
                "ReferenceEquals(Quay.Facts.People.JaneDoe, Facts.Articles.Quay2021.Authors[0].Person)",
                "ReferenceEquals(Quay.Facts.People.JohnRoe, Facts.Articles.Quay2021.Translated!.Translator)",
                "ReferenceEquals(Quay.Facts.People.JaneDoe, ((FactGen.JointSpeakers)Facts.Statements.DoeCalm.Speaker).Members[0])",
                "ReferenceEquals(Quay.Facts.Events.PortTalks, Facts.Statements.DoeCalm.At)",
                "ReferenceEquals(Quay.Facts.Articles.Wire2021, Facts.Statements.DoeCalm.Citations[0].Article)",
                "ReferenceEquals(Quay.Facts.People.JohnRoe, Facts.Statements.DoeCalm.Citations[1].Via[1].Agent)",
                "ReferenceEquals(Quay.Facts.People.JaneDoe, Facts.Claims.PortsShut.About[0])",
                "ReferenceEquals(Quay.Facts.Claims.PortsOpen, Facts.Claims.PortsShut.Contradicts[0])",
                "ReferenceEquals(Quay.Facts.Claims.PortsOpen, Facts.Claims.PortsShut.SupersededBy)"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_is_told_of_a_fact_names_the_packs_agents(bool isLive) => Assert.Equal(
        [
            "Harbour Wire, citing John Roe, who cited a joint statement by Jane Doe and the Ministry of Ports",
            "speaker: Jane Doe and Ministry of Ports, not John Roe",
            "at: The port talks, not The port dinner",
            "2021-03-21",
        ],
        Quay.App(Cites, isLive, Quay.Pack).Build().EvaluateAll(
            "Facts.Statements.DoeCalm.Attribution",
            "Facts.Statements.DoeCalm.Conflicts[0].ToString()",
            "Facts.Statements.DoeCalm.Conflicts[1].ToString()",
            "Facts.Statements.DoeCalm.Citations[1].Via[0].Date!.Text"));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Facts_can_be_asked_for_by_a_packs_agent_and_article(bool isLive) => Assert.Equal(
        ["doe-calm", "doe-calm ports-shut", "doe-calm ports-shut"],
        Quay.App(Cites, isLive, Quay.Pack).Build().EvaluateAll(
            "string.Join(\" \", Facts.By(Quay.Facts.People.JaneDoe).Select(fact => fact.Id))",
            "string.Join(\" \", Facts.CitedBy(Quay.Facts.Outlets.HarbourWire).Select(fact => fact.Id))",
            "string.Join(\" \", Facts.CitedBy(Quay.Facts.Articles.Wire2021).Select(fact => fact.Id))"));

    [Theory]
    [InlineData("0123456789abcdef", 1)]
    [InlineData("fedcba9876543210", 0)]
    public void The_lock_vouches_for_a_quote_while_the_packs_article_keeps_the_text_that_was_searched(string locked, int quotes)
    {
        const string Quote = "Stay calm, the storm will pass.";
        var pack = Quay.Of("Quay.People", Quay.Yaml.Replace("    author: [jane-doe]\n", "    sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n", StringComparison.Ordinal));
        var app = Quay.App($"statements: {{ s: {{ speaker: jane-doe, quote: '{Quote}', sources: [wire-2021] }} }}\n", isLive: false, pack) with
        {
            Lock = QuoteLock.Write([new LockEntry("s wire-2021 quote", locked, Needle.Of(Quote).Hash)]),
        };

        Assert.Equal(quotes, app.Build().Evaluate("Facts.Report.QuotesLocked"));
    }

    [Fact]
    public void The_docs_show_the_packs_names()
    {
        var code = Quay.App(Cites, isLive: false, Quay.Pack).Build().SourceOf("facts/a.yaml");

        Assert.Contains("/// <para>Jane Doe, Ministry of Ports, 2021-03-16</para>", code, StringComparison.Ordinal);
        Assert.Contains("/// <para>Ports to talk, Harbour Wire, 2021-03-21</para>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_a_pack_supersedes_names_the_replacement_as_code_has_to() =>
        Assert.Contains("superseded: use Quay.Facts.Claims.PortsOpen instead.", Quay.App(Cites, isLive: false, Quay.Pack).Build().SourceOf("facts/a.yaml"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_app_without_YAML_reads_a_chain_of_packs(bool isLive)
    {
        var middle = Quay.Of("Harbour", "statements:\n  s: { speaker: jane-doe, quote: The harbour comes first., sources: [wire-2021] }\n", "Harbour");
        middle = isLive ? middle.ReferencingLive(Quay.Pack) : middle.Referencing(Quay.Pack);
        var app = new FactProject();

        var build = (isLive ? app.ReferencingLive(middle) : app.Referencing(middle)).Build();

        Assert.Empty(build.Sources);
        Assert.Equal(
            ["Jane Doe", "Harbour Wire", "Harbour Wire", true],
            build.EvaluateAll(
                "Harbour.Facts.Statements.S.Speaker.Name",
                "Harbour.Facts.Statements.S.Citations[0].Article.Outlet!.Name",
                "Harbour.Facts.Statements.S.Attribution",
                "Harbour.Facts.Statements.S.Speaker.Equals(Quay.Facts.People.JaneDoe)"));
    }

    [Fact]
    public void A_pack_that_refers_to_another_can_be_referred_to_itself()
    {
        var middle = Quay.Of("Harbour", "articles:\n  gull-1: { title: Gulls, outlet: harbour-wire, published: 2021-04-01 }\n", "Harbour").Referencing(Quay.Pack);

        Assert.Equal(
            ["Harbour Wire", true],
            FactProject.Of("claims: { gulls: { text: There are gulls., sources: [gull-1] } }\n").Referencing(middle).Build().EvaluateAll(
                "Facts.Claims.Gulls.Attribution",
                "ReferenceEquals(Quay.Facts.Outlets.HarbourWire, Facts.Claims.Gulls.Citations[0].Article.Outlet)"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Two_packs_may_have_one_namespace(bool isLive)
    {
        var one = Quay.Of("One", "people: { jane-doe: { name: Jane Doe } }\n");
        var two = Quay.Of("Two", "people: { john-roe: { name: John Roe } }\n");

        Assert.Equal(
            "Jane Doe and John Roe",
            Quay.App("statements: { s: { speaker: [jane-doe, john-roe], paraphrase: They agreed. } }\n", isLive, one, two).Build().Evaluate("Facts.Statements.S.Speaker.Name"));
    }

    [Fact]
    public void A_project_may_have_the_namespace_of_its_pack() => Assert.Equal(
        "Jane Doe",
        Quay.App("statements: { s: { speaker: jane-doe, paraphrase: She agreed. } }\n", isLive: false, Quay.Pack).WithProperty("RootNamespace", "Quay").Build().Evaluate("Quay.Facts.Statements.S.Speaker.Name"));

    [Fact]
    public void Entries_of_one_id_are_different_ones_in_two_packs() => Assert.Equal(
        [false, true, "Another Jane"],
        Quay.App("people: { jane-doe: { name: Another Jane } }\nstatements: { s: { speaker: jane-doe, paraphrase: So. }, t: { speaker: Quay.People/jane-doe, paraphrase: So. } }\n", isLive: false, Quay.Pack).Build().EvaluateAll(
            "Facts.People.JaneDoe.Equals(Quay.Facts.People.JaneDoe)",
            "Facts.Statements.T.Speaker.Equals(Quay.Facts.People.JaneDoe)",
            "Facts.Statements.S.Speaker.Name"));

    [Fact]
    public void The_own_packs_name_may_stand_before_an_id() => Assert.Equal(
        "Another Jane",
        Quay.App("people: { jane-doe: { name: Another Jane } }\nstatements: { s: { speaker: App/jane-doe, paraphrase: So. } }\n", isLive: false, Quay.Pack).Build().Evaluate("Facts.Statements.S.Speaker.Name"));

    [Theory]
    [InlineData("My Facts", "My-Facts")]
    [InlineData("2d.Facts", "2d.Facts")]
    [InlineData("a-b_c", "a-b_c")]
    [InlineData("Hafen (Süd)", "Hafen--Süd-")]
    [InlineData("___", "facts___")]
    public void Whatever_its_assembly_is_called_a_pack_can_be_named(string assemblyName, string name) => Assert.Equal(
        ["Jane Doe", name],
        Quay.App($"people: {{ jane-doe: {{ name: Another }} }}\nstatements: {{ s: {{ speaker: {name}/jane-doe, paraphrase: So. }} }}\n", isLive: false, Quay.Of(assemblyName, Quay.Yaml)).Build().EvaluateAll(
            "Facts.Statements.S.Speaker.Name",
            "Quay.Facts.People.JaneDoe.Pack"));

    [Fact]
    public void What_is_emitted_depends_neither_on_the_way_a_pack_is_referenced_nor_on_any_folder()
    {
        var built = Quay.App(Cites, isLive: false, Quay.Pack).Build();
        var edited = (Quay.App(Cites, isLive: true, Quay.Pack) with { Root = "/home/somebody else/clone/" }).Build();
        var fresh = Quay.App(Cites, isLive: false, Quay.Pack with { Root = "C:\\elsewhere\\" }).Build();

        Assert.Equal(built.Sources, edited.Sources);
        Assert.Equal(built.Sources, fresh.Sources);
        Assert.Equal(Quay.Pack.Build().Emit(), (Quay.Pack with { Root = "C:\\elsewhere\\" }).Build().Emit());
    }

    [Fact]
    public void A_project_that_hides_its_own_facts_may_cite_those_of_others() => Assert.Equal(
        "Jane Doe",
        Quay.App("statements: { s: { speaker: jane-doe, paraphrase: So. } }\n", isLive: false, Quay.Pack).WithProperty("FactGenVisibility", "internal").Build().Evaluate("Facts.Statements.S.Speaker.Name"));

    [Fact]
    public void The_order_of_references_changes_nothing()
    {
        var other = Quay.Of("Other", "people: { john-poe: { name: John Poe } }\n", "Other");
        const string Yaml = "statements: { s: { speaker: [jane-doe, john-poe], paraphrase: They agreed. } }\n";

        Assert.Equal(Quay.App(Yaml, false, Quay.Pack, other).Build().Sources, Quay.App(Yaml, false, other, Quay.Pack).Build().Sources);
    }
}
