namespace FactGen.Benchmarks.Processes;

/// <summary>A folder that goes when the measurement is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factgen-benchmarks-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
