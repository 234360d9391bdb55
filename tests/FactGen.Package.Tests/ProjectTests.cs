using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>Projects that are not like others: of another language or of two frameworks, with names of their own like ours, or without a fact.</summary>
public sealed class ProjectTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void A_project_without_facts_hears_and_holds_nothing_of_it()
    {
        using var project = new ConsumerProject(package).WithProject()
            .With("facts/README.md", "Facts will come.")
            .With("facts/.gitkeep", "")
            .With("facts/ports.yaml.bak", "this is: not: YAML")
            .With("Program.cs", "Console.WriteLine(My.Harbour.Facts.None); namespace My.Harbour { static class Facts { public const int None = 0; } }");

        var build = project.Build().Succeeded();

        Assert.Empty(build.Diagnostics);
        Assert.DoesNotContain(build.Lines, line => line.StartsWith("FactGen", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.PathOf("obj/Debug"), "*FactGen*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.PathOf("facts"), "factgen*"));
    }

    [Fact]
    public void A_namespace_or_type_Facts_of_the_projects_own_is_one_clear_error()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<OutputType>Library</OutputType>")
            .With(PortFacts.Path, PortFacts.Yaml);

        var clash = $"{project.PathOf("Harbour.csproj")} : error : This project has a namespace or type `Facts` of its own, which is in the way of the class `Facts` that the fact files become: "
            + "set FactGenNamespace, for instance <FactGenNamespace>My.Harbour.Data</FactGenNamespace>, and write My.Harbour.Data.Facts; or rename your own.";
        Assert.Equal((1, 2), Told(project.With("Code.cs", "namespace My.Harbour.Facts; public static class Pier;").Build().Failed()));
        Assert.Equal((1, 2), Told(project.With("Code.cs", "namespace My.Harbour; public sealed class Facts;").Build().Failed()));

        // As the message says, also where the namespace is asked for a member of the class.
        const string Using = "namespace My.Harbour { public static class Pier { public static string Text => FACTS.Statements.DoeHarbourFirst.Text; } } namespace My.Harbour.Facts { public static class Quay; }";
        Assert.Equal((1, 2), Told(project.With("Code.cs", Using.Replace("FACTS", "Facts", StringComparison.Ordinal)).Build("-p:FactGenNamespace=My.Harbour.Data").Failed()));
        Assert.Equal((0, 0), Told(project.With("Code.cs", Using.Replace("FACTS", "My.Harbour.Data.Facts", StringComparison.Ordinal)).Build("-p:FactGenNamespace=My.Harbour.Data").Succeeded()));

        (int Clashes, int Diagnostics) Told(CommandResult build) =>
            (build.Diagnostics.Count(line => line.StartsWith(clash, StringComparison.Ordinal)), build.Diagnostics.Count);
    }

    [Theory]
    [InlineData("7.3")]
    [InlineData("11.0")]
    public void A_language_older_than_the_generated_code_is_one_clear_error(string version)
    {
        using var project = new ConsumerProject(package)
            .WithProject("<OutputType>Library</OutputType>")
            .With(PortFacts.Path, PortFacts.Yaml);

        var said = Assert.Single(project.Build("-p:ImplicitUsings=false", "-p:Nullable=disable", $"-p:LangVersion={version}").Failed().Diagnostics);

        Assert.StartsWith($"{project.PathOf("Harbour.csproj")} : error : FactGen emits C# 12, and this project's LangVersion is {version}: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_the_generated_codes_language_without_nullable_types_builds()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<OutputType>Library</OutputType><LangVersion>12</LangVersion><Nullable>disable</Nullable>")
            .With(PortFacts.Path, PortFacts.Yaml);

        Assert.Empty(project.Build().Succeeded().Diagnostics);
    }

    [Fact]
    public void A_root_namespace_Facts_holds_the_class_Facts()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<RootNamespace>Facts</RootNamespace>")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With("Program.cs", "using Facts; Console.WriteLine(Pier.Text + Facts.Facts.Statements.Count);")
            .With("Pier.cs", "namespace Facts; static class Pier { public static string Text => Facts.Statements.DoeHarbourFirst.Text; }");

        Assert.Equal(["The harbour comes first.1"], project.Run().Succeeded().Lines);
    }

    [Fact]
    public void Facts_of_two_frameworks_are_compiled_for_each_and_verified_once()
    {
        using var project = new ConsumerProject(package, Feeds.LocalAndMachine)
            .WithProject("<OutputType>Library</OutputType><TargetFrameworks>\n  net10.0;\n  net8.0\n</TargetFrameworks>", targetFramework: "")
            .With(PortFacts.Path, KeptPortFacts.Yaml)
            .With(KeptPortFacts.SnapshotPath, KeptPortFacts.Kept)
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With("Code.cs", "namespace My.Harbour; public static class Pier { public static string Text => Facts.Statements.DoeHarbourFirst.Text; }");

        var verified = project.Build("-t:FactGenVerify").Succeeded();
        var built = project.Build().Succeeded();

        Assert.Equal(
            ["FactGen: Harbour: 1 proved against snapshots, 0 kept from before, 0 dropped, 0 not found, 0 without snapshot; factgen.lock is written"],
            verified.Lines.Where(line => line.StartsWith("FactGen:", StringComparison.Ordinal)));
        Assert.All(built.Diagnostics, line => Assert.Contains($"{PortFacts.UncitedPath}(3,3): warning FACT101: ", line, StringComparison.Ordinal));
        Assert.Equal(["net10.0]", "net8.0]"], built.Diagnostics.Select(line => line[(line.LastIndexOf('=') + 1)..]).Order(StringComparer.Ordinal));
        Assert.Equal(2, built.Lines.Count(line => line.StartsWith("FactGen: Harbour: ", StringComparison.Ordinal) && line.Contains("1 against snapshots", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_language_uses_the_facts_of_a_csharp_project_and_is_told_that_its_own_become_nothing()
    {
        using var project = new ConsumerProject(package, Feeds.LocalAndMachine)
            .WithProject("<OutputType>Library</OutputType>")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With("../fsharp/App.fsproj", ProjectThatUses("<Compile Include=\"Program.fs\" />"))
            .With("../fsharp/Program.fs", "printfn \"%s\" My.Harbour.Facts.Statements.DoeHarbourFirst.Quote")
            .With("../fsharp/facts/other.yaml", "this is: not: YAML")
            .With("../vb/App.vbproj", ProjectThatUses($"""<PackageReference Include="FactGen" Version="{package.Version}" />"""))
            .With("../vb/Program.vb", "Module Program\n  Sub Main()\n    Console.WriteLine(Global.My.Harbour.Facts.Statements.DoeHarbourFirst.Quote)\n  End Sub\nEnd Module\n")
            .With("../vb/facts/ports.yaml", PortFacts.Yaml);
        var (fsharp, vb) = (Path.GetFullPath(project.PathOf("../fsharp")), Path.GetFullPath(project.PathOf("../vb")));

        // Its folder `facts` is its own affair, since it does not ask for FactGen.
        Assert.Empty(Dotnet.Run(fsharp, "build").Succeeded().Diagnostics);
        Assert.Equal(["The harbour comes first."], Dotnet.Run(fsharp, "exec", "bin/Debug/net10.0/App.dll").Succeeded().Lines);

        var first = Dotnet.Run(vb, "build").Succeeded().Diagnostics;
        Assert.StartsWith(
            $"{Path.Combine(vb, "App.vbproj")} : warning FACT703: This project is Visual Basic, and FactGen emits C#, so nothing is generated from its fact files: put them into a C# project and reference that (",
            Assert.Single(first),
            StringComparison.Ordinal);
        Assert.Equal(first, Dotnet.Run(vb, "build", "--no-restore").Succeeded().Diagnostics);
        Assert.Equal(["The harbour comes first."], Dotnet.Run(vb, "exec", "bin/Debug/net10.0/App.dll").Succeeded().Lines);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(vb, "obj"), "*FactGen.*", SearchOption.AllDirectories));

        Assert.Empty(Check("-p:NoWarn=FACT703", "-p:TreatWarningsAsErrors=true").Succeeded().Diagnostics);
        Assert.Contains(": error FACT703: ", Assert.Single(Check("-p:TreatWarningsAsErrors=true").Failed().Diagnostics), StringComparison.Ordinal);
        Assert.Contains(": error FACT703: ", Assert.Single(Check("-p:WarningsAsErrors=FACT703").Failed().Diagnostics), StringComparison.Ordinal);
        Assert.Contains(": warning FACT703: ", Assert.Single(Check("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=FACT703").Succeeded().Diagnostics), StringComparison.Ordinal);

        // The target alone: the build before has shown that it is part of one.
        CommandResult Check(params string[] switches) => Dotnet.Run(vb, ["msbuild", "-t:FactGenCheckLanguage", .. switches]);
    }

    private static string ProjectThatUses(string item) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{System.Security.SecurityElement.Escape("../" + ConsumerProject.FolderName)}/Harbour.csproj" />
            {item}
          </ItemGroup>
        </Project>
        """;
}
