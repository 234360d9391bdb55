using System.Collections.Immutable;
using FactGen.Core.Text;
using FactGen.Generator.Analyzers;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// What is wrong in each file of a project. All files in one step: one for each would cost more at every edit than to take over what was found in those
/// that were not edited.
/// </summary>
internal sealed class FoundInFiles
{
    private static readonly LastOfProject<ReadFile, FoundInFiles> s_last = new();

    private readonly ImmutableArray<ReadFile> _files;
    private readonly ProjectView _project;
    private readonly ImmutableArray<LocatedFinding>[] _found;

    private FoundInFiles(ImmutableArray<ReadFile> files, ProjectView project, FoundInFiles? before, CancellationToken cancellationToken)
    {
        (_files, _project, _found) = (files, project, new ImmutableArray<LocatedFinding>[files.Length]);
        var isLikeBefore = before is not null && ReferenceEquals(before._project, project) && before._files.Length == files.Length;
        for (var i = 0; i < files.Length; i++)
        {
            _found[i] = isLikeBefore && ReferenceEquals(before!._files[i], files[i]) ? before._found[i] : CompilationFindings.OfFile(files[i], project, cancellationToken);
        }
    }

    /// <summary>All of it, in the order of <paramref name="files"/>.</summary>
    public static EquatableArray<LocatedFinding> Of(ImmutableArray<ReadFile> files, ProjectView project, CancellationToken cancellationToken)
    {
        var now = new FoundInFiles(files, project, s_last.Find(files), cancellationToken);
        s_last.Remember(files, now);
        var all = ImmutableArray.CreateBuilder<LocatedFinding>();
        foreach (var found in now._found)
        {
            all.AddRange(found);
        }

        return new(all.ToImmutable());
    }
}
