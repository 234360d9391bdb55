using System.Collections.Immutable;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The ids of all files, beside those of the referenced packs.</summary>
/// <param name="Ids">The ids; none where FactGen itself failed.</param>
/// <param name="Problem">What failed within FactGen itself; nearly always null.</param>
internal sealed record ProjectIndex(FactIndex Ids, string? Problem)
{
    public static ProjectIndex Of(EquatableArray<ExportingFile> files, PackIndex packs, string ownPack, CancellationToken cancellationToken)
    {
        try
        {
            return new ProjectIndex(LastIndexes.Create(files, packs, ownPack, cancellationToken), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new ProjectIndex(FactIndex.Create([]), InternalError.DescribeOfWhole(failure));
        }
    }
}
