using FactGen.Core.Format;

namespace FactGen.Core.Resolution;

/// <summary>"Did you mean" for references: near ids of the project and of its packs, each as it must be written.</summary>
internal static class ReferenceSuggestions
{
    /// <summary>The tail of a message about a reference that leads nowhere; empty where nothing is near.</summary>
    public static string For(ReferenceType type, WrittenReference missed, FactIndex index) => Suggestions.Ask(
        missed.Pack is not { } pack || pack == index.OwnPack ? NearIn(type, missed.Id, index)
        : index.Packs.Named(pack) is not null ? NearInPack(type, missed.Id, pack, index)
        : NearPacks(type, missed, pack, index));

    // Ids of the project and of every pack, by whichever is nearest.
    private static IEnumerable<string> NearIn(ReferenceType type, string id, FactIndex index)
    {
        var near = Suggestions.Nearest(id, index.Near(id, type).Concat(index.Packs.Near(id, type)));
        return near.SelectMany(found => WaysToWrite(type, found, index));
    }

    // Plain where that leads somewhere; with the name of each pack where several have it, or the project has something else of that id.
    private static IEnumerable<string> WaysToWrite(ReferenceType type, string id, FactIndex index) => index.Resolve(type, id) is not null
        ? [id]
        : index.Packs.FindAll(type.Space, id).Where(entry => type.Allows(entry.Section)).Select(entry => entry.Pack.Name + "/" + id);

    private static IEnumerable<string> NearInPack(ReferenceType type, string id, string pack, FactIndex index) =>
        Suggestions.Nearest(id, index.Packs.Near(id, type, pack))
            .Select(near => pack + "/" + near);

    // A mistyped name of a pack; else the id itself, wherever it is.
    private static IEnumerable<string> NearPacks(ReferenceType type, WrittenReference missed, string pack, FactIndex index)
    {
        var names = index.Packs.Packs.Select(known => known.Name);
        var near = Suggestions.Nearest(pack, index.OwnPack.Length > 0 ? names.Append(index.OwnPack) : names).Select(name => name + "/" + missed.Id).ToArray();
        return near.Length > 0 ? near : WaysToWrite(type, missed.Id, index);
    }
}
