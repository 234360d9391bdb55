using System.Collections.Concurrent;
using FactGen.Core.Format;
using FactGen.Core.Resolution;

namespace FactGen.Core.Packs;

/// <summary>The exports of one pack by id. An entry is decoded when it is asked for; nothing throws, whatever the texts hold.</summary>
internal sealed class PackContents
{
    private readonly ReferencedPack _pack;
    private readonly Dictionary<IdSpace, Dictionary<string, PackedField>> _byId = FactFormat.Sections
        .Select(section => section.Space)
        .Distinct()
        .ToDictionary(space => space, _ => new Dictionary<string, PackedField>(StringComparer.Ordinal));

    private readonly ConcurrentDictionary<(IdSpace Space, string Id), ImportedEntry> _decoded = new();
    private readonly ConcurrentDictionary<IdSpace, NearbyIds> _nearby = new();

    /// <summary>Finds the ids in the exports of <paramref name="pack"/>.</summary>
    public PackContents(ReferencedPack pack)
    {
        _pack = pack;
        foreach (var text in pack.Exports)
        {
            IsDamaged |= !TryIndex(text);
        }
    }

    /// <summary>Whether some of the exports could not be read.</summary>
    public bool IsDamaged { get; }

    /// <summary>The entry of that id; null where there is none.</summary>
    public ImportedEntry? Find(IdSpace space, string id) => _byId[space].ContainsKey(id)
        ? _decoded.GetOrAdd((space, id), key => ImportedEntry.Decode(_pack, key.Id, _byId[key.Space][key.Id]))
        : null;

    /// <summary>The ids that may be meant by <paramref name="missed"/>.</summary>
    public IEnumerable<string> Near(string missed, ReferenceType type) => _nearby
        .GetOrAdd(type.Space, space => new NearbyIds(_byId[space].Select(pair => new NearbyIds.Known(pair.Key, FactFormat.FindSection(pair.Value.Tag)!))))
        .Near(missed, type);

    // False where what follows is no field, or a record is without an id: nobody can say then where the next one begins, or what it is.
    private bool TryIndex(string text)
    {
        var records = new PackedFieldCursor(text, 0, text.Length);
        while (records.MoveNext())
        {
            // A section of a later time.
            if (FactFormat.FindSection(records.Current.Tag) is not { } section)
            {
                continue;
            }

            if (IdOf(records.Current) is not { } id)
            {
                return false;
            }

            var ids = _byId[section.Space];
            if (!ids.ContainsKey(id))
            {
                ids.Add(id, records.Current);
            }
        }

        return !records.IsDamaged;
    }

    private static string? IdOf(PackedField record)
    {
        var fields = record.Fields;
        while (fields.MoveNext())
        {
            if (fields.Current.Tag == 'i')
            {
                return fields.Current.End > fields.Current.Start ? fields.Current.Payload : null;
            }
        }

        return null;
    }
}
