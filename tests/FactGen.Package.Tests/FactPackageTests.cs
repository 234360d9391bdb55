using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>Projects of YAML as packages: used by apps without YAML, and cited by the YAML of other projects.</summary>
public sealed class FactPackageTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private const string KeptBack = "The package Harbour.Facts holds facts, but will not bring FactGen";

    private const string Passage = "A passage that is nowhere but in the kept text of the article.";

    private const string Facts = """
        people:
          jane-doe: { name: Jane Doe }
        outlets:
          daily-quay: { name: The Daily Quay }
        articles:
          quay-2021-03-23:
            title: Ports agree to cooperate
            outlet: daily-quay
            published: 2021-03-23
            url: https://quay.example/ports
            snapshot: quay.txt
        statements:
          doe-harbour-first:
            speaker: jane-doe
            quote: The harbour comes first, whatever the storm brings.
            when: 2021-03-16
            sources: [quay-2021-03-23]
          # factgen-disable-next-line FACT101: heard by our own reporter
          doe-storm-second:
            speaker: jane-doe
            paraphrase: The storm comes second.
        claims:
          ports-agreed:
            text: The ports agreed to cooperate.
            sources:
              - article: quay-2021-03-23
                excerpt: The ports will work together
                via: [{ anonymous: port officials, count: several }]

        """;

    private const string Code = """
        using Harbour.Facts;

        Console.WriteLine(Facts.Statements.DoeHarbourFirst.Speaker.Name);
        Console.WriteLine(Facts.Statements.DoeStormSecond.Id);
        Console.WriteLine(Facts.Claims.PortsAgreed.Text);
        Console.WriteLine("The harbour comes first, whatever the storm brings.");
        """;

    [Fact]
    public void An_app_uses_the_facts_of_a_package_and_hears_of_what_it_must_mind_by_adding_it_alone()
    {
        using var workshop = new Workshop(package)
            .With("Harbour.Facts/facts/ports.yaml", Facts)
            .With("Harbour.Facts/facts/snapshots/quay.txt", $"The harbour comes first, whatever the storm brings.\n{Passage}\nThe ports will work together.\n")
            .With("App/Program.cs", Code)
            .With(".editorconfig", "[*.yaml]\ndotnet_diagnostic.FACT101.severity = error\n")
            .WithApp("App", "");
        workshop.WithLibrary("Harbour.Facts", workshop.FactGen);
        Assert.Contains(".editorconfig(2,1): warning FACT015: ", Assert.Single(workshop.Pack("Harbour.Facts", 1).Succeeded().Diagnostics), StringComparison.Ordinal);
        AssertHoldsFactsAndDocsAndNoKeptText(workshop);

        workshop.Run("App", "add", "package", "Harbour.Facts", "--version", workshop.Version(1)).Succeeded();
        var build = workshop.Run("App", "build", "--no-restore", "-p:ErrorLog=findings.sarif%2cversion=2.1").Succeeded();
        var run = workshop.Run("App", "run", "--no-build").Succeeded();

        AssertFound(["Program.cs(4,36): warning FACT902: ", "Program.cs(5,44): warning FACT903: "], build);
        Assert.Contains("\"FACT904\"", File.ReadAllText(workshop.PathOf("App/findings.sarif")), StringComparison.Ordinal);
        Assert.DoesNotContain("FactGen: App", build.Output, StringComparison.Ordinal);
        Assert.Equal(["Jane Doe", "doe-storm-second", "The ports agreed to cooperate.", "The harbour comes first, whatever the storm brings."], run.Lines);
        AssertEditorHasEachAnalyzerOnce(workshop);

        workshop.With("Harbour.Facts/facts/ports.yaml", Facts.Replace(
            "    quote: The harbour", "    retracted: { on: 2021-04-01, because: She never said so. }\n    quote: The harbour", StringComparison.Ordinal));
        workshop.Pack("Harbour.Facts", 2).Succeeded();
        workshop.Run("App", "add", "package", "Harbour.Facts", "--version", workshop.Version(2)).Succeeded();
        build = workshop.Run("App", "build", "--no-restore").Succeeded();
        var again = workshop.Run("App", "build", "--no-restore", "-warnaserror:FACT901").Failed();

        AssertFound(["Program.cs(3,19): warning FACT901: ", "Program.cs(4,36): warning FACT902: ", "Program.cs(5,44): warning FACT903: "], build);
        AssertFound(["Program.cs(3,19): error FACT901: ", "Program.cs(4,36): warning FACT902: ", "Program.cs(5,44): warning FACT903: "], again);
        Assert.Contains("She never said so", build.Diagnostics[0] + build.Diagnostics[1] + build.Diagnostics[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_hands_its_analyzers_on_brings_none_twice_and_one_that_keeps_FactGen_back_is_told_of()
    {
        using var workshop = new Workshop(package).With("Harbour.Facts/facts/ports.yaml", Facts).With("App/Program.cs", Code);
        workshop.WithLibrary("Harbour.Facts", workshop.FactGen.Replace(" />", " PrivateAssets=\"none\" />", StringComparison.Ordinal));
        workshop.Pack("Harbour.Facts", 1).Succeeded();
        workshop.WithApp("App", workshop.Reference("Harbour.Facts", 1));
        workshop.Run("App", "restore").Succeeded();
        AssertEditorHasEachAnalyzerOnce(workshop);

        // A project in the package's stead, which keeps its analyzers to itself as well.
        workshop.WithLibrary("Harbour.Facts", workshop.FactGen).WithApp("App", "<ProjectReference Include=\"../Harbour.Facts/Harbour.Facts.csproj\" />");
        workshop.Run("App", "restore").Succeeded();
        AssertEditorHasEachAnalyzerOnce(workshop);

        workshop.WithLibrary("Harbour.Facts", workshop.FactGen.Replace(" />", " PrivateAssets=\"all\" />", StringComparison.Ordinal));
        Assert.Contains(KeptBack, Assert.Single(workshop.Pack("Harbour.Facts", 2).Succeeded().Diagnostics), StringComparison.Ordinal);

        // A project that lists its frameworks is packed outside of each, where nobody knows of facts.
        var project = File.ReadAllText(workshop.PathOf("Harbour.Facts/Harbour.Facts.csproj")).Replace("TargetFramework>", "TargetFrameworks>", StringComparison.Ordinal);
        workshop.With("Harbour.Facts/Harbour.Facts.csproj", project);
        Assert.Contains(KeptBack, Assert.Single(workshop.Pack("Harbour.Facts", 3).Succeeded().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_cites_what_a_package_or_a_project_holds()
    {
        const string Own = """
            statements:
              doe-again:
                speaker: jane-doe
                quote: I said so already.
                sources: [quay-2021-03-23]

            """;
        using var workshop = new Workshop(package)
            .With("Harbour.Facts/facts/ports.yaml", Facts)
            .With("Rival.Facts/facts/people.yaml", "people:\n  jane-doe: { name: Another Jane Doe }\n")
            .With("Quay/facts/own.yaml", Own)
            .With("Quay/Program.cs", """
                using Quay;

                var said = Facts.Statements.DoeAgain;
                Console.WriteLine($"{said.Speaker.Name} ({said.Speaker.Name.Length}), {said.Citations[0].Article.Outlet?.Name}: {said.Attribution}");
                Console.WriteLine(Harbour.Facts.Facts.By(Harbour.Facts.Facts.People.JaneDoe).Count);
                """);
        workshop.WithLibrary("Harbour.Facts", workshop.FactGen).WithLibrary("Rival.Facts", workshop.FactGen);
        workshop.Pack("Harbour.Facts", 1).Succeeded();
        workshop.Pack("Rival.Facts", 1).Succeeded();

        // By package.
        workshop.WithApp("Quay", workshop.FactGen + workshop.Reference("Harbour.Facts", 1));
        Assert.Empty(workshop.Run("Quay", "build").Succeeded().Diagnostics);
        string[] printed = ["Jane Doe (8), The Daily Quay: The Daily Quay", "2"];
        Assert.Equal(printed, workshop.Run("Quay", "run", "--no-build").Succeeded().Lines);

        // Two packages with one id.
        workshop.WithApp("Quay", workshop.FactGen + workshop.Reference("Harbour.Facts", 1) + workshop.Reference("Rival.Facts", 1));
        var clash = Assert.Single(workshop.Run("Quay", "build").Failed().Diagnostics);
        Assert.Contains("own.yaml(3,14): error FACT701: ", clash, StringComparison.Ordinal);
        Assert.Contains("`Harbour.Facts/jane-doe`", clash, StringComparison.Ordinal);
        workshop.With("Quay/facts/own.yaml", Own.Replace("speaker: jane-doe", "speaker: Harbour.Facts/jane-doe", StringComparison.Ordinal));
        Assert.Empty(workshop.Run("Quay", "build", "--no-restore").Succeeded().Diagnostics);

        // A new version without what is cited.
        workshop.With("Harbour.Facts/facts/ports.yaml", Facts.Replace("quay-2021-03-23", "quay-of-march", StringComparison.Ordinal));
        workshop.Pack("Harbour.Facts", 2).Succeeded();
        workshop.WithApp("Quay", workshop.FactGen + workshop.Reference("Harbour.Facts", 2));
        Assert.Contains("own.yaml(5,15): error FACT006: ", Assert.Single(workshop.Run("Quay", "build").Failed().Diagnostics), StringComparison.Ordinal);

        // By project.
        workshop.With("Quay/facts/own.yaml", Own.Replace("quay-2021-03-23", "quay-of-march", StringComparison.Ordinal));
        workshop.WithApp("Quay", workshop.FactGen + "<ProjectReference Include=\"../Harbour.Facts/Harbour.Facts.csproj\" />");
        Assert.Empty(workshop.Run("Quay", "build").Succeeded().Diagnostics);
        Assert.Equal(printed, workshop.Run("Quay", "run", "--no-build").Succeeded().Lines);
    }

    [Fact]
    public void Our_own_corpus_is_a_package_that_a_fresh_app_uses()
    {
        using var workshop = new Workshop(package)
            .With("App/Program.cs", """
                using TaiwanStrait;

                var said = Facts.Statements.AustinCompetitiveEdge;
                Console.WriteLine($"{said.Speaker.Name}: {said.Text[..24]} ({said.Pack})");
                """);
        Dotnet.Run(package.Sources, "pack", "facts", "-c", "Release", $"-p:Version={package.Version}", "-p:RunAnalyzers=false", "-o", workshop.Feed).Succeeded();
        workshop.WithApp("App", $"<PackageReference Include=\"TaiwanStrait.Facts\" Version=\"{package.Version}\" />");

        var run = workshop.Run("App", "run").Succeeded();

        Assert.Equal(["Lloyd Austin: our goal is to make sure (TaiwanStrait.Facts)"], run.Lines);
        using var archive = System.IO.Compression.ZipFile.OpenRead(Path.Combine(workshop.Feed, $"TaiwanStrait.Facts.{package.Version}.nupkg"));
        Assert.Equal(
            ["README.md", "TaiwanStrait.Facts.nuspec", "icon.png", "lib/net8.0/TaiwanStrait.Facts.dll", "lib/net8.0/TaiwanStrait.Facts.xml"],
            archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
        using var nuspec = new StreamReader(archive.GetEntry("TaiwanStrait.Facts.nuspec")!.Open());
        var metadata = nuspec.ReadToEnd();
        Assert.Contains("<license type=\"expression\">CC-BY-4.0</license>", metadata, StringComparison.Ordinal);
        Assert.Contains($"<dependency id=\"FactGen\" version=\"{package.Version}\" ", metadata, StringComparison.Ordinal);
    }

    private static bool IsContent(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml";

    private static void AssertHoldsFactsAndDocsAndNoKeptText(Workshop workshop)
    {
        using var archive = workshop.Open("Harbour.Facts", 1);
        Assert.Equal(
            ["Harbour.Facts.nuspec", "lib/net10.0/Harbour.Facts.dll", "lib/net10.0/Harbour.Facts.xml"],
            archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            var bytes = content.ToArray();
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Passage)) < 0, entry.FullName);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Passage)) < 0, entry.FullName);
            Assert.Equal(
                entry.FullName.StartsWith("lib/", StringComparison.Ordinal),
                bytes.AsSpan().IndexOf("The harbour comes first, whatever the storm brings."u8) >= 0);
        }
    }

    // As editors ask: a design-time build, from which they take what the compiler would have been given.
    private static void AssertEditorHasEachAnalyzerOnce(Workshop workshop)
    {
        var asked = workshop.Run(
            "App", "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none/none", "-getItem:CscCommandLineArgs").Succeeded();
        Assert.Equal(
            ["FactGen.CodeFixes.dll", "FactGen.Core.dll", "FactGen.Generator.dll", "FactGen.YamlDotNet.dll"],
            asked.Lines
                .Where(line => line.StartsWith("\"Identity\": \"/analyzer:", StringComparison.Ordinal) && line.Contains("/FactGen.", StringComparison.Ordinal))
                .Select(line => line.TrimEnd('"', ',').Split('/')[^1])
                .Order(StringComparer.Ordinal));
    }

    private static void AssertFound(string[] expected, CommandResult build)
    {
        var found = build.Diagnostics.Select(line => line[(line.LastIndexOf("Program.cs", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..]).Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == expected.Length && !expected.Where((start, i) => !found[i].StartsWith(start, StringComparison.Ordinal)).Any(), build.Output);
    }
}
