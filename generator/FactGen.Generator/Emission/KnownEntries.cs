using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>The entries that a file refers to, of this project and of others.</summary>
internal sealed class KnownEntries : IEntryLookup
{
    private readonly Dictionary<EntryReference, Export> _byReference = new();
    private readonly Dictionary<(IdSpace Space, string Key), KnownEntry> _byKey = new();

    public KnownEntries(FileSlice slice)
    {
        foreach (var known in slice.Known)
        {
            _byReference[known.Reference] = known.Export;
            _byKey[(known.Export.Section.Space, known.Export.QualifiedId)] = known;
        }
    }

    /// <inheritdoc/>
    public Export? Resolve(ReferenceType type, string id) => _byReference.TryGetValue(new EntryReference(type, id), out var export) ? export : null;

    /// <inheritdoc/>
    public Export? FindExport(IdSpace space, string id) => _byKey.TryGetValue((space, id), out var known) ? known.Export : null;

    /// <summary>What else is known of an entry of another pack; null for one of this project.</summary>
    public Import? ImportOf(Export entry) => _byKey.TryGetValue((entry.Section.Space, entry.QualifiedId), out var known) ? known.Import : null;

    /// <summary>When an article was published; null where that is not known.</summary>
    public EdtfDate? PublishedOf(ReferenceValue article) =>
        this.Resolve(article)?.Published is { } published ? EdtfParser.Parse(published, out _) : null;
}
