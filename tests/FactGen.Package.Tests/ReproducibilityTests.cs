using System.IO.Compression;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

public sealed class ReproducibilityTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void Packing_in_another_folder_and_from_a_clone_gives_the_same_package()
    {
        using var elsewhere = new TemporaryFolder();
        Repository.CopyTo(elsewhere.FullPath);
        var feed = elsewhere.Combine("feed");

        // As git leaves them in a clone, which neither assemblies nor metadata are to name.
        elsewhere.Write(".git/HEAD", "ref: refs/heads/main\n");
        elsewhere.Write(".git/refs/heads/main", "0123456789abcdef0123456789abcdef01234567\n");
        elsewhere.Write(".git/config", "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = https://github.com/somebody/fork.git\n");
        elsewhere.Write(".git/objects/info/packs", "");

        PackedPackage.Pack(elsewhere.FullPath, package.Version, feed);

        var first = Entries(package.PackagePath);
        var second = Entries(Path.Combine(feed, Path.GetFileName(package.PackagePath)));
        Assert.Equal(8 + AheadImages.Paths.Count, first.Keys.Count(name => name.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, entry => Assert.True(
            entry.Value.AsSpan().SequenceEqual(second[entry.Key]), $"{entry.Key} differs"));
    }

    [Fact]
    public void Building_in_another_folder_gives_the_same_sources_and_assembly()
    {
        using var here = Project();
        using var there = Project();

        here.Build().Succeeded();
        there.Build().Succeeded();

        var sources = GeneratedFiles(here);
        Assert.NotEmpty(sources);
        Assert.Equal(sources, GeneratedFiles(there));
        Assert.Equal(File.ReadAllBytes(Output(here)), File.ReadAllBytes(Output(there)));
    }

    private ConsumerProject Project() => new ConsumerProject(package)
        .WithProject(properties: """
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
            """)
        .With("Program.cs", ConsumerProject.Program)
        .With(PortFacts.Path, PortFacts.Yaml)
        .With(PortFacts.UncitedPath, PortFacts.UncitedYaml);

    private static string Output(ConsumerProject project) => Path.Combine(project.Folder, "bin/Debug/net10.0/Harbour.dll");

    private static SortedDictionary<string, string> GeneratedFiles(ConsumerProject project)
    {
        var folder = Path.Combine(project.Folder, "obj/Debug/net10.0/generated/FactGen.Generator");
        return new(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);
    }

    private static Dictionary<string, byte[]> Entries(string packagePath)
    {
        using var archive = ZipFile.OpenRead(packagePath);
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
