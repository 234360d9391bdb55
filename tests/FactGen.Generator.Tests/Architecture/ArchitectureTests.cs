using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactGen.Generator.Tests.Architecture;

/// <summary>Holds the arrows of docs/architecture.md against what the assemblies really reference.</summary>
public class ArchitectureTests
{
    [Fact]
    public void The_engine_knows_no_compiler()
    {
        var references = AssembliesReferencedBy("FactGen.Core");

        Assert.All(references, name => Assert.True(
            IsOfTheHost(name) || name.EndsWith("YamlDotNet", StringComparison.Ordinal), name));
    }

    [Fact]
    public void The_types_that_an_app_sees_depend_on_nothing_but_the_framework() =>
        Assert.All(AssembliesReferencedBy("FactGen"), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void The_generator_stands_on_the_engine_and_the_compiler_alone()
    {
        string[] allowed = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "FactGen.Core"];

        Assert.All(AssembliesReferencedBy("FactGen.Generator"), name => Assert.True(IsOfTheHost(name) || allowed.Contains(name), name));
    }

    [Theory]
    [InlineData("FactGen.Core")]
    [InlineData("FactGen.Generator")]
    public void Neither_engine_nor_generator_reads_files_clocks_or_surroundings(string assembly)
    {
        string[] banned =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
            "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Random", "System.Guid",
            "System.Net.Http.HttpClient", "System.DateTimeOffset", "System.TimeZoneInfo",
        ];

        Assert.Empty(TypesReferencedBy(assembly).Intersect(banned));

        // The compiler itself writes CurrentManagedThreadId into every iterator.
        Assert.All(MembersReferencedOf("System.Environment", assembly), member => Assert.Equal("get_CurrentManagedThreadId", member));
        Assert.DoesNotContain(MembersReferencedOf("System.DateTime", assembly), member => member is "get_Now" or "get_UtcNow" or "get_Today");
    }

    // What every compiler brings for a netstandard2.0 analyzer; the package ships none of it.
    private static bool IsOfTheHost(string name) => name is "netstandard" or "System.Collections.Immutable" or "System.Memory" or "System.Reflection.Metadata";

    private static string[] AssembliesReferencedBy(string assembly) =>
        Read(assembly, reader => reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)));

    private static string[] TypesReferencedBy(string assembly) =>
        Read(assembly, reader => reader.TypeReferences
            .Select(handle => NameOf(reader, handle)));

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    private static string[] MembersReferencedOf(string type, string assembly) =>
        Read(assembly, reader => reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && NameOf(reader, (TypeReferenceHandle)member.Parent) == type)
            .Select(member => reader.GetString(member.Name)));

    private static string[] Read(string assembly, Func<MetadataReader, IEnumerable<string>> select)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        return select(file.GetMetadataReader()).ToArray();
    }
}
