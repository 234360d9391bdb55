using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>
/// FactGen.dll compiled ahead, for the systems where the package is made. Where none can be made, the same tests hold that an app has its facts all the
/// same, and the just-in-time compiler its work.
/// </summary>
public sealed class AheadTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private const string Library = "lib/net8.0/FactGen.dll";

    [Fact]
    public void The_library_that_everybody_is_compiled_against_holds_no_machine_code()
    {
        using var library = Open(Library);

        Assert.False(HoldsMachineCode(library));
        Assert.Equal(CorFlags.ILOnly, library.PEHeaders.CorHeader!.Flags & CorFlags.ILOnly);
    }

    [Fact]
    public void An_image_is_the_same_library_with_machine_code()
    {
        using var library = Open(Library);

        Assert.All(AheadImages.Paths, path =>
        {
            using var image = Open(path);

            Assert.True(HoldsMachineCode(image));
            // Of the same compilation: then it is the same in all else.
            Assert.Equal(Mvid(library), Mvid(image));
            Assert.Equal(Api(library), Api(image));
        });
    }

    public static TheoryData<string> Commands => new(
        "build",
        "publish",
        $"publish -r {RuntimeInformation.RuntimeIdentifier} --no-self-contained");

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_app_has_its_first_fact_and_nothing_of_the_library_is_compiled_for_it(string command)
    {
        using var project = new ConsumerProject(package)
            .WithProject(properties: "<UseAppHost>false</UseAppHost>")
            .With("Program.cs", ConsumerProject.Program)
            .With(PortFacts.Path, PortFacts.Yaml);
        // Beside the project: the SDK itself cannot publish into a folder whose path has an apostrophe.
        var output = Path.GetFullPath(project.PathOf("../output"));
        var methods = Path.GetFullPath(project.PathOf("../methods.txt"));

        var build = Dotnet.Run(project.Folder, [.. command.Split(' '), "-o", output]).Succeeded();
        var run = Dotnet.Start(
            "dotnet",
            project.Folder,
            [Path.Combine(output, "Harbour.dll")],
            new() { ["DOTNET_JitStdOutFile"] = methods, ["DOTNET_JitDisasmSummary"] = "1" }).Succeeded();

        Assert.Empty(build.Diagnostics);
        Assert.Equal(["Jane Doe: The harbour comes first.", "Ports agree to cooperate", "statements: 1"], run.Lines);
        var compiled = File.ReadAllLines(methods);
        Assert.Contains(compiled, line => line.Contains(" My.Harbour.Facts", StringComparison.Ordinal));
        var ofLibrary = compiled.Where(line => line.Contains(" FactGen.", StringComparison.Ordinal));
        if (AheadImages.AreForThisMachine)
        {
            Assert.Empty(ofLibrary);
        }
        else
        {
            Assert.NotEmpty(ofLibrary);
        }
    }

    private static bool HoldsMachineCode(PEReader assembly) => assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;

    private static Guid Mvid(PEReader assembly)
    {
        var reader = assembly.GetMetadataReader();
        return reader.GetGuid(reader.GetModuleDefinition().Mvid);
    }

    // All types and members, with what they are: the rows as numbers, and the heaps that these lead into.
    private static string Api(PEReader assembly)
    {
        var reader = assembly.GetMetadataReader();
        var methods = reader.MethodDefinitions.Select(reader.GetMethodDefinition)
            .Select(method => $"{reader.GetString(method.Name)} {method.Attributes} {Convert.ToHexString(reader.GetBlobBytes(method.Signature))}");
        var types = reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)} {type.Attributes} {type.GetMethods().Count} {type.GetFields().Count} {type.GetProperties().Count}");
        var rows = Enum.GetValues<TableIndex>().Select(table => $"{table} {(table <= TableIndex.CustomDebugInformation ? reader.GetTableRowCount(table) : 0)}");
        return string.Join('\n', [.. types, .. methods, .. rows]);
    }

    private PEReader Open(string path)
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var stream = archive.GetEntry(path)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }
}
