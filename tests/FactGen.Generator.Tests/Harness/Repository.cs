namespace FactGen.Generator.Tests.Harness;

/// <summary>Files of the repository, for tests that hold docs and code against each other.</summary>
internal static class Repository
{
    /// <summary>The folder of FactGen.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The text of a file, by its path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    // A deterministic build maps source paths away, so the way is up from where the test runs.
    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("FactGen.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
