namespace FactGen.Package.Tests.Support;

/// <summary>The package, made once from a clean copy of the sources, in a feed of its own.</summary>
public sealed class PackedFactGen : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedFactGen()
    {
        Repository.CopyTo(Sources);
        Dotnet.Run(Sources, "pack", "generator/FactGen", "-c", "Release", $"-p:Version={Version}", "-o", Feed).Succeeded();
    }

    /// <summary>New in each run: NuGet keeps what it has once unpacked, and would test yesterday's package.</summary>
    public string Version { get; } = $"1.2.3-test.{Guid.NewGuid():N}";

    /// <summary>The folder that `dotnet pack` wrote to.</summary>
    public string Feed => Directory.CreateDirectory(_folder.Combine("feed")).FullName;

    /// <summary>The copy of the repository that the package was made from.</summary>
    public string Sources => Directory.CreateDirectory(_folder.Combine("sources")).FullName;

    public string PackagePath => Path.Combine(Feed, $"FactGen.{Version}.nupkg");

    public void Dispose()
    {
        var unpacked = Path.Combine(GlobalPackagesFolder(), "factgen", Version);
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
