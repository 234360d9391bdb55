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

    private readonly PackedFactGen _package;
    private readonly TemporaryFolder _folder = new();

    /// <param name="package">The package under test.</param>
    /// <param name="feeds">`Local`: the folder feed alone, which shows that the package needs nothing else.</param>
    public ConsumerProject(PackedFactGen package, Feeds feeds = Feeds.Local)
    {
        _package = package;
        _folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                {(feeds == Feeds.Local ? "<clear />" : "")}
                <add key="local" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder that holds the project file.</summary>
    public string Folder => Directory.CreateDirectory(_folder.Combine("app")).FullName;

    /// <summary>Writes a file whose path is relative to the project.</summary>
    public ConsumerProject With(string relativePath, string text)
    {
        _folder.Write(Path.Combine("app", relativePath), text);
        return this;
    }

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

    public CommandResult Build(params string[] arguments) => Dotnet.Run(Folder, ["build", .. arguments]);

    public CommandResult Run(params string[] arguments) => Dotnet.Run(Folder, ["run", .. arguments]);

    public void Dispose() => _folder.Dispose();
}
