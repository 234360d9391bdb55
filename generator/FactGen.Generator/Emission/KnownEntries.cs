using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>The entries that a file refers to, by id.</summary>
internal sealed class KnownEntries : IEntryLookup
{
    private readonly Dictionary<EntryKey, Export> _exports = new();

    public KnownEntries(FileSlice slice)
    {
        foreach (var export in slice.Known)
        {
            _exports[new EntryKey(export.Section.Space, export.Id)] = export;
        }
    }

    /// <inheritdoc/>
    public Export? FindExport(IdSpace space, string id) => _exports.TryGetValue(new EntryKey(space, id), out var export) ? export : null;

    /// <inheritdoc/>
    public Export? Resolve(ReferenceType type, string id) => FindExport(type.Space, id) is { } export && type.Allows(export.Section) ? export : null;

    /// <summary>When an article was published; null where that is not known.</summary>
    public EdtfDate? PublishedOf(ReferenceValue article) =>
        this.Resolve(article)?.Published is { } published ? EdtfParser.Parse(published, out _) : null;
}
