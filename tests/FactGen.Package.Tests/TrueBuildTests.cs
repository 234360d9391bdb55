using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>The next plain `dotnet build` notices what changed, does nothing where nothing did, and `dotnet clean` leaves nothing behind.</summary>
public sealed class TrueBuildTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private static readonly DateTime s_longAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_file_that_is_put_back_older_than_the_last_build_is_noticed()
    {
        using var project = Project();
        Assert.Contains("Jane Doe: The harbour comes first.", project.Run().Succeeded().Lines);

        // As from an archive.
        project.With(PortFacts.Path, PortFacts.Yaml.Replace("The harbour", "The storm", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(project.PathOf(PortFacts.Path), s_longAgo);
        Assert.Contains("Jane Doe: The storm comes first.", project.Run().Succeeded().Lines);

        project.With(PortFacts.Path, PortFacts.Yaml.Replace("The harbour", "The pier", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(project.PathOf(PortFacts.Path), s_longAgo.AddSeconds(-1));
        Assert.Contains("Jane Doe: The pier comes first.", project.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_file_that_is_renamed_or_moved_is_noticed_and_counted_once()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);
        Assert.Contains($"{PortFacts.UncitedPath}(3,3): warning FACT101: ", Assert.Single(project.Build().Succeeded().Diagnostics), StringComparison.Ordinal);

        foreach (var (from, to) in new[] { (PortFacts.UncitedPath, "facts/2021/renamed.yml"), ("facts/2021/renamed.yml", "facts/deep/er/moved.yml") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(project.PathOf(to))!);
            File.Move(project.PathOf(from), project.PathOf(to));

            Assert.Contains($"{to}(3,3): warning FACT101: ", Assert.Single(project.Build().Succeeded().Diagnostics), StringComparison.Ordinal);
        }

        Assert.Contains("statements: 2", project.Run("--no-build").Succeeded().Lines);
    }

    [Fact]
    public void A_build_in_which_nothing_changed_compiles_nothing()
    {
        using var project = Project();
        project.Build().Succeeded();
        var compiled = File.GetLastWriteTimeUtc(Assembly(project));

        project.Build().Succeeded();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(Assembly(project)));
    }

    [Fact]
    public void Another_severity_is_another_build()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml).With(".globalconfig", Severity("none"));

        Assert.Empty(project.Build().Succeeded().Diagnostics);
        Assert.Contains(": error FACT101: ", Assert.Single(project.With(".globalconfig", Severity("error")).Build().Failed().Diagnostics), StringComparison.Ordinal);
        Assert.Contains(": warning FACT101: ", Assert.Single(project.Without(".globalconfig").Build().Succeeded().Diagnostics), StringComparison.Ordinal);
        Assert.Empty(project.Build("-p:NoWarn=FACT101").Succeeded().Diagnostics);
        Assert.Contains(": error FACT101: ", Assert.Single(project.Build("-warnaserror").Failed().Diagnostics), StringComparison.Ordinal);
        Assert.Empty(project.Build("-p:FactGenAnalysisMode=minimum", "-p:NoWarn=FACT101").Succeeded().Diagnostics);
        Assert.Contains(": warning FACT101: ", Assert.Single(project.Build().Succeeded().Diagnostics), StringComparison.Ordinal);

        static string Severity(string severity) => $"is_global = true\ndotnet_diagnostic.FACT101.severity = {severity}\n";
    }

    [Theory]
    [InlineData("log.sarif")]
    [InlineData("log.sarif,version=1")]
    [InlineData("log.sarif,version=2.1")]
    public void An_error_log_of_the_projects_own_is_written_where_it_asks_for_it(string errorLog)
    {
        using var project = Project(properties: $"<ErrorLog>{errorLog}</ErrorLog>").With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

        var build = project.Build().Succeeded();

        Assert.Contains("FACT101", File.ReadAllText(project.PathOf("log.sarif")), StringComparison.Ordinal);
        Assert.Contains(build.Lines, line => line.StartsWith("FactGen: Harbour: 2 facts", StringComparison.Ordinal));
        Assert.Equal(build.Diagnostics, project.Build().Succeeded().Diagnostics);
    }

    // At a hundred thousand facts that nobody vetted, a log of so many infos takes the compiler seconds.
    [Fact]
    public void Infos_are_logged_where_the_project_asks_for_a_log()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

        project.Build().Succeeded();
        var own = File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(project.Folder, "obj"), "*.FactGen.sarif", SearchOption.AllDirectories)));
        Assert.Contains("FACT101", own, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ruleId\": \"FACT601\"", own, StringComparison.Ordinal);

        project.Build("-p:ErrorLog=log.sarif").Succeeded();
        Assert.Contains("\"ruleId\": \"FACT601\"", File.ReadAllText(project.PathOf("log.sarif")), StringComparison.Ordinal);

        var raised = project.With(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT601.severity = warning\n").Build().Succeeded();
        Assert.Contains(raised.Diagnostics, line => line.Contains(": warning FACT601: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Clean_leaves_nothing_of_ours_in_any_configuration()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml).With(KeptPortFacts.SnapshotPath, KeptPortFacts.Kept);
        project.Build().Succeeded();
        project.Build("-t:FactGenVerify").Succeeded();
        project.Build("-c", "Release").Succeeded();
        Assert.NotEmpty(Ours());

        Dotnet.Run(project.Folder, "clean").Succeeded();
        Dotnet.Run(project.Folder, "clean", "-c", "Release").Succeeded();

        Assert.Empty(Ours());

        string[] Ours() =>
        [
            .. new[] { "obj", "bin" }.Select(project.PathOf).Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*FactGen*", SearchOption.AllDirectories)),
        ];
    }

    [Fact]
    public void A_design_time_build_writes_nothing_of_ours_and_still_knows_the_files()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

        var build = project.Msbuild(
            "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs").Succeeded();

        Assert.Contains("facts/ports.yaml", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("errorlog", build.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("obj"), "*FactGen*", SearchOption.AllDirectories));
    }

    private static string Assembly(ConsumerProject project) => project.PathOf("obj/Debug/net10.0/Harbour.dll");

    private ConsumerProject Project(string properties = "") => new ConsumerProject(package)
        .WithProject(properties)
        .With("Program.cs", ConsumerProject.Program)
        .With(PortFacts.Path, PortFacts.Yaml);
}
