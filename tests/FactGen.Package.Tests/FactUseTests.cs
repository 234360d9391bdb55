using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>The rules over C#, and their code fix, as the package brings them.</summary>
public sealed class FactUseTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void Code_that_uses_an_uncited_fact_warns_at_its_place_and_the_code_fix_is_no_trouble_to_the_compiler()
    {
        using var project = new ConsumerProject(package)
            .WithProject(properties: "<NoWarn>$(NoWarn);FACT101</NoWarn>")
            .With(PortFacts.Path, PortFacts.Yaml)
            .With(PortFacts.UncitedPath, PortFacts.UncitedYaml)
            .With("Program.cs", "using My.Harbour;\n\nConsole.WriteLine(Facts.Statements.DoeStormSecond.Text);\n");

        var build = project.Build().Succeeded();

        Assert.Contains("Program.cs(3,36): warning FACT902: ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.8", new[] { "FactGen.Core", "FactGen.Generator", "FactGen.YamlDotNet" })]
    [InlineData("roslyn4.14", new[] { "FactGen.CodeFixes", "FactGen.Core", "FactGen.Generator", "FactGen.YamlDotNet" })]
    public void A_compiler_that_is_too_old_for_the_code_fix_never_sees_it(string compiler, string[] expected)
    {
        using var project = new ConsumerProject(package).WithProject();

        var found = Dotnet.Run(project.Folder, "build", "-restore", "-t:ResolvePackageAssets", "-getItem:ResolvedAnalyzers", $"-p:CompilerApiVersion={compiler}").Succeeded();

        Assert.Equal(expected, found.Lines
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("\"Filename\": \"FactGen.", StringComparison.Ordinal))
            .Select(line => line.Split('"')[3])
            .Order(StringComparer.Ordinal));
    }
}
