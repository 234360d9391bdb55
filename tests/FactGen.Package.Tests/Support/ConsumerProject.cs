using System.Security;

namespace FactGen.Package.Tests.Support;

/// <summary>A fresh project outside the repository that knows FactGen from a folder feed.</summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>Uses what the facts of <see cref="PortFacts"/> become.</summary>
    public const string Program = """
        using My.Harbour;

        var statement = Facts.Statements.DoeHarbourFirst;
        Console.WriteLine($"{statement.Speaker.Name}: {statement.Quote}");
        Console.WriteLine(statement.Citations[0].Article.Title);
        Console.WriteLine($"statements: {Facts.Statements.Count}");
        """;

    /// <summary>The folder that holds the project file: its name has what shells, command lines and MSBuild stumble over.</summary>
    public const string FolderName = "it's my $app `é` (1) & 50% off";

    private readonly PackedFactGen _package;
    private readonly TemporaryFolder _folder = new();
    private bool _isRestored;

    /// <param name="package">The package under test.</param>
    /// <param name="feeds">`Local`: the folder feed alone, which shows that the package needs nothing else.</param>
    /// <param name="packagesFolder">The folder that packages are unpacked to, relative to the project's; null for the user's own.</param>
    public ConsumerProject(PackedFactGen package, Feeds feeds = Feeds.Local, string? packagesFolder = null)
    {
        _package = package;
        _folder.Write("NuGet.config", $"""
            <configuration>
              {(packagesFolder is null ? "" : $"""<config><add key="globalPackagesFolder" value="{SecurityElement.Escape(PathOf(packagesFolder))}" /></config>""")}
              <packageSources>
                {(feeds == Feeds.Local ? "<clear />" : "")}
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The full path of <see cref="FolderName"/>.</summary>
    public string Folder => Directory.CreateDirectory(_folder.Combine(FolderName)).FullName;

    /// <summary>Writes a file whose path is relative to the project.</summary>
    public ConsumerProject With(string relativePath, string text)
    {
        _folder.Write(Path.Combine(FolderName, relativePath), text);
        _isRestored &= !DecidesWhatIsRestored(relativePath);
        return this;
    }

    /// <summary>Writes a file that need not be text.</summary>
    public ConsumerProject With(string relativePath, byte[] bytes)
    {
        With(relativePath, "");
        File.WriteAllBytes(PathOf(relativePath), bytes);
        return this;
    }

    /// <summary>Deletes a file or a folder with all that is in it.</summary>
    public ConsumerProject Without(string relativePath)
    {
        if (Directory.Exists(PathOf(relativePath)))
        {
            Directory.Delete(PathOf(relativePath), recursive: true);
        }
        else
        {
            File.Delete(PathOf(relativePath));
        }

        return this;
    }

    /// <summary>The full path of a file of the project.</summary>
    public string PathOf(string relativePath) => Path.Combine(Folder, relativePath);

    /// <summary>Writes the project file of an executable that references the package and says nothing else.</summary>
    public ConsumerProject WithProject(string properties = "", string items = "", string targetFramework = "net10.0") => With("Harbour.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{targetFramework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RootNamespace>My.Harbour</RootNamespace>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FactGen" Version="{_package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public CommandResult Build(params string[] arguments) => RunRestored("build", arguments);

    public CommandResult Msbuild(params string[] arguments) => Dotnet.Run(Folder, ["msbuild", .. arguments]);

    public CommandResult Run(params string[] arguments) => RunRestored("run", arguments);

    public void Dispose() => _folder.Dispose();

    // A restore that finds nothing to do takes as long as a build that finds nothing to do: only the first command is given one.
    private CommandResult RunRestored(string command, string[] arguments)
    {
        var result = Dotnet.Run(Folder, [command, .. _isRestored && !arguments.Contains("--no-build") ? ["--no-restore"] : Array.Empty<string>(), .. arguments]);
        _isRestored = File.Exists(PathOf("obj/project.assets.json"));
        return result;
    }

    private static bool DecidesWhatIsRestored(string path) =>
        Path.GetExtension(path) is { } extension && (extension.EndsWith("proj", StringComparison.Ordinal) || extension is ".props" or ".targets" or ".config");
}
