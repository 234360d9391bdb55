using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Compatibility;

/// <summary>Packs that the first FactGen compiled, and that nobody will compile again: every FactGen reads them. See Form1/README.md.</summary>
public sealed class Form1Tests
{
    private static readonly MetadataReference s_harbour = Reference("Harbour.dll");
    private static readonly MetadataReference s_pier = Reference("Pier.dll");

    private static readonly FactProject s_app = new FactProject { References = [s_harbour, s_pier] };

    [Fact]
    public void Every_section_is_read() => Assert.Equal(
        [
            "Jane Doe", "Minister of Ports", "Ministry of Ports", true, "碼頭日報", "Ports agree to cooperate", "The Daily Quay", "2021-03-23",
            "The harbour comes first, whatever the weather.", "Jane Doe", "The port talks", "The two ports agreed to cooperate closely in a storm.", 11.50m, 7,
        ],
        s_app.Build().EvaluateAll(
            "Harbour.Facts.People.JaneDoe.Name",
            "Harbour.Facts.People.JaneDoe.Roles[0].Title",
            "Harbour.Facts.Organizations.MinistryOfPorts.Name",
            "Harbour.Facts.Outlets.HarbourWire.IsWire",
            "Harbour.Facts.Outlets.DailyQuay.Names[\"zh\"][0]",
            "Harbour.Facts.Articles.Quay2021_03_23.Title",
            "Harbour.Facts.Articles.Quay2021_03_23.Outlet!.Name",
            "Harbour.Facts.Articles.Quay2021_03_23.Published!.Text",
            "Harbour.Facts.Statements.DoeHarbourFirst.Quote",
            "Harbour.Facts.Statements.DoeHarbourFirst.Speaker.Name",
            "Harbour.Facts.Statements.DoeHarbourFirst.At!.Text",
            "Harbour.Facts.Claims.PortsAgreed.Text",
            "Harbour.Facts.Measures.HarbourDepth.Value",
            "Harbour.Facts.All.Count"));

    [Fact]
    public void What_was_computed_is_read() => Assert.Equal(
        [
            "The Daily Quay, citing Harbour Wire (“Ports to talk”), which cited 3 unnamed government sources", 1, 1, true,
            FactStatus.Superseded, "ports-agreed", FactStatus.Retracted, "They never did.", "when: 2021-03-16/2021-03-18, not 2021-06", FactStatus.Disputed, 7,
        ],
        s_app.Build().EvaluateAll(
            "Harbour.Facts.Claims.PortsAgreed.Attribution",
            "Harbour.Facts.Claims.PortsAgreed.Reports",
            "Harbour.Facts.Claims.PortsAgreed.Origins",
            "Harbour.Facts.Claims.PortsAgreed.IsAnonymous",
            "Harbour.Facts.Claims.PortsQuarrelled.Status",
            "Harbour.Facts.Claims.PortsQuarrelled.SupersededBy!.Id",
            "Harbour.Facts.Claims.PortsClosed.Status",
            "Harbour.Facts.Claims.PortsClosed.Retracted!.Because",
            "Harbour.Facts.Events.PortTalks2021.Conflicts[0].ToString()",
            "Harbour.Facts.Measures.HarbourDepth.Status",
            "Harbour.Facts.Report.Facts"));

    [Fact]
    public void A_pack_leads_to_the_pack_that_it_refers_to() => Assert.Equal(
        ["Another Jane Doe and Jane Doe", true, true, "speaker: Another Jane Doe and Jane Doe, not John Roe", true],
        s_app.Build().EvaluateAll(
            "Pier.Facts.Statements.PierStands.Speaker.Name",
            "ReferenceEquals(Harbour.Facts.Events.PortTalks2021, Pier.Facts.Statements.PierStands.At)",
            "ReferenceEquals(Harbour.Facts.Outlets.DailyQuay, Pier.Facts.Articles.Pier2021_04_01.Outlet)",
            "Pier.Facts.Statements.PierStands.Conflicts[0].ToString()",
            "Pier.Facts.By(Harbour.Facts.People.JaneDoe).Single().Id == \"pier-stands\""));

    [Fact]
    public void Their_entries_can_be_cited()
    {
        const string Yaml = """
            statements:
              s:
                speaker: [Harbour/jane-doe, Pier/jane-doe, ministry-of-ports]
                quote: So it is.
                at: port-talks-2021
                sources: [{ article: pier-2021-04-01, via: [{ outlet: harbour-wire }] }, wire-2021-03-21]
                contradicts: [ports-agreed, pier-stands]

            """;

        Assert.Equal(
            ["Jane Doe, Another Jane Doe and Ministry of Ports", "The port talks", "The Daily Quay", true, true],
            (s_app with { Files = FactProject.Of(Yaml).Files }).Build().EvaluateAll(
                "Facts.Statements.S.Speaker.Name",
                "Facts.Statements.S.At!.Text",
                "Facts.Statements.S.Citations[0].Article.Outlet!.Name",
                "ReferenceEquals(Harbour.Facts.Claims.PortsAgreed, Facts.Statements.S.Contradicts[0])",
                "ReferenceEquals(Pier.Facts.Statements.PierStands, Facts.Statements.S.Contradicts[1])"));
    }

    [Fact]
    public void An_id_of_both_must_name_one() =>
        (s_app with { Files = FactProject.Of("statements: { s: { speaker: jane-doe, paraphrase: So. } }\n").Files })
            .Build("facts/a.yaml(1,29): error FACT701: `jane-doe` is an id of several fact packages: write `Harbour/jane-doe` or `Pier/jane-doe`");

    [Fact]
    public void What_code_must_mind_of_them_is_said()
    {
        var app = s_app with { RuleOptions = MarkedCode.OfCodeAlone };

        app.WithCode(Using("Harbour.Facts.Claims.PortsClosed.Text")).Check("Code0.cs(1,63): warning FACT901: 'Facts.Claims.PortsClosed' is obsolete: 'The claim 'ports-closed' is retracted: They never did.'");
        app.WithCode(Using("Harbour.Facts.Claims.PortsQuarrelled.Text")).Check("Code0.cs(1,63): warning FACT901: 'Facts.Claims.PortsQuarrelled' is obsolete: 'The claim 'ports-quarrelled' is superseded: use Facts.Claims.PortsAgreed instead.'");
        app.WithCode(Using("Harbour.Facts.Claims.PortsAgreed.Text")).Check("Code0.cs(1,96): warning FACT903");
        app.WithCode(Using("\"The harbour comes first, whatever the weather.\"")).Check("Code0.cs(1,64): info FACT904");
    }

    private static string Using(string expression) => $"internal static class Used {{ internal static string Text() => {expression}; }}\n";

    private static MetadataReference Reference(string name) =>
        FactBuild.ToReference(File.ReadAllBytes(Path.Combine(Repository.Root, "tests/FactGen.Generator.Tests/Compatibility/Form1", name)));
}
