using System.Collections.Immutable;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>Nothing that is emitted depends on where an entry stands: what was emitted before a comment came above it is kept.</summary>
public sealed class PositionIndependenceTests
{
    [Theory]
    [InlineData("all")]
    [InlineData("ids")]
    [InlineData("none")]
    public void What_is_emitted_is_the_same_byte_for_byte_when_every_line_is_moved(string members)
    {
        var project = Ports.Project.WithProperty("FactGenMembers", members);
        var moved = project with { Files = project.Files.ToImmutableSortedDictionary(file => file.Key, file => (string?)Moved(file.Value!), StringComparer.Ordinal) };

        Assert.Equal(project.Build().Sources, moved.Build().Sources);
    }

    private static string Moved(string yaml) => string.Concat(yaml.Split('\n').Select(line => line[..^line.TrimStart(' ').Length] + "# moved\n\n" + line + "\n"));
}
