using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>The compiler loads one assembly per file name, whichever analyzer package brings it, so ours goes by a name of its own.</summary>
public sealed class OtherAnalyzerTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    // A generator of somebody else, which packs YamlDotNet as most do. In version 13 the line of a mark is an int; in 16, which we bring, a long.
    private const string OtherProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <Version>1.0.0</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" />
            <PackageReference Include="YamlDotNet" Version="13.7.1" GeneratePathProperty="true" />
            <None Include="$(OutputPath)Other.Yaml.dll;$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
          </ItemGroup>
        </Project>
        """;

    private const string OtherGenerator = """
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Core;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var parser = new Parser(new StringReader("one: two"));
                parser.MoveNext();
                int line = parser.Current.Start.Line;
                output.AddSource("Other.g.cs", $"static class Other {{ public const string Yaml = \"YamlDotNet {typeof(Parser).Assembly.GetName().Version.Major}, line {line}\"; }}");
            });
        }
        """;

    [Fact]
    public void Beside_another_generator_with_another_YamlDotNet_both_run()
    {
        using var project = new ConsumerProject(package, Feeds.LocalAndMachine)
            .With("../other/Other.Yaml.csproj", OtherProject)
            .With("../other/OtherGenerator.cs", OtherGenerator);
        Dotnet.Run(project.PathOf("../other"), "pack", "-o", "../other feed").Succeeded();
        project
            .WithProject("<RestoreAdditionalProjectSources>../other feed</RestoreAdditionalProjectSources>", """<PackageReference Include="Other.Yaml" Version="1.0.0" />""")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With("Program.cs", "Console.WriteLine($\"{Other.Yaml}; {My.Harbour.Facts.Statements.DoeHarbourFirst.Quote}\");");

        var build = project.Build().Succeeded();

        Assert.Contains($"{PortFacts.UncitedPath}(3,3): warning FACT101: ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["YamlDotNet 13, line 1; The harbour comes first."], project.Run("--no-build").Succeeded().Lines);
    }
}
