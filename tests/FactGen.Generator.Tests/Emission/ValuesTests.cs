using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>YAML in, compiled and run C# out: every section and every key comes back through the types that an app sees.</summary>
public sealed class ValuesTests
{
    [Fact]
    public void Every_key_of_every_section_comes_back()
    {
        var values = Ports.Project.Build().EvaluateAll([.. s_expectations.Select(expectation => expectation.Expression)]);

        Assert.Equal(
            string.Join("\n", s_expectations.Select(expectation => $"{expectation.Expression} = {expectation.Value ?? "null"}")),
            string.Join("\n", s_expectations.Select((expectation, i) => $"{expectation.Expression} = {Print(values[i])}")));
    }

    private static readonly (string Expression, string? Value)[] s_expectations =
    [
        ("Facts.People.JaneDoe.Id", "jane-doe"),
        ("Facts.People.JaneDoe.Pack", "App"),
        ("Facts.People.JaneDoe.Name", "Jane Doe"),
        ("Facts.People.JaneDoe.Names[\"ja\"]", "ジェーン・ドウ"),
        ("Facts.People.JaneDoe.Names[\"en\"]", "Doe Jane|J. Doe"),
        ("Facts.People.JaneDoe.Misnamed", "Jean Dow"),
        ("Facts.People.JaneDoe.SameAs", "https://www.wikidata.org/wiki/Q0"),
        ("Facts.People.JaneDoe.Roles", "Minister of Ports (2020-09-16–2022-08-10)|Mayor"),
        ("Facts.People.JohnRoe.Roles.Count", "0"),
        ("Facts.Organizations.MinistryOfPorts.Name", "Ministry of Ports"),
        ("Facts.Outlets.HarbourWire.IsWire", "True"),
        ("Facts.Outlets.HarbourWire.IsStateMedia", "False"),
        ("Facts.Outlets.DailyQuay.IsStateMedia", "True"),
        ("Facts.Articles.Quay2021_03_23.Title", "Ports agree to cooperate"),
        ("Facts.Articles.Quay2021_03_23.Outlet.Names[\"zh\"]", "碼頭日報"),
        ("Facts.Articles.Quay2021_03_23.Authors", "A. Writer|Jane Doe"),
        ("Facts.Articles.Quay2021_03_23.Authors[0].Person", null),
        ("Facts.Articles.Quay2021_03_23.Authors[1].Person.Id", "jane-doe"),
        ("Facts.Articles.Quay2021_03_23.Genre", "News"),
        ("Facts.Articles.Quay2021_03_23.Published", "2021-03-23"),
        ("Facts.Articles.Quay2021_03_23.Published.Earliest", "2021-03-23"),
        ("Facts.Articles.Quay2021_03_23.Updated", "2021-03-23T18:05+08:00"),
        ("Facts.Articles.Quay2021_03_23.Updated.Time", "18:05+08:00"),
        ("Facts.Articles.Quay2021_03_23.Updated.Precision", "Time"),
        ("Facts.Articles.Quay2021_03_23.Languages", "en|zh"),
        ("Facts.Articles.Quay2021_03_23.Translated", "translated from zh by machine"),
        ("Facts.Articles.Quay2021_03_23.Translated.ByMachine", "True"),
        ("Facts.Articles.Quay2021_03_23.Url", "https://quay.example/ports"),
        ("Facts.Articles.Quay2021_03_23.Archived", "https://archive.example/20210324000000/https://quay.example/ports"),
        ("Facts.Articles.Quay2021_03_23.Accessed", "2021-03-24"),
        ("Facts.Articles.Quay2021_03_23.Snapshot", "quay-2021-03-23.txt"),
        ("Facts.Articles.Quay2021_03_23.Sha256", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        ("Facts.Articles.Quay2021_03_23.Ends", "Translated by B. Person"),
        ("Facts.Articles.Wire2021_03_21.Corrected.Text", "The minister's title was wrong."),
        ("Facts.Articles.Wire2021_03_21.Corrected.On", "2021-03-25"),
        ("Facts.Articles.Wire2021_03_21.Translated.Translator.Id", "john-roe"),
        ("Facts.Articles.Wire2021_03_21.Retracted", "retracted 2021-04-01: It was a prank."),
        ("Facts.Statements.DoeHarbourFirst.Speaker.Name", "Jane Doe"),
        ("Facts.Statements.DoeHarbourFirst.Speaker is FactGen.Person", "True"),
        ("Facts.Statements.DoeHarbourFirst.Quote", "The harbour comes first."),
        ("Facts.Statements.DoeHarbourFirst.Paraphrase", null),
        ("Facts.Statements.DoeHarbourFirst.When", "2021-03-16"),
        ("Facts.Statements.DoeHarbourFirst.At.Text", "The port talks"),
        ("Facts.Statements.DoeHarbourFirst.Spoken", "ja"),
        ("Facts.Statements.DoeHarbourFirst.Citations[0].Article.Outlet.Name", "The Daily Quay"),
        ("Facts.Statements.DoeHarbourFirst.Citations[0].Excerpt", null),
        ("Facts.Statements.DoeHarbourFirst.Vetted.By", "ana|ben"),
        ("Facts.Statements.DoeHarbourFirst.Vetted.On", "2026-11-21"),
        ("Facts.Statements.DoeHarbourFirst.Vetted.Seal", "f90830a3"),
        ("Facts.Statements.DoeHarbourFirst.Status", "Vetted"),
        ("Facts.Statements.DoeHarbourFirst.Attribution", "The Daily Quay"),
        ("Facts.Statements.DoeHarbourFirst.IsAnonymous", "False"),
        ("Facts.Statements.JointCalm.Speaker.Name", "Jane Doe, Ministry of Ports and port officials"),
        ("((FactGen.JointSpeakers)Facts.Statements.JointCalm.Speaker).Members[2]", "AnonymousSource: port officials (several)"),
        ("Facts.Statements.JointCalm.Paraphrase", "They called for calm."),
        ("Facts.Statements.JointCalm.Status", "Draft"),
        ("Facts.Statements.JointCalm.Citations[0].Excerpt", "called for calm"),
        ("Facts.Statements.JointCalm.Citations[0].Prefix", "both"),
        ("Facts.Statements.JointCalm.Citations[0].Suffix", "at sea"),
        ("Facts.Claims.PortsAgreed.Text", "The two ports agreed to cooperate closely in a storm."),
        ("Facts.Claims.PortsAgreed.About.Select(agent => agent.Name)", "Jane Doe|Ministry of Ports"),
        ("Facts.Claims.PortsAgreed.Topics", "storms|ports"),
        ("Facts.Claims.PortsAgreed.Note", "Worked out from the caption."),
        ("Facts.Claims.PortsAgreed.Rating", "mostly true (Check Desk)"),
        ("Facts.Claims.PortsAgreed.Rating.Url", "https://check.example/1"),
        ("Facts.Claims.PortsAgreed.Contradicts.Select(fact => fact.Id)", "ports-quarrelled"),
        ("Facts.Claims.PortsAgreed.Reports", "1"),
        ("Facts.Claims.PortsAgreed.Origins", "1"),
        ("Facts.Claims.PortsAgreed.IsAnonymous", "True"),
        ("Facts.Claims.PortsAgreed.Attribution", "The Daily Quay, citing Harbour Wire (“Ports to talk”), which cited 3 unnamed government sources"),
        ("Facts.Claims.PortsAgreed.Citations[0].Via", "Harbour Wire (Sunday)|Ports to talk|government sources"),
        ("Facts.Claims.PortsAgreed.Citations[0].Via[0].Date", "2021-03-21"),
        ("Facts.Claims.PortsAgreed.Citations[0].Via[1].Article.Id", "wire-2021-03-21"),
        ("((FactGen.AnonymousSource)Facts.Claims.PortsAgreed.Citations[0].Via[2].Agent).Count", "3"),
        ("Facts.Claims.PortsQuarrelled.SupersededBy.Id", "ports-agreed"),
        ("Facts.Claims.PortsQuarrelled.Status", "Superseded"),
        ("Facts.Claims.PortsClosed.Retracted", "retracted 2021-05: They never did."),
        ("Facts.Claims.PortsClosed.Status", "Retracted"),
        ("Facts.Claims.PortsClosed.Citations.Count", "0"),
        ("Facts.Events.PortTalks2021.Text", "The port talks"),
        ("Facts.Events.PortTalks2021.When", "2021-03-16/2021-03-18"),
        ("Facts.Events.PortTalks2021.When.Latest", "2021-03-18"),
        ("Facts.Events.PortTalks2021.Where", "Tokyo"),
        ("Facts.Events.PortTalks2021.Who.Select(agent => agent.Name)", "Jane Doe|John Roe"),
        ("Facts.Events.PortTalks2021.Conflicts", "when: 2021-03-16/2021-03-18, not 2021-06|where: Tokyo, not Osaka|who: Jane Doe, John Roe, not John Roe"),
        ("Facts.Events.PortTalks2021.Conflicts[0].Because", "Wrong month."),
        ("Facts.Measures.HarbourDepth.Of", "depth of the harbour at low tide"),
        ("Facts.Measures.HarbourDepth.Value", "11.50"),
        ("Facts.Measures.HarbourDepth.Unit", "m"),
        ("Facts.Measures.HarbourDepth.Approx", "About"),
        ("Facts.Measures.HarbourDepth.When.IsApproximate", "True"),
        ("Facts.Measures.HarbourDepth.When.Earliest", "2021-01-01"),
        ("Facts.Measures.HarbourDepth.Status", "Disputed"),
        ("Facts.All.Select(fact => fact.Id)", "doe-harbour-first|harbour-depth|joint-calm|port-talks-2021|ports-agreed|ports-closed|ports-quarrelled"),
        ("Facts.All.Count", "7"),
        ("Facts.Find(\"harbour-depth\") == Facts.Measures.HarbourDepth", "True"),
        ("Facts.Find(\"nothing\")", null),
        ("Facts.People.All.Select(person => person.Id)", "jane-doe|john-roe"),
        ("Facts.People.Count", "2"),
        ("Facts.People.Find(\"jane-doe\") == Facts.People.JaneDoe", "True"),
        ("Facts.People.Find(\"Jane-Doe\")", null),
        ("Facts.Organizations.Count + Facts.Outlets.Count + Facts.Articles.Count + Facts.Statements.Count + Facts.Claims.Count + Facts.Events.Count + Facts.Measures.Count", "12"),
        ("Facts.By(Facts.People.JaneDoe).Select(fact => fact.Id)", "doe-harbour-first|joint-calm"),
        ("Facts.CitedBy(Facts.Outlets.HarbourWire).Select(fact => fact.Id)", "ports-agreed"),
        ("Facts.CitedBy(Facts.Articles.Wire2021_03_21).Select(fact => fact.Id)", "ports-agreed"),
        ("Facts.WithTopic(\"ports\").Select(fact => fact.Id)", "ports-agreed"),
        ("Facts.WithTopic(\"Ports\").Count", "0"),
        ("Facts.WithTopic(\"storms\").CitedBy(Facts.Outlets.HarbourWire).Select(fact => fact.Id)", "ports-agreed"),
        ("Facts.WithStatus(FactGen.FactStatus.Draft).Select(fact => fact.Id)", "joint-calm|port-talks-2021|ports-agreed"),
        ("Facts.WithStatus(FactGen.FactStatus.Vetted).Select(fact => fact.Id)", "doe-harbour-first"),
        ("Facts.WithStatus(FactGen.FactStatus.Disputed).Select(fact => fact.Id)", "harbour-depth"),
        ("Facts.WithStatus(FactGen.FactStatus.Superseded).Select(fact => fact.Id)", "ports-quarrelled"),
        ("Facts.WithStatus(FactGen.FactStatus.Retracted).Select(fact => fact.Id)", "ports-closed"),
        ("Facts.All.OfType<FactGen.Claim>().Select(fact => fact.Id)", "ports-agreed|ports-closed|ports-quarrelled"),
        ("Facts.Between(null, new FactGen.FactDay(2021, 3, 16)).Select(fact => fact.Id)", "doe-harbour-first|harbour-depth|port-talks-2021|ports-agreed"),
    ];

    private static string Print(object? value) => value switch
    {
        null => "null",
        string text => text,
        System.Collections.IEnumerable items => string.Join("|", items.Cast<object>()),
        _ => FormattableString.Invariant($"{value}"),
    };

    [Fact]
    public void A_project_without_fact_files_gets_no_Facts()
    {
        var build = new FactProject().WithCode("namespace App; internal static class Facts { }").Build();

        Assert.Empty(build.Sources);
    }

    [Fact]
    public void A_project_whose_fact_files_hold_no_entries_gets_an_empty_Facts()
    {
        Assert.Equal(0, FactProject.Of("people:\n").Evaluate("Facts.All.Count + Facts.People.Count + Facts.Measures.Count"));
    }

    [Fact]
    public void A_bucket_too_large_for_a_literal_lies_in_an_attribute_and_is_read_back_whole()
    {
        var entries = Enumerable.Range(0, 300).Select(i => $"  person-{i:d4}: {{ name: 'Somebody {i} {new string('x', 700)}' }}\n");
        var build = FactProject.Of("people:\n" + string.Concat(entries)).Build();

        Assert.Contains("[global::FactGen.Packed.PackedData(\"300,3:", build.SourceOf("facts/a.yaml"), StringComparison.Ordinal);
        Assert.Equal(
            [300, true, "person-0299"],
            build.EvaluateAll("Facts.People.Count", "Facts.People.All.Select((p, i) => p.Id == $\"person-{i:d4}\" && p.Name.StartsWith($\"Somebody {i} x\")).All(x => x)", "Facts.People.Person0299.Id"));
    }

    [Fact]
    public void An_entry_too_large_for_a_literal_is_read_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("大きな港 ", 20_000)).Trim();

        Assert.Equal(text, FactProject.Of($"people:\n  a: {{ name: A }}\n  b: {{ name: {text} }}\n  c: {{ name: C }}\n").Evaluate("Facts.People.B.Name"));
    }

    [Fact]
    public void A_weekday_means_the_one_before_its_own_article() => Assert.Equal(
        "2021-03-21|2021-03-28||2021-03-21",
        FactProject.Of("""
            outlets: { wire: { name: Wire } }
            articles: { first: { published: 2021-03-23 }, second: { published: 2021-03-30 }, undated: { title: T } }
            claims:
              c:
                text: It is so.
                sources:
                  - { article: first, via: [{ outlet: wire, on: Sunday }] }
                  - { article: second, via: [{ outlet: wire, on: Sunday }] }
                  - { article: undated, via: [{ outlet: wire, on: Sunday }] }
                  - { article: first, via: [{ outlet: wire, on: 21 }] }

            """).Evaluate("string.Join(\"|\", Facts.Claims.C.Citations.Select(citation => citation.Via[0].Date?.Text))"));

    [Fact]
    public void Two_packs_work_in_one_process()
    {
        var library = new FactProject { AssemblyName = "Library" }.WithProperty("RootNamespace", "Library").With("facts/a.yaml", "people:\n  jane-doe: { name: Jane Doe }\n");
        var app = FactProject.Of("people:\n  jane-doe: { name: Another Jane }\n") with { References = [library.Build().ToReference()] };

        Assert.Equal(
            ["Another Jane", "Jane Doe", "App", "Library", false],
            app.Build().EvaluateAll(
                "Facts.People.JaneDoe.Name",
                "Library.Facts.People.JaneDoe.Name",
                "Facts.People.JaneDoe.Pack",
                "Library.Facts.People.JaneDoe.Pack",
                "Facts.People.JaneDoe == Library.Facts.People.JaneDoe"));
    }
}
