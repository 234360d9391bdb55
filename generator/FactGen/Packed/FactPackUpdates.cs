using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(FactGen.Packed.FactPackUpdates))]

namespace FactGen.Packed;

/// <summary>
/// Hot reload: the runtime puts new code, and with it new facts, into an app that has read the old ones. It calls the handler by its name. Where no
/// code can be replaced, as in every published app, packs are not remembered here, and nothing is left of this under trimming.
/// </summary>
internal static class FactPackUpdates
{
    // Weakly held: to be remembered here must not keep alive what an app has unloaded.
    private static readonly ConditionalWeakTable<FactPack, object?> s_packs = new();

    /// <summary>Whether code was replaced since the app began.</summary>
    public static volatile bool WasCodeReplaced;

    /// <summary>Remembers a pack, so that it forgets what it decoded when code is replaced. For who has asked whether that can be.</summary>
    public static void Watch(FactPack pack)
    {
        s_packs.Add(pack, null);
    }

    /// <summary>Called by the runtime after code was replaced, whichever types that are: buckets and indexes are classes of their own.</summary>
    public static void ClearCache(Type[]? updatedTypes)
    {
        _ = updatedTypes;
        WasCodeReplaced = true;
        foreach (var (pack, _) in s_packs)
            pack.Forget();
    }
}
