using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>A file and what was read from it. Equal while path and text are: what was read is a function of the text.</summary>
internal sealed class ReadFile : IEquatable<ReadFile>
{
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

    public static ReadFile Read(FactText text, EquatableArray<string> leftOut, CancellationToken cancellationToken) => new(
        text.Path,
        text.Text.Path,
        leftOut.Count > 0 && leftOut.Items.Contains(text.Text.Path)
            ? Unread.File($"another file is called `{text.Path}` in this project too, so this one is left out: give one of them another `Link`")
            : SharedReading.Read(text.Text, cancellationToken));

    public bool Equals(ReadFile? other) =>
        other is not null && Path == other.Path && FullPath == other.FullPath && (ReferenceEquals(File, other.File) || HoldTheSame(File, other.File));

    public override bool Equals(object? obj) => Equals(obj as ReadFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    // The findings tell an empty file from one that could not be read.
    private static bool HoldTheSame(FactFile one, FactFile other) =>
        string.Equals(one.Text, other.Text, StringComparison.Ordinal) && one.Findings.SequenceEqual(other.Findings);
}
