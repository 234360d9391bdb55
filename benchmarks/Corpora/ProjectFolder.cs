namespace FactGen.Benchmarks.Corpora;

/// <summary>A folder that <c>dotnet build</c> builds with the FactGen of this repository: a project file, <c>facts/</c>, and <c>snapshots/</c>.</summary>
internal static class ProjectFolder
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Corpus</RootNamespace>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <FactGenRepository Condition="'$(FactGenRepository)' == ''">{0}</FactGenRepository>
            <FactGenSnapshots>snapshots</FactGenSnapshots>
          </PropertyGroup>
          <Import Project="$(FactGenRepository)/generator/FactGen.InRepo.targets" />
        </Project>

        """;

    // The repository's own build files do not concern a corpus, wherever it lies.
    private const string NoProps = "<Project />\n";

    /// <summary>Makes the folder, which must be new or empty, so that no file of another corpus is left in it.</summary>
    /// <returns>Where the files of the corpus go.</returns>
    /// <exception cref="UsageException">There is something in it.</exception>
    public static FolderSink Create(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"{folder} is not empty.");
        }

        Directory.CreateDirectory(folder);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(folder, name), NoProps);
        }

        File.WriteAllText(Path.Combine(folder, "Corpus.csproj"), Project.Replace("{0}", Repository.Root, StringComparison.Ordinal));
        return new FolderSink(folder);
    }
}
