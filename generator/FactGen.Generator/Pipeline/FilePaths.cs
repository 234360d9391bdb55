using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The paths of all files, equal while none comes, goes or is renamed: nothing that only depends on paths is worked out again after an edit.</summary>
internal readonly struct FilePaths(ImmutableArray<ReadFile> files) : IEquatable<FilePaths>
{
    private readonly ImmutableArray<ReadFile> _files = files;

    /// <summary>The full paths of the files that must be left out; nearly always none.</summary>
    public EquatableArray<string> FindShared(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SharedPaths.Find(_files.Select(file => (file.Path, file.FullPath)));
    }

    /// <inheritdoc/>
    public bool Equals(FilePaths other)
    {
        if (_files.Length != other._files.Length)
        {
            return false;
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (!ReferenceEquals(_files[i], other._files[i]) && (_files[i].Path != other._files[i].Path || _files[i].FullPath != other._files[i].FullPath))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FilePaths other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.Length;
}
