using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>What a project can set, each by its effect on a real build. Builds are dear, so that several settings share one.</summary>
public sealed class SettingsTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    // One fact of each kind that a setting is about: uncited, from an article without a url, retracted, from one origin, signed off by nobody.
    private const string DraftYaml = """
        articles:
          clipping: { title: Storm, outlet: daily-quay, published: 2021-03-24 }
        claims:
          storm-came:
            text: The storm came.
          storm-went:
            text: The storm went.
            sources: [clipping]
            retracted: { because: It did not. }

        """;

    [Fact]
    public void Namespace_visibility_files_texts_vetters_and_origins_are_as_set_whatever_the_letter_case_and_blanks()
    {
        using var project = new ConsumerProject(package)
            .WithProject(
                """
                <FactGenNamespace> Quay.Data </FactGenNamespace>
                <FactGenVisibility> INTERNAL </FactGenVisibility>
                <EnableFactGenDefaultItems> False </EnableFactGenDefaultItems>
                <FactGenSnapshots> kept </FactGenSnapshots>
                <FactGenVetters> 1 </FactGenVetters>
                <FactGenMinOrigins> 2 </FactGenMinOrigins>
                <FactGenAnalysisMode> MINIMUM </FactGenAnalysisMode>
                """,
                """<FactFile Include="own/**/*.yaml" />""")
            .With("own/ports.yaml", KeptPortFacts.Yaml)
            .With("kept/quay 1.txt", KeptPortFacts.Kept)
            .With("facts/no-facts.yaml", "this is: not: YAML")
            .With("Program.cs", """
                var facts = typeof(Quay.Data.Facts);
                Console.WriteLine($"{facts.Namespace} {facts.IsPublic} {Quay.Data.Facts.Statements.DoeHarbourFirst.Quote}");
                """);

        var build = project.Build().Succeeded();

        Assert.Equal(["own/ports.yaml(13,3): warning FACT501", "own/ports.yaml(13,3): warning FACT602"], Findings(build));
        Assert.Contains(build.Lines, line => line.Contains("1 of 1 quote verified (1 against snapshots in this build", StringComparison.Ordinal));
        Assert.Equal(["Quay.Data False The harbour comes first."], project.Run("--no-build").Succeeded().Lines);

        // Of such a finding, too, the build's switches dispose.
        Assert.Equal(["own/ports.yaml(13,3): error FACT501"], Findings(project.Build("-p:TreatWarningsAsErrors=true", "-p:NoWarn=FACT602").Failed()));
    }

    [Fact]
    public void A_mode_says_what_is_found_another_compiles_again_and_the_projects_own_switches_win()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<OutputType>Library</OutputType><FactGenAnalysisMode Condition=\"'$(FactGenAnalysisMode)' == ''\">minimum</FactGenAnalysisMode>")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With("facts/drafts.yaml", DraftYaml.Replace("  storm-came:\n", "  # factgen-disable-next-line FACT101: a draft\n  storm-came:\n", StringComparison.Ordinal))
            .With("Code.cs", "namespace My.Harbour; public static class Pier { public static string Text => Facts.Claims.StormWent.Text; }");

        Assert.Empty(project.Build().Succeeded().Diagnostics);

        // Nothing but the mode has changed, and the first build left nothing to be said again.
        Assert.Equal(
            [
                "Code.cs(1,79): warning FACT901",
                "facts/drafts.yaml(2,3): warning FACT103",
                "facts/drafts.yaml(5,3): warning FACT601",
                "facts/drafts.yaml(9,15): warning FACT102",
                "facts/ports.yaml(12,3): warning FACT601",
                "facts/ports.yaml(14,12): warning FACT209",
                "facts/ports.yaml(6,3): warning FACT104",
            ],
            Findings(project.Build("-p:FactGenAnalysisMode=strict").Succeeded()));

        Assert.Equal(
            ["facts/drafts.yaml(2,3): error FACT103", "facts/drafts.yaml(9,15): warning FACT102"],
            Findings(project.With("drafts.globalconfig", "is_global = true\ndotnet_diagnostic.FACT102.severity = warning\n")
                .With("Directory.Build.targets", """<Project><ItemGroup><GlobalAnalyzerConfigFiles Include="drafts.globalconfig" /><EditorConfigFiles Include="drafts.globalconfig" /></ItemGroup></Project>""")
                .Build("-p:WarningsAsErrors=FACT103").Failed()));

        Assert.Equal(
            ["facts/drafts.yaml(2,3): warning FACT103", "facts/drafts.yaml(9,15): error FACT102", "facts/ports.yaml(14,12): error FACT209"],
            Findings(project.With(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT601.severity = none\ndotnet_diagnostic.FACT102.severity = error\n")
                .Build("-p:FactGenAnalysisMode=strict", "-p:NoWarn=FACT104%3BFACT901", "-warnaserror:FACT209").Failed()));
    }

    [Fact]
    public void Every_value_that_means_nothing_is_one_error_that_says_what_it_must_be()
    {
        using var project = new ConsumerProject(package).WithProject("""
            <FactGenNamespace>My Harbour</FactGenNamespace>
            <FactGenVisibility>it's</FactGenVisibility>
            <FactGenMembers>some</FactGenMembers>
            <FactGenAnalysisMode>max;('x')</FactGenAnalysisMode>
            <FactGenVetters>1.5</FactGenVetters>
            <FactGenMinOrigins>-1</FactGenMinOrigins>
            <EnableFactGenDefaultItems>maybe</EnableFactGenDefaultItems>
            """);

        var errors = project.Build().Failed().Diagnostics;

        Assert.Equal(
            [
                "EnableFactGenDefaultItems says whether the folder facts is read without being listed: it must be true or false, not `maybe`.",
                "FactGenAnalysisMode says how much is found: it must be minimum, default or strict, not `max;('x')`.",
                "FactGenMembers says which facts get a name in C#: it must be all, ids or none, not `some`.",
                "FactGenMinOrigins says to how many known origins a fact must go back: it must be a whole number such as 2, not `-1`.",
                "FactGenNamespace is the namespace of the class Facts: it must be one such as My.Harbour, not `My Harbour`.",
                "FactGenVetters says how many people must sign off a fact: it must be a whole number such as 2, not `1.5`.",
                "FactGenVisibility says who sees the class Facts: it must be public or internal, not `it's`.",
            ],
            errors.Select(error => error.Replace($"{project.PathOf("Harbour.csproj")} : error : ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // `facts/ports.yaml(12,3): warning FACT101`: what was found, without its message and the folder.
    private static IEnumerable<string> Findings(CommandResult build) => build.Diagnostics
        .Select(line => line[(line.IndexOf(ConsumerProject.FolderName + Path.DirectorySeparatorChar, StringComparison.Ordinal) + ConsumerProject.FolderName.Length + 1)..])
        .Select(line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 1, StringComparison.Ordinal)])
        .Distinct()
        .Order(StringComparer.Ordinal);
}
