namespace FactGen.Benchmarks.Corpora;

/// <summary>The corpus of this repository, <c>facts/</c>.</summary>
internal static class OwnCorpus
{
    public static BenchmarkCorpus Read() => new()
    {
        Name = "our corpus",
        Files = new SortedDictionary<string, string>(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "facts"), "*.yaml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText),
            StringComparer.Ordinal),
        PeopleFile = "people.yaml",
        EditedFile = "claims.yaml",
        RemovedFile = "measures.yaml",
    };
}
