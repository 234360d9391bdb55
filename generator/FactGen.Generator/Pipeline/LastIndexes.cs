using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The index of each project as it was at the last run, from which the next one is made.</summary>
internal static class LastIndexes
{
    private static readonly LastOfProject<ExportingFile, FactIndex> s_last = new();

    /// <summary>Indexes <paramref name="files"/>.</summary>
    public static FactIndex Create(EquatableArray<ExportingFile> files, PackIndex packs, string ownPack, CancellationToken cancellationToken)
    {
        var index = FactIndex.Create(files, packs, ownPack, s_last.Find(files.Items), cancellationToken);
        s_last.Remember(files.Items, index);
        return index;
    }
}
