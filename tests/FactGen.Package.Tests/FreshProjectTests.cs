using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

public sealed class FreshProjectTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void A_package_reference_and_a_facts_folder_are_all_it_takes()
    {
        using var project = CitedProject();

        var build = project.Build().Succeeded();
        var run = project.Run("--no-build").Succeeded();

        Assert.Empty(build.Diagnostics);
        Assert.Equal(["Jane Doe: The harbour comes first.", "Ports agree to cooperate", "statements: 1"], run.Lines);
    }

    [Fact]
    public void An_uncited_fact_warns_at_its_line_and_fails_the_build_where_asked_to()
    {
        using var project = CitedProject().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

        var build = project.Build().Succeeded();
        var strictBuild = project.Build("--no-incremental", "-warnaserror:FACT101").Failed();

        Assert.Contains($"{PortFacts.UncitedPath}(3,3): warning FACT101: ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Contains($"{PortFacts.UncitedPath}(3,3): error FACT101: ", Assert.Single(strictBuild.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_with_nothing_changed_says_what_the_first_said()
    {
        using var project = CitedProject().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

        var first = project.Build().Succeeded();
        var second = project.Build().Succeeded();
        var strict = project.Build("-warnaserror:FACT101").Failed();

        Assert.Contains(": warning FACT101: ", Assert.Single(first.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Contains(": error FACT101: ", Assert.Single(strict.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_is_skipped_where_every_finding_is_acknowledged()
    {
        using var project = CitedProject().With(
            PortFacts.UncitedPath, PortFacts.UncitedYaml.Replace("statements:\n", "statements:\n  # factgen-disable-next-line FACT101: the \"clipping\" follows\n", StringComparison.Ordinal));

        Assert.Empty(project.Build().Succeeded().Diagnostics);
        var compiled = LastCompiled(project);
        Assert.Empty(project.Build().Succeeded().Diagnostics);

        Assert.Equal(compiled, LastCompiled(project));
    }

    [Fact]
    public void A_mistake_that_nothing_can_silence_does_not_hide_the_findings_of_other_files()
    {
        using var project = CitedProject()
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With("facts/mistaken.yaml", "people:\n  john-doe: { nam: John Doe }\n");

        var build = project.Build("-p:NoWarn=FACT002").Failed();

        Assert.Contains(build.Diagnostics, line => line.Contains("facts/mistaken.yaml(2,15): error FACT002: ", StringComparison.Ordinal));
        Assert.Contains(build.Diagnostics, line => line.Contains($"{PortFacts.UncitedPath}(3,3): warning FACT101: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_noticed_by_the_next_plain_build()
    {
        using var project = CitedProject();
        project.Build().Succeeded();

        // As a file does that is moved into place: it is older than the last build.
        project.With(PortFacts.UncitedPath, PortFacts.UncitedYaml);
        var added = Path.Combine(project.Folder, PortFacts.UncitedPath);
        File.SetLastWriteTimeUtc(added, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("statements: 2", project.Run().Succeeded().Lines);

        File.Delete(added);
        Assert.Contains("statements: 1", project.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_folder_that_holds_only_facts_has_severities_of_its_own()
    {
        using var project = CitedProject()
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With("facts/2021/.editorconfig", """
                [*.yaml]
                factgen.FACT101.severity = none
                """);

        Assert.Empty(project.Build().Succeeded().Diagnostics);
    }

    // The SDK looks for configuration above C# files only.
    [Fact]
    public void A_project_that_holds_only_facts_has_a_globalconfig_of_its_own()
    {
        using var project = new ConsumerProject(package)
            .WithProject(properties: "<OutputType>Library</OutputType>")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT101.severity = error\n");

        Assert.Contains(": error FACT101: ", Assert.Single(project.Build().Failed().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_severity_that_cannot_have_effect_is_pointed_out_in_its_editorconfig()
    {
        using var project = CitedProject().With("facts/.editorconfig", """
            [*.yaml]
            dotnet_diagnostic.FACT101.severity = none
            """);

        var finding = Assert.Single(project.Build().Succeeded().Diagnostics);

        Assert.Contains("facts/.editorconfig(2,", finding, StringComparison.Ordinal);
        Assert.Contains(": warning FACT015: ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_below_net8_gets_one_error_that_says_so()
    {
        using var project = new ConsumerProject(package, Feeds.LocalAndMachine)
            .WithProject(properties: "<OutputType>Library</OutputType>", targetFramework: "netstandard2.0")
            .With("Pier.cs", "namespace My.Harbour; public sealed class Pier { public FactGen.Fact First; }")
            .With(PortFacts.Path, PortFacts.Yaml);

        var error = Assert.Single(project.Build().Failed().Diagnostics);

        Assert.Contains("FactGen needs net8.0 or later; this project targets netstandard2.0.", error, StringComparison.Ordinal);
    }

    private static DateTime LastCompiled(ConsumerProject project) =>
        Directory.EnumerateFiles(Path.Combine(project.Folder, "obj"), "*.sarif", SearchOption.AllDirectories).Max(File.GetLastWriteTimeUtc);

    private ConsumerProject CitedProject() => new ConsumerProject(package)
        .WithProject()
        .With("Program.cs", ConsumerProject.Program)
        .With(PortFacts.Path, PortFacts.Yaml);
}
