using System.Collections.Immutable;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>A file and what was read from it. Equal while path and text are: what was read is a function of the text.</summary>
internal sealed class ReadFile : IEquatable<ReadFile>
{
    private EntryReference[]? _references;
    private volatile IndexAnswer<ImmutableArray<FileSlice>>? _lastSlice;

    private ReadFile(string path, string fullPath, FactFile file)
    {
        Path = path;
        FullPath = fullPath;
        File = file;
        Exports = new ExportingFile(path, file.Exports);
    }

    /// <summary>The path relative to the project.</summary>
    public string Path { get; }

    /// <summary>Where the file lies on this machine: for diagnostics, never for anything that is emitted.</summary>
    public string FullPath { get; }

    /// <summary>What it holds, with positions.</summary>
    public FactFile File { get; }

    /// <summary>What other files may show or need of it.</summary>
    public ExportingFile Exports { get; }

    /// <summary>Each different reference of its entries once, in the order of the file.</summary>
    public EntryReference[] References => _references ??= DifferentReferences(File);

    /// <summary>The slice that was cut of it last; null where none was yet.</summary>
    public IndexAnswer<ImmutableArray<FileSlice>>? LastSlice
    {
        get => _lastSlice;
        set => _lastSlice = value;
    }

    /// <summary>Reads it.</summary>
    public static ReadFile Read(FactText text, CancellationToken cancellationToken)
    {
        // A text that was undone was read before.
        var file = SharedReading.Read(text.Text, text.IsAnalyzed, cancellationToken);
        LastReadings.Remember(text.Text.Path, file);
        return new ReadFile(text.Path, text.Text.Path, file);
    }

    /// <summary>The file; where another one is compiled in its stead, with nothing in it but a finding that says so.</summary>
    public ReadFile UnlessLeftOut(ProjectView project) => project.LeavesOut(this)
        ? new ReadFile(
            Path,
            FullPath,
            FactFile.LeftOut($"another file is called `{Path}` in this project too, so this one is left out: give one of them another `Link`"))
        : this;

    /// <inheritdoc/>
    public bool Equals(ReadFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && FullPath == other.FullPath
        && (ReferenceEquals(File, other.File) || HoldTheSame(File, other.File)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReadFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static EntryReference[] DifferentReferences(FactFile file)
    {
        var seen = new HashSet<EntryReference>();
        var references = new List<EntryReference>();
        foreach (var written in file.References)
        {
            var reference = new EntryReference(written.Type, written.Id);
            if (seen.Add(reference))
            {
                references.Add(reference);
            }
        }

        return references.ToArray();
    }

    // The findings tell an empty file from one that could not be read.
    private static bool HoldTheSame(FactFile one, FactFile other) =>
        one.Text.Equals(other.Text) && one.Findings.SequenceEqual(other.Findings);
}
