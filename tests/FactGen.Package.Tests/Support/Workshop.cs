using System.IO.Compression;

namespace FactGen.Package.Tests.Support;

/// <summary>
/// Fresh projects beside each other, outside the repository: fact packages, and what uses them by package or by project. What they pack goes to a feed
/// of their own, beside that of FactGen.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private readonly PackedFactGen _package;
    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<string> _packed = new(StringComparer.Ordinal);

    // New in each run, as the version of FactGen is.
    private readonly string _run = $"test.{Guid.NewGuid():N}";

    public Workshop(PackedFactGen package, Feeds feeds = Feeds.Local)
    {
        _package = package;
        Feed = Directory.CreateDirectory(_folder.Combine("feed")).FullName;
        _folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                {(feeds == Feeds.Local ? "<clear />" : "")}
                <add key="local" value="{package.Feed}" />
                <add key="packs" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder that the projects' packages are in.</summary>
    public string Feed { get; }

    /// <summary>The reference to FactGen, as a project file has it.</summary>
    public string FactGen => $"<PackageReference Include=\"FactGen\" Version=\"{_package.Version}\" />";

    /// <summary>The reference to a version of a package made here.</summary>
    public string Reference(string id, int version) => $"<PackageReference Include=\"{id}\" Version=\"{Version(version)}\" />";

    /// <summary>The whole version behind a number.</summary>
    public string Version(int number) => $"{number}.0.0-{_run}";

    /// <summary>A path below the folder that holds all projects.</summary>
    public string PathOf(string relativePath) => _folder.Combine(relativePath);

    public Workshop With(string relativePath, string text)
    {
        _folder.Write(relativePath, text);
        return this;
    }

    /// <summary>Writes a library of that name.</summary>
    public Workshop WithLibrary(string name, string items, string targetFramework = "net10.0") => With($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{targetFramework}</TargetFramework>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes an executable of that name.</summary>
    public Workshop WithApp(string name, string items, string properties = "", string targetFramework = "net10.0") => With($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{targetFramework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Packs a project into the feed.</summary>
    public CommandResult Pack(string name, int version, params string[] arguments)
    {
        _packed.Add(name);
        return Run(name, ["pack", "-o", Feed, $"-p:Version={Version(version)}", .. arguments]);
    }

    /// <summary>Opens a package of the feed.</summary>
    public ZipArchive Open(string id, int version) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version(version)}.nupkg"));

    /// <summary>Runs a command of dotnet in the folder of a project.</summary>
    public CommandResult Run(string name, params string[] arguments) => Dotnet.Run(PathOf(name), arguments);

    public void Dispose()
    {
        foreach (var id in _packed)
        {
            foreach (var unpacked in Directory.Exists(Unpacked(id)) ? Directory.GetDirectories(Unpacked(id), "*" + _run) : [])
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }

        _folder.Dispose();
    }

    private string Unpacked(string id) => Path.Combine(_package.GlobalPackages, id.ToLowerInvariant());
}
