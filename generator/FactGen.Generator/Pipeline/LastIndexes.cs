using System.Runtime.CompilerServices;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The index of each project as it was at the last run. A step of the pipeline does not see its own last value, and an index is made from the one
/// before at a small part of its cost. The two are equal, so that nobody can tell but by the time it takes.
/// </summary>
internal static class LastIndexes
{
    // By a file that both have: the first or the last, since hardly an edit changes both. They live as long as the files do.
    private static readonly ConditionalWeakTable<ExportingFile, FactIndex> s_byFile = new();

    /// <summary>Indexes <paramref name="files"/>.</summary>
    public static FactIndex Create(EquatableArray<ExportingFile> files, PackIndex packs, string ownPack, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
        {
            return FactIndex.Create(files, packs, ownPack, before: null, cancellationToken);
        }

        ExportingFile first = files[0], last = files[files.Count - 1];
        var before = s_byFile.TryGetValue(first, out var known) || s_byFile.TryGetValue(last, out known) ? known : null;
        var index = FactIndex.Create(files, packs, ownPack, before, cancellationToken);
        Remember(first, index);
        Remember(last, index);
        return index;
    }

    private static void Remember(ExportingFile file, FactIndex index)
    {
        lock (s_byFile)
        {
            s_byFile.Remove(file);
            s_byFile.Add(file, index);
        }
    }
}
