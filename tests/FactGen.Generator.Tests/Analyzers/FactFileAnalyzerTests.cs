using System.Collections.Immutable;
using FactGen.Core.Rules;
using FactGen.Generator.Analyzers;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers;

/// <summary>Findings as the compiler prints them.</summary>
public sealed class FactFileAnalyzerTests
{
    private const string Uncited = "claims:\n  c:\n    text: It is so.\n";
    private static readonly string[] s_uncited = ["facts/a.yaml(2,3): warning FACT101"];

    private static FactProject Project(string yaml) => FactProject.Of(yaml) with { RuleOptions = s_asInTheRules };

    // The harness's projects treat warnings as errors; here severities are what is tested.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> s_asInTheRules = RuleCatalogue.All.ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Default);

    [Fact]
    public void A_fact_without_a_source_is_a_warning_at_its_id() => Project(Uncited).Check(s_uncited);

    [Fact]
    public void Rules_look_at_all_files_together() => (Ports.Project with { RuleOptions = s_asInTheRules }).Check(
        "facts/articles.yaml(17,3): info FACT104",
        "facts/ports/facts.yml(19,3): info FACT402",
        "facts/ports/facts.yml(32,24): warning FACT606",
        "facts/ports/facts.yml(37,15): info FACT102",
        "facts/ports/facts.yml(38,3): warning FACT101",
        "facts/ports/facts.yml(61,18): warning FACT211",
        "facts/ports/facts.yml(62,9): warning FACT502");

    [Fact]
    public void Every_finding_is_reported_once_be_it_the_generators_or_the_analyzers() => Project("""
        people:
          a: { colour: A }
        events:
          a-b:
            text: The talks # on Tuesday
            who: [nobody]
            when: 2021-05/2021-03
        """).Check(
        "facts/a.yaml(2,3): error FACT003",
        "facts/a.yaml(2,8): error FACT002",
        "facts/a.yaml(4,3): warning FACT101",
        "facts/a.yaml(5,21): warning FACT009",
        "facts/a.yaml(6,11): error FACT006",
        "facts/a.yaml(7,11): error FACT305");

    [Fact]
    public void Every_rule_is_raised_by_the_generator_by_one_of_the_analyzers_by_the_compiler_or_by_MSBuild()
    {
        var byFiles = new FactFileAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id);
        var byCode = new FactUseAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id);

        // FACT014 is the generator's about a fact file and the analyzer's about a kept text.
        Assert.Equal(RuleCatalogue.All.Where(rule => rule is { DecidesWhatIsCompiled: false, IsOfGenerator: false, IsOverCode: false, IsOverProject: false }).Select(rule => rule.Id).Append("FACT014"), byFiles);
        Assert.Equal(RuleCatalogue.All.Where(rule => rule.IsOverCode && rule.Id != "FACT901").Select(rule => rule.Id), byCode);
    }

    [Fact]
    public void No_rule_of_the_analyzer_is_an_error_by_default_since_that_could_not_be_suppressed() =>
        Assert.DoesNotContain(new FactFileAnalyzer().SupportedDiagnostics, descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    [Fact]
    public void An_acknowledged_finding_is_suppressed_and_stays_in_the_log()
    {
        var suppressed = Project("claims:\n  # factgen-disable-next-line FACT101: it is common knowledge\n  c:\n    text: It is so.\n").Check();

        Assert.Equal("FACT101", Assert.Single(suppressed).Id);
    }

    [Fact]
    public void An_acknowledged_error_is_suppressed()
    {
        var suppressed = Project("claims:\n  c:\n    text: It is so.\n    # factgen-disable-next-line FACT305: as the article has it\n    when: 2021-05/2021-03\n")
            .Check(s_uncited);

        var error = Assert.Single(suppressed);
        Assert.Equal(("FACT305", DiagnosticSeverity.Error), (error.Id, error.Severity));
    }

    [Fact]
    public void Warnings_as_errors_leave_acknowledged_findings_alone()
    {
        var project = FactProject.Of("claims:\n  # factgen-disable-next-line FACT101: it is common knowledge\n  c:\n    text: It is so.\n  d:\n    text: It is not so.\n");

        Assert.Equal("FACT101", Assert.Single(project.Check("facts/a.yaml(5,3): error FACT101")).Id);
    }

    [Theory]
    [InlineData("none", new string[0])]
    [InlineData("silent", new string[0])]
    [InlineData("suggestion", new[] { "facts/a.yaml(2,3): info FACT101" })]
    [InlineData("warning", new[] { "facts/a.yaml(2,3): warning FACT101" })]
    [InlineData("Error", new[] { "facts/a.yaml(2,3): error FACT101" })]
    [InlineData("default", new[] { "facts/a.yaml(2,3): warning FACT101" })]
    [InlineData("loud", new[] { "facts/a.yaml(2,3): warning FACT101" })]
    public void A_folder_can_have_severities_of_its_own(string severity, string[] expected) => Tuned(severity).Check(expected);

    [Fact]
    public void A_folders_severity_is_its_own_alone() =>
        Tuned("error").With("facts/b.yaml", "claims:\n  d:\n    text: It is not so.\n").Check("facts/a.yaml(2,3): error FACT101", "facts/b.yaml(2,3): warning FACT101");

    [Fact]
    public void What_the_project_says_of_a_rule_wins_over_a_folder()
    {
        var project = Tuned("suggestion");
        (project with { RuleOptions = project.RuleOptions.SetItem("FACT101", ReportDiagnostic.Error) }).Check("facts/a.yaml(2,3): error FACT101");
        (project with { RuleOptions = project.RuleOptions.SetItem("FACT101", ReportDiagnostic.Suppress) }).Check();
    }

    [Theory]
    [InlineData(" 2 ", true)]
    [InlineData("1", false)]
    [InlineData("", false)]
    public void A_project_says_how_many_must_vet_a_fact(string vetters, bool isTooFew)
    {
        var project = Project("claims: { c: { text: It is so., vetted: { by: ana, on: 2026-11-21, seal: 01234567 } } }\n").WithProperty("FactGenVetters", vetters);

        Assert.Equal(isTooFew, FactBuild.Generate(project).Analyze().Any(diagnostic => diagnostic.Id == "FACT602"));
    }

    [Theory]
    [InlineData(" 1 ", null, "facts/a.yaml(3,11): warning FACT501")]
    [InlineData("1", "none", null)]
    [InlineData("1", "suggestion", "facts/a.yaml(3,11): info FACT501")]
    [InlineData("1", "default", "facts/a.yaml(3,11): warning FACT501")]
    [InlineData("0", "error", null)]
    [InlineData("one", null, null)]
    public void How_many_origins_the_project_asks_for_comes_from_MSBuild_and_a_folder_may_ask_for_less(string origins, string? severity, string? expected)
    {
        var project = Project("articles:\n  clipping: { title: Rain, url: https://quay.example/rain }\nclaims: { c: { text: It is so., sources: [{ article: clipping, excerpt: so }] } }\n")
            .WithProperty("FactGenMinOrigins", origins);
        if (severity is not null)
        {
            project = project with { FileOptions = project.FileOptions.Add(("facts/a.yaml", "factgen.FACT501.severity"), severity) };
        }

        var found = FactBuild.Generate(project).Analyze().Where(diagnostic => diagnostic.Id == "FACT501").ToArray();

        Harness.Findings.AssertAre(expected is null ? [] : [expected], found, project.Root);
    }

    [Fact]
    public void The_form_without_effect_is_pointed_out_in_the_editorconfig()
    {
        var project = Project("") with
        {
            Files = ImmutableSortedDictionary<string, string?>.Empty,
            EditorConfigs = ImmutableSortedDictionary<string, string>.Empty.Add("facts/.editorconfig", "[*.yaml]\ndotnet_diagnostic.FACT101.severity = none\n"),
        };

        project.Check("facts/.editorconfig(2,1): warning FACT015");
    }

    [Fact]
    public void Messages_are_the_engines_own()
    {
        var found = FactBuild.Generate(Project(Uncited)).Analyze().Single(diagnostic => diagnostic.Id == "FACT101");

        var engines = CorpusChecker.Check(new Corpus([new CorpusFile("a", Core.Model.FactFile.Read(Uncited))]));
        Assert.Equal(engines.Single(engine => engine.Finding.Rule == RuleCatalogue.NoSource).Finding.Message, found.GetMessage(null));
        Assert.EndsWith("docs/rules/FACT101.md", found.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    // The compiler keeps what it has printed in a set. Diagnostics of one format differ in their arguments alone, of which half are not hashed at all.
    [Fact]
    public void Many_findings_of_one_rule_have_as_many_hash_codes()
    {
        var yaml = "claims:\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"  c{i}:\n    text: It is so {i}.\n"));

        var found = FactBuild.Generate(Project(yaml)).Analyze().Where(diagnostic => diagnostic.Id == "FACT101").ToList();

        Assert.Equal(500, found.Count);
        Assert.InRange(found.Select(finding => finding.GetHashCode()).Distinct().Count(), 495, 500);
    }

    private static FactProject Tuned(string severity)
    {
        var project = Project(Uncited);
        return project with { FileOptions = project.FileOptions.Add(("facts/a.yaml", "factgen.fact101.severity"), severity) };
    }
}
