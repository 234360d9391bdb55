using System.Runtime.InteropServices;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

public sealed class TrimmingTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void A_trimmed_app_is_published_without_warnings_and_has_its_facts()
    {
        using var project = new ConsumerProject(package, Feeds.LocalAndMachine)
            .WithProject(properties: "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>")
            .With("Program.cs", ConsumerProject.Program)
            .With(PortFacts.Path, PortFacts.Yaml);
        // Beside the project: the SDK itself cannot publish into a folder whose path has an apostrophe.
        var published = Path.GetFullPath(project.PathOf("../published"));

        var publish = Dotnet.Run(
            project.Folder, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", published).Succeeded();
        var run = Dotnet.Start(Path.Combine(published, "Harbour"), project.Folder).Succeeded();

        Assert.Empty(publish.Diagnostics);
        Assert.Equal(["Jane Doe: The harbour comes first.", "Ports agree to cooperate", "statements: 1"], run.Lines);
    }
}
