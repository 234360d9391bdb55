using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Packs;

/// <summary>An entry of a referenced pack.</summary>
/// <param name="pack">The pack.</param>
/// <param name="section">The section.</param>
/// <param name="id">The id within the pack.</param>
/// <param name="values">What it holds; null where its record is damaged.</param>
internal sealed class ImportedEntry(ReferencedPack pack, Section section, string id, MapValue? values)
{
    /// <summary>The pack.</summary>
    public ReferencedPack Pack { get; } = pack;

    /// <summary>The section.</summary>
    public Section Section { get; } = section;

    /// <summary>The entry as the rules see it, under the id that may always be written, <c>pack/id</c>; null where its record is damaged.</summary>
    public FactEntry? Entry { get; } = values is null ? null : new FactEntry(section, pack.Name + "/" + id, values);

    /// <summary>What it exports; null where its record is damaged.</summary>
    public Export? Export { get; } = values is null ? null : Export.Of(section, id, values) with { Pack = pack.Name };

    /// <summary>Decodes a record.</summary>
    public static ImportedEntry Decode(ReferencedPack pack, string id, PackedField record)
    {
        var section = FactFormat.FindSection(record.Tag)!;
        return new ImportedEntry(pack, section, id, EntryId.IsWellFormed(id) ? PackedEntryReader.Read(record, section, pack.Name) : null);
    }
}
