using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
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
                "buildTransitive/FactGen.Packs.targets",
                "buildTransitive/FactGen.Projects.targets",
                "buildTransitive/FactGen.Settings.targets",
                "buildTransitive/FactGen.TimeStamps.targets",
                "buildTransitive/FactGen.Verify.targets",
                "buildTransitive/FactGen.props",
                "buildTransitive/FactGen.targets",
                "buildTransitive/config/minimum.globalconfig",
                "buildTransitive/config/strict.globalconfig",
                "icon.png",
                "lib/net8.0/FactGen.dll",
                "lib/net8.0/FactGen.xml",
                .. AheadImages.Paths,
                "tools/net8.0/FactGen.Core.dll",
                "tools/net8.0/FactGen.Tool.dll",
                "tools/net8.0/FactGen.Tool.runtimeconfig.json",
                "tools/net8.0/FactGen.YamlDotNet.dll",
            ],
            files);
    }

    [Fact]
    public void The_package_depends_on_nothing_and_tells_what_it_is_and_no_commit()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var stream = archive.GetEntry("FactGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        // For tools that know no licence expressions; the address is the pack command's affair.
        metadata.Remove("licenseUrl");

        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["authors"] = "FactGen contributors",
                ["copyright"] = "Copyright (c) 2026 FactGen contributors",
                ["dependencies"] = "",
                ["description"] = "Vetted facts in YAML, compiled to strongly typed C# records, with citations that the build enforces.",
                ["icon"] = "icon.png",
                ["id"] = "FactGen",
                ["license"] = "MIT",
                ["projectUrl"] = "https://github.com/factgen/factgen",
                ["readme"] = "README.md",
                ["releaseNotes"] = "https://github.com/factgen/factgen/blob/main/CHANGELOG.md",
                ["tags"] = "facts citations fact-checking yaml source-generator analyzer",
                ["version"] = package.Version,
            },
            new SortedDictionary<string, string>(metadata, StringComparer.Ordinal));
    }

    [Fact]
    public void The_icon_is_a_square_of_128_pixels()
    {
        var icon = Entry("icon.png");

        Assert.Equal([0x89, .. "PNG\r\n"u8], icon[..6]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Fact]
    public void Whatever_is_shipped_and_not_ours_has_its_notice()
    {
        var notices = Encoding.UTF8.GetString(Entry("THIRD-PARTY-NOTICES.txt"));

        Assert.All(["YamlDotNet 16.3.0", "Unicode Character Database 14.0.0"], name => Assert.Contains($"\n{name}\n-----", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_readme_in_the_package_lists_every_property()
    {
        var readme = Encoding.UTF8.GetString(Entry("README.md"));

        Assert.All(
            ["EnableFactGenDefaultItems", "FactGenNamespace", "FactGenVisibility", "FactGenMembers", "FactGenSnapshots", "FactGenLock", "FactGenVetters", "FactGenMinOrigins", "FactGenAnalysisMode"],
            property => Assert.Contains($"\n| `{property}` |", readme, StringComparison.Ordinal));
    }

    public static TheoryData<string> OwnAssemblies =>
    [
        "analyzers/dotnet/cs/FactGen.Core.dll",
        "analyzers/dotnet/cs/FactGen.Generator.dll",
        "analyzers/dotnet/roslyn4.14/cs/FactGen.CodeFixes.dll",
        "lib/net8.0/FactGen.dll",
        "tools/net8.0/FactGen.Core.dll",
        "tools/net8.0/FactGen.Tool.dll",
        .. AheadImages.Paths,
    ];

    [Theory]
    [MemberData(nameof(OwnAssemblies))]
    public void An_assembly_of_ours_carries_symbols_that_name_no_folder_of_the_machine(string path)
    {
        using var assembly = new PEReader(new MemoryStream(Entry(path)));
        var embedded = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = symbols.GetMetadataReader();

        var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    // No older compiler can be had where this repository is built: what can be proved is that nothing newer is asked of it. The generator's own tests
    // run in Roslyn 4.8 itself.
    [Theory]
    [InlineData("analyzers/dotnet/cs/FactGen.Core.dll", "4.8.0.0")]
    [InlineData("analyzers/dotnet/cs/FactGen.Generator.dll", "4.8.0.0")]
    [InlineData("analyzers/dotnet/cs/FactGen.YamlDotNet.dll", "4.8.0.0")]
    [InlineData("analyzers/dotnet/roslyn4.14/cs/FactGen.CodeFixes.dll", "4.14.0.0")]
    public void What_the_compiler_loads_asks_for_no_newer_one_and_for_netstandard(string path, string newest)
    {
        using var assembly = new PEReader(new MemoryStream(Entry(path)));
        var reader = assembly.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => (Name: reader.GetString(reference.Name), reference.Version)).ToArray();

        Assert.Contains(("netstandard", new Version(2, 0, 0, 0)), references);
        Assert.All(references, reference => Assert.True(reference.Name switch
        {
            "netstandard" => true,
            "FactGen.Core" or "FactGen.YamlDotNet" => !path.Contains("CodeFixes", StringComparison.Ordinal),

            // What that compiler, or the runtime below it, brings itself, and of which version.
            "System.Memory" => reference.Version <= new Version(4, 0, 1, 2),
            "System.Collections.Immutable" or "System.Reflection.Metadata" or "System.Composition.AttributedModel" => reference.Version.Major <= (newest == "4.8.0.0" ? 7 : 9),
            _ => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && reference.Version <= new Version(newest),
        }, $"{path} references {reference.Name} {reference.Version}"));
    }

    private byte[] Entry(string path)
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var stream = archive.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
