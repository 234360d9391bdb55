using System.Security.Cryptography;
using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>Kept texts, the lock and FactGenVerify, as a user of the package meets them.</summary>
public sealed class VerificationTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void Quotes_are_proved_then_locked_and_an_edit_is_noticed_with_the_text_and_without()
    {
        using var project = KeptProject();

        // Before any build, and by each of the two commands.
        var verified = project.Build("-t:FactGenVerify").Succeeded();
        var written = File.ReadAllBytes(project.PathOf(KeptPortFacts.LockPath));
        Assert.Contains("FactGen: Harbour: 1 proved against snapshots, 0 kept from before, 0 dropped, 0 not found, 0 without snapshot; factgen.lock is written", verified.Lines);
        Assert.Contains(project.Msbuild("-t:FactGenVerify").Succeeded().Lines, line => line.EndsWith("; the lock is up to date", StringComparison.Ordinal));
        Assert.Equal(written, File.ReadAllBytes(project.PathOf(KeptPortFacts.LockPath)));

        var first = project.Build().Succeeded();
        Assert.Empty(first.Diagnostics);
        Assert.Contains("1 of 1 quote verified (1 against snapshots in this build, 0 by the lock)", Summary(first), StringComparison.Ordinal);
        Assert.Equal(Summary(first), Summary(project.Build().Succeeded()));

        var misquoted = project.With(PortFacts.Path, KeptPortFacts.MisquotedYaml).Build().Failed();
        Assert.Contains($"{PortFacts.Path}(15,12): error FACT201: ", Assert.Single(misquoted.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("0 of 1 quote verified", Summary(misquoted), StringComparison.Ordinal);
        var refused = project.Build("-t:FactGenVerify").Failed();
        Assert.Contains($"{PortFacts.Path}(15,12): error FACT201: ", refused.Diagnostics[0], StringComparison.Ordinal);
        File.WriteAllBytes(project.PathOf(KeptPortFacts.LockPath), written);

        var edited = project.Without("facts/snapshots").Build().Succeeded();
        Assert.Contains($"{PortFacts.Path}(15,12): warning FACT210: ", Assert.Single(edited.Diagnostics), StringComparison.Ordinal);

        var restored = project.With(PortFacts.Path, KeptPortFacts.Yaml).Build().Succeeded();
        Assert.Empty(restored.Diagnostics);
        Assert.Contains("1 of 1 quote verified (0 against snapshots in this build, 1 by the lock)", Summary(restored), StringComparison.Ordinal);

        // Nothing vouches any more, and the next build says so.
        Assert.Contains("no quote was checked", Summary(project.Without(KeptPortFacts.LockPath).Build().Succeeded()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_of_a_text_is_that_of_its_bytes_and_what_is_no_text_matters_only_where_it_is_named()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(KeptPortFacts.Kept.Replace(" ", "\r\n", StringComparison.Ordinal))];
        using var project = KeptProject()
            .With(KeptPortFacts.SnapshotPath, text)
            .With("facts/snapshots/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0xFF, 0xFE])
            .With(PortFacts.Path, KeptPortFacts.Yaml.Replace("quay 1.txt\n", $"quay 1.txt\n    sha256: {Convert.ToHexStringLower(SHA256.HashData(text))}\n", StringComparison.Ordinal));

        var build = project.Build().Succeeded();
        Assert.Empty(build.Diagnostics);
        Assert.Contains("1 against snapshots", Summary(build), StringComparison.Ordinal);

        var latin = project.With(KeptPortFacts.SnapshotPath, Encoding.Latin1.GetBytes("Café: " + KeptPortFacts.Kept)).Build().Failed();
        Assert.Contains(latin.Diagnostics, line => line.Contains($"{PortFacts.Path}(11,15): error FACT014: ", StringComparison.Ordinal) && line.Contains("it is not in UTF-8", StringComparison.Ordinal));

        var picture = project.With(PortFacts.Path, KeptPortFacts.Yaml.Replace("quay 1.txt", "picture.png", StringComparison.Ordinal)).Build().Failed();
        Assert.Contains(picture.Diagnostics, line => line.Contains($"{PortFacts.Path}(11,15): error FACT014: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_the_compiler_cannot_take_is_said_and_breaks_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // No file can have such a name there.
        }

        using var project = KeptProject()
            .With("facts/snapshots/two\nlines.txt", "")
            .With("facts/snapshots/quo\"ted.txt", "")
            .With("facts/snapshots/what's `this`, then; 50% #1?.txt", "");

        var build = project.Build().Succeeded();

        var warning = Assert.Single(build.Diagnostics);
        Assert.Contains("`quo\"ted.txt`", warning, StringComparison.Ordinal);
        Assert.Contains("`two lines.txt`", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("`this`", warning, StringComparison.Ordinal);
        Assert.Contains("1 against snapshots", Summary(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_checked_nothing_says_so()
    {
        using var project = KeptProject();

        Assert.Contains("analyzers are switched off", Summary(project.Build("-p:RunAnalyzers=false").Succeeded()), StringComparison.Ordinal);
        Assert.EndsWith("no summary, since FACT999 is switched off", Summary(project.Build("-p:NoWarn=FACT999").Succeeded()), StringComparison.Ordinal);
        Assert.Contains("1 against snapshots", Summary(project.Build("-p:TreatWarningsAsErrors=true").Succeeded()), StringComparison.Ordinal);
        Assert.Contains("1 against snapshots", Summary(project.Build("-p:ErrorLog=own.sarif").Succeeded()), StringComparison.Ordinal);
        Assert.Null(FindSummary(project.Build("-p:DesignTimeBuild=true").Succeeded()));
        Assert.Null(FindSummary(project.Without("facts").With("Program.cs", "Console.WriteLine();").Build().Succeeded()));
        Assert.Contains(
            "FactGen: Harbour: nothing to verify, since the project has no fact files: put YAML into its folder `facts`, or list FactFile items.",
            project.Build("-t:FactGenVerify").Succeeded().Lines);
    }

    [Fact]
    public void After_a_build_whose_error_log_went_elsewhere_nothing_is_told_from_an_older_one()
    {
        using var project = KeptProject();
        project.Build().Succeeded();
        project.With(PortFacts.UncitedPath, PortFacts.UncitedYaml).Build("-p:ErrorLog=own.sarif").Succeeded();

        var again = project.Build("-warnaserror").Failed();

        Assert.Contains(again.Diagnostics, line => line.Contains($"{PortFacts.UncitedPath}(3,3): error FACT101: ", StringComparison.Ordinal));
        Assert.Contains("1 uncited", Summary(again), StringComparison.Ordinal);
    }

    [Fact]
    public void That_members_became_typed_ids_is_told_below_the_summary()
    {
        const string Log = """
            "ruleId": "FACT704", "ruleIndex": 7, "level": "note", "message": { "text": "20001 entries are too many" },
            "ruleId": "FACT999", "ruleIndex": 8, "level": "note", "message": { "text": "20001 facts" },
            """;
        using var project = new ConsumerProject(package).WithProject().With("last.sarif", Log);

        var told = project.Msbuild("-restore", "-t:FactGenSummarize", "-p:_FactGenHasFacts=true", "-p:_FactGenErrorLogPath=last.sarif").Succeeded();

        Assert.Equal(
            ["FactGen: Harbour: 20001 facts", "FactGen: Harbour: 20001 entries are too many"],
            told.Lines.Where(line => line.StartsWith("FactGen:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_quote_from_an_article_of_a_referenced_project_is_verified_before_anything_is_built()
    {
        using var project = new ConsumerProject(package)
            .With("../Quay/Quay.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="FactGen" Version="{package.Version}" /></ItemGroup>
                </Project>
                """)
            .With("../Quay/facts/ports.yaml", KeptPortFacts.Yaml)
            .WithProject(items: """<ProjectReference Include="../Quay/Quay.csproj" />""")
            .With("Program.cs", "Console.WriteLine(My.Harbour.Facts.Statements.Count);")
            .With("facts/own.yaml", "statements:\n  doe-left:\n    speaker: jane-doe\n    paraphrase: She left.\n    sources: [{ article: Quay/quay-2021-03-23, excerpt: Then she left }]\n")
            .With(KeptPortFacts.SnapshotPath, KeptPortFacts.Kept);

        var verified = project.Build("-t:FactGenVerify").Succeeded();
        Assert.Contains("FactGen: Harbour: 1 proved against snapshots, 0 kept from before, 0 dropped, 0 not found, 0 without snapshot; factgen.lock is written", verified.Lines);
        Assert.Contains("\ndoe-left Quay/quay-2021-03-23 excerpt ", File.ReadAllText(project.PathOf(KeptPortFacts.LockPath)), StringComparison.Ordinal);

        var build = project.Build().Succeeded();
        Assert.Empty(build.Diagnostics);
        Assert.Contains("1 of 1 quote verified (1 against snapshots in this build, 0 by the lock)", Summary(build), StringComparison.Ordinal);
    }

    private static string Summary(CommandResult build) => FindSummary(build) ?? throw new InvalidOperationException("No summary in:\n" + build.Output);

    private static string? FindSummary(CommandResult build) => build.Lines.SingleOrDefault(line => line.StartsWith("FactGen: Harbour: ", StringComparison.Ordinal));

    // Package and project lie where a shell would read the path.
    private ConsumerProject KeptProject() => new ConsumerProject(package, packagesFolder: "../pa$ck `a` & 50% it's")
        .WithProject()
        .With("Program.cs", ConsumerProject.Program)
        .With(PortFacts.Path, KeptPortFacts.Yaml)
        .With(KeptPortFacts.SnapshotPath, KeptPortFacts.Kept);
}
