using System.Runtime.InteropServices;
using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>
/// An app over a fact package whose YAML cites another one, cut down to what it uses, and as machine code. The one holds its data in literals; the
/// other has more entries than that is done with, and holds it in attributes.
/// </summary>
public sealed class PublishedPackTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private const string Code = """
        var said = Harbour.Facts.Facts.Statements.DoeHarbourFirst;
        Console.WriteLine($"{said.Speaker.Name}: {said.Quote}");
        Console.WriteLine(Quay.Facts.Facts.Statements.Get(Quay.Facts.Facts.Statements.Id.DoeAgain).Attribution);
        Console.WriteLine(Quay.Facts.Facts.Find("doe-again")!.Citations[0].Article.Title);
        Console.WriteLine(Quay.Facts.Facts.By(Harbour.Facts.Facts.People.JaneDoe).Count);
        Console.WriteLine(string.Join(" ", Quay.Facts.Facts.WithTopic("tides").Select(fact => fact.Text)));
        """;

    // More entries than lie in literals.
    private const int Many = 1100;

    private static readonly string[] s_printed =
        ["Jane Doe: The harbour comes first.", "The Daily Quay", "Ports agree to cooperate", $"{Many + 1}", "It was high tide on day 77. It was high tide on day 777."];

    private static readonly string s_manyYaml = "statements:\n  doe-again: { speaker: jane-doe, quote: I said so already., sources: [quay-2021-03-23] }\n" + string.Concat(
        Enumerable.Range(0, Many).Select(i => $"  tide-{i:0000}: {{ speaker: jane-doe, quote: It was high tide on day {i}., sources: [quay-2021-03-23]{(i is 77 or 777 ? ", topics: [tides]" : "")} }}\n"));

    [Theory]
    [InlineData("net10.0", "PublishTrimmed")]
    // NativeAOT's packs for net10.0 are not to be had everywhere.
    [InlineData("net9.0", "PublishAot")]
    public void It_is_published_without_warnings_and_has_its_facts(string targetFramework, string how)
    {
        using var workshop = new Workshop(package, Feeds.LocalAndMachine)
            .With("Harbour.Facts/" + PortFacts.Path, PortFacts.Yaml)
            .With("Quay.Facts/facts/own.yaml", s_manyYaml)
            .With("App/Program.cs", Code)
            .WithApp(
                "App",
                "<ProjectReference Include=\"../Quay.Facts/Quay.Facts.csproj\" />",
                $"<{how}>true</{how}><TrimmerSingleWarn>false</TrimmerSingleWarn>{Linker(how)}",
                targetFramework);
        workshop.WithLibrary("Harbour.Facts", workshop.FactGen, targetFramework).Pack("Harbour.Facts", 1).Succeeded();
        workshop.WithLibrary("Quay.Facts", workshop.FactGen + workshop.Reference("Harbour.Facts", 1), targetFramework)
            .With("Quay.Facts/Directory.Build.props", "<Project><PropertyGroup><FactGenMembers>ids</FactGenMembers></PropertyGroup></Project>");

        var publish = workshop.Run("App", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", "published").Succeeded();

        Assert.Empty(publish.Diagnostics);
        Assert.Equal((false, true), (IsInAttributes("Harbour.Facts"), IsInAttributes("Quay.Facts")));
        Assert.Equal(s_printed, Dotnet.Start(workshop.PathOf("App/published/App"), workshop.PathOf("App")).Succeeded().Lines);

        bool IsInAttributes(string library) => Encoding.Latin1
            .GetString(File.ReadAllBytes(workshop.PathOf($"{library}/bin/Release/{targetFramework}/{library}.dll")))
            .Contains("PackedDataAttribute", StringComparison.Ordinal);
    }

    // The compiler to machine code links with clang, and with gcc where it is told so.
    private static string Linker(string how) =>
        how == "PublishAot" && OperatingSystem.IsLinux() && !IsOnPath("clang")
            ? "<CppCompilerAndLinker>gcc</CppCompilerAndLinker><LinkerFlavor></LinkerFlavor>"
            : "";

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
