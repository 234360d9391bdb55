using System.Collections.Immutable;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What other files may show or need of each file of a project.</summary>
internal sealed class ProjectExports
{
    private static readonly LastOfProject<ReadFile, ProjectExports> s_last = new();

    private readonly ImmutableArray<ReadFile> _files;
    private readonly ImmutableArray<ExportingFile> _exports;

    private ProjectExports(ImmutableArray<ReadFile> files, ImmutableArray<ExportingFile> exports) => (_files, _exports) = (files, exports);

    /// <summary>What <paramref name="files"/> export; the same objects for files that export what they did, and one array where all do.</summary>
    public static EquatableArray<ExportingFile> Of(ImmutableArray<ReadFile> files)
    {
        var exports = s_last.Find(files)?.After(files) ?? ImmutableArray.CreateRange(files, file => file.Exports);
        s_last.Remember(files, new ProjectExports(files, exports));
        return new(exports);
    }

    // Null where files came or went. Of a file that was not edited nothing is touched.
    private ImmutableArray<ExportingFile>? After(ImmutableArray<ReadFile> files)
    {
        if (files.Length != _files.Length)
        {
            return null;
        }

        ImmutableArray<ExportingFile>.Builder? changed = null;
        for (var i = 0; i < files.Length; i++)
        {
            if (!ReferenceEquals(files[i], _files[i]) && !files[i].Exports.Equals(_exports[i]))
            {
                (changed ??= _exports.ToBuilder())[i] = files[i].Exports;
            }
        }

        return changed?.MoveToImmutable() ?? _exports;
    }
}
