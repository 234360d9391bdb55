using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>Where the files of a corpus go as they are written, so that none of them has to wait for the others in memory.</summary>
internal interface ICorpusSink
{
    /// <param name="path">The path within <c>facts</c>.</param>
    /// <param name="yaml">What the file holds.</param>
    void AddFacts(string path, string yaml);

    /// <param name="name">The name within <c>snapshots</c>.</param>
    /// <param name="text">An article's text.</param>
    void AddSnapshot(string name, byte[] text);
}

/// <summary>Keeps the files in memory.</summary>
internal sealed class MemorySink : ICorpusSink
{
    /// <summary>The fact files' texts by path.</summary>
    public SortedDictionary<string, string> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>The kept articles by name.</summary>
    public SortedDictionary<string, byte[]> Snapshots { get; } = new(StringComparer.Ordinal);

    public void AddFacts(string path, string yaml) => Facts.Add(path, yaml);

    public void AddSnapshot(string name, byte[] text) => Snapshots.Add(name, text);
}

/// <summary>Writes the files into the folder of a project.</summary>
internal sealed class FolderSink(string folder) : ICorpusSink
{
    /// <summary>Bytes of the fact files.</summary>
    public long FactBytes { get; private set; }

    /// <summary>Bytes of the kept articles.</summary>
    public long SnapshotBytes { get; private set; }

    public void AddFacts(string path, string yaml)
    {
        var bytes = Encoding.UTF8.GetBytes(yaml);
        FactBytes += bytes.Length;
        Write(Path.Combine("facts", path), bytes);
    }

    public void AddSnapshot(string name, byte[] text)
    {
        SnapshotBytes += text.Length;
        Write(Path.Combine("snapshots", name), text);
    }

    private void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
