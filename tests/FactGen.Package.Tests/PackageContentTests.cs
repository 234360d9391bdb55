using System.IO.Compression;
using System.Xml.Linq;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

public sealed class PackageContentTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void Packing_gives_one_package()
    {
        Assert.Equal([package.PackagePath], Directory.GetFiles(package.Feed));
    }

    [Fact]
    public void The_package_holds_these_files_and_no_part_of_the_compiler()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "FactGen.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/FactGen.Core.dll",
                "analyzers/dotnet/cs/FactGen.Generator.dll",
                "analyzers/dotnet/cs/FactGen.YamlDotNet.dll",
                "analyzers/dotnet/roslyn4.14/cs/FactGen.CodeFixes.dll",
                "buildMultiTargeting/FactGen.targets",
                "buildTransitive/FactGen.Files.targets",
                "buildTransitive/FactGen.Findings.targets",
                "buildTransitive/FactGen.Projects.targets",
                "buildTransitive/FactGen.Settings.targets",
                "buildTransitive/FactGen.Verify.targets",
                "buildTransitive/FactGen.props",
                "buildTransitive/FactGen.targets",
                "buildTransitive/config/minimum.globalconfig",
                "buildTransitive/config/strict.globalconfig",
                "lib/net8.0/FactGen.dll",
                "lib/net8.0/FactGen.xml",
                "tools/net8.0/FactGen.Core.dll",
                "tools/net8.0/FactGen.Tool.dll",
                "tools/net8.0/FactGen.Tool.runtimeconfig.json",
                "tools/net8.0/FactGen.YamlDotNet.dll",
            ],
            files);
    }

    [Fact]
    public void The_package_depends_on_nothing_and_is_under_the_MIT_licence()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var stream = archive.GetEntry("FactGen.nuspec")!.Open();
        var elements = XDocument.Load(stream).Descendants().ToLookup(element => element.Name.LocalName);

        Assert.Empty(elements["dependency"]);
        Assert.Equal("MIT", Assert.Single(elements["license"]).Value);
        Assert.Equal(package.Version, Assert.Single(elements["version"]).Value);
    }
}
