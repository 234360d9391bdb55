namespace FactGen.Benchmarks;

/// <summary>Where this repository lies.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>FactGen.sln</c>, looked for from this program upwards.</summary>
    /// <exception cref="BenchmarkException">The program was moved out of the repository.</exception>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new BenchmarkException("The benchmarks measure this repository's own corpus and run only from within it.");
    }
}
