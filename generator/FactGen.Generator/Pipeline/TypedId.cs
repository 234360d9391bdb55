using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>A value of the enum <c>Id</c> of a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Id">The id as in YAML.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Attributes">The lines that stand above it.</param>
internal sealed record TypedId(Section Section, string Id, string Name, EquatableArray<string> Attributes)
{
    /// <summary>
    /// The value of an id: its FNV-1a hash, 64 bit, over UTF-8. No place in an order: of a place, a library that was compiled against one version
    /// of a pack would get another fact from the next version, without a word.
    /// </summary>
    public static ulong ValueOf(string id) => Fnv.Hash64(id);
}
