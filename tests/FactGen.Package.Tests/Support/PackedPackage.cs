namespace FactGen.Package.Tests.Support;

/// <summary>What `dotnet pack` made, and the folders that it is in.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        Feed = Directory.CreateDirectory(_folder.Combine("feed")).FullName;
        Sources = Directory.CreateDirectory(_folder.Combine("sources")).FullName;
        Repository.CopyTo(Sources);
        Pack(Sources, Version, Feed);
        GlobalPackages = GlobalPackagesFolder();
    }

    public string Version { get; } = $"1.2.3-test.{Guid.NewGuid():N}";

    public string Feed { get; }

    public string Sources { get; }

    /// <summary>Where NuGet keeps what it has unpacked.</summary>
    public string GlobalPackages { get; }

    /// <summary>Packs a copy of the sources. What our own analyzers say of them is for the build of the repository to say, and changes no byte.</summary>
    public static void Pack(string sources, string version, string feed) =>
        Dotnet.Run(sources, "pack", "generator/FactGen", "-c", "Release", $"-p:Version={version}", "-p:RunAnalyzers=false", "-o", feed).Succeeded();

    public void Dispose()
    {
        CompilerServer.Stop();
        var unpacked = Path.Combine(GlobalPackages, "factgen", Version);
        if (Directory.Exists(unpacked))
        {
            Directory.Delete(unpacked, recursive: true);
        }

        _folder.Dispose();
    }

    private string GlobalPackagesFolder()
    {
        const string Label = "global-packages: ";
        var line = Dotnet.Run(_folder.FullPath, "nuget", "locals", "global-packages", "--list").Succeeded().Lines
            .First(line => line.StartsWith(Label, StringComparison.Ordinal));
        return line[Label.Length..];
    }
}
