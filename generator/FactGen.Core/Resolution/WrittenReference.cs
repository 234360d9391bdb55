using FactGen.Core.Model;
using FactGen.Core.Packs;

namespace FactGen.Core.Resolution;

/// <summary>A reference as it is written, <c>jane-doe</c> or <c>quay/jane-doe</c>.</summary>
/// <param name="Pack">What stands before the slash; null where there is none.</param>
/// <param name="Id">The id.</param>
internal readonly record struct WrittenReference(string? Pack, string Id)
{
    /// <summary>Whether the id, and the pack's name where there is one, are of the form of such.</summary>
    public bool IsWellFormed => EntryId.IsWellFormed(Id) && (Pack is null || PackName.IsWellFormed(Pack));

    /// <summary>Whether it can be nothing else, where a name may stand too: nobody is called `edward-jonse`.</summary>
    public bool LooksLikeId => Id.IndexOf('-') > 0 && IsWellFormed;

    /// <summary>Takes <paramref name="written"/> apart.</summary>
    public static WrittenReference Of(string written)
    {
        var slash = written.IndexOf('/');
        return slash < 0 ? new WrittenReference(null, written) : new WrittenReference(written.Substring(0, slash), written.Substring(slash + 1));
    }
}
