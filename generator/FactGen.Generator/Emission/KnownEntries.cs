using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>The entries that a file refers to, by id.</summary>
internal sealed class KnownEntries
{
    private readonly Dictionary<EntryKey, Export> _exports = new();

    public KnownEntries(FileSlice slice)
    {
        foreach (var export in slice.Known)
        {
            _exports[new EntryKey(export.Section.Space, export.Id)] = export;
        }
    }

    /// <summary>What the entry of that id exports; null where there is none.</summary>
    public Export? Find(IdSpace space, string id) => _exports.TryGetValue(new EntryKey(space, id), out var export) ? export : null;

    /// <summary>What a reference leads to; null where it leads nowhere, or to an entry that may not stand there.</summary>
    public Export? Resolve(ReferenceValue? reference) =>
        reference is not null
        && Find(reference.Type.Space, reference.Id) is { } export
        && reference.Type.Allows(export.Section)
            ? export
            : null;

    /// <summary>When an article was published; null where that is not known.</summary>
    public EdtfDate? PublishedOf(ReferenceValue article) =>
        Resolve(article)?.Published is { } published ? EdtfParser.Parse(published, out _) : null;
}
