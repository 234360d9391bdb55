using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactGen.Tool.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void The_tool_stands_on_the_engine_and_the_framework_alone()
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "FactGen.Tool.dll")));
        var reader = file.GetMetadataReader();
        var references = reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name));

        Assert.All(references, name => Assert.True(name == "FactGen.Core" || name.StartsWith("System.", StringComparison.Ordinal), name));
    }
}
