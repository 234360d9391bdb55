namespace FactGen.Package.Tests.Support;

/// <summary>
/// The package, made once from a clean copy of the sources, in a feed of its own. Each test class asks for it as its fixture, and all are given the
/// same one, so that classes can run side by side.
/// </summary>
public sealed class PackedFactGen
{
    private static readonly Lazy<PackedPackage> s_shared = new();

    /// <summary>New in each run: NuGet keeps what it has once unpacked, and would test yesterday's package.</summary>
    public string Version { get; } = s_shared.Value.Version;

    /// <summary>The folder that `dotnet pack` wrote to.</summary>
    public string Feed { get; } = s_shared.Value.Feed;

    /// <summary>The copy of the repository that the package was made from.</summary>
    public string Sources { get; } = s_shared.Value.Sources;

    /// <summary>Where NuGet keeps what it has unpacked.</summary>
    public string GlobalPackages { get; } = s_shared.Value.GlobalPackages;

    public string PackagePath => Path.Combine(Feed, $"FactGen.{Version}.nupkg");

    internal static void ClearUp()
    {
        if (s_shared.IsValueCreated)
        {
            s_shared.Value.Dispose();
        }
    }
}
