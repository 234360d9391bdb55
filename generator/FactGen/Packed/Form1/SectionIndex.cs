namespace FactGen.Packed.Form1;

/// <summary>Where a section's entries lie, in ordinal order of their ids. Made by one scan at the first use; no entry is decoded for it.</summary>
internal sealed class SectionIndex
{
    private readonly FactPack _pack;
    private readonly char _section;
    private readonly Place[] _places;
    private TypedIds? _typedIds;

    private SectionIndex(FactPack pack, char section, Place[] places)
    {
        _pack = pack;
        _section = section;
        _places = places;
    }

    public int Count => _places.Length;

    public IndexEntry this[int index]
    {
        get
        {
            var place = _places[index];
            var position = place.Offset;
            return IndexEntry.Read(_pack.IndexChunk(_section, place.Chunk), ref position);
        }
    }

    /// <summary>The typed ids of the section. Two threads that are both the first may make them twice, and find the same by either.</summary>
    public TypedIds TypedIds => _typedIds ??= new TypedIds(this);

    public static SectionIndex Scan(FactPack pack, char section)
    {
        try
        {
            var places = new List<Place>(pack.CountOf(section));
            var last = ReadOnlySpan<byte>.Empty;
            for (var chunk = 0; ; chunk++)
            {
                var data = pack.IndexChunk(section, chunk);
                if (data.IsEmpty)
                    break;

                for (var position = 0; position < data.Length;)
                {
                    places.Add(new Place(chunk, position));
                    var entry = IndexEntry.Read(data, ref position);
                    // Looking up by halves relies on the order, and so do all that merge sections.
                    if (IdOrder.Compare(last, entry.Id) >= 0)
                        throw Damage.Of($"'{PackedText.Decode(entry.Id)}' is not in its order");
                    last = entry.Id;
                }
            }

            if (places.Count != pack.CountOf(section))
                throw Damage.Of($"there are {places.Count} entries instead of {pack.CountOf(section)}");
            return new SectionIndex(pack, section, [.. places]);
        }
        catch (InvalidDataException damage)
        {
            throw Damage.At(pack, $"the index of section '{section}'", damage);
        }
    }

    /// <summary>The place of an id in the order; negative where the section has none such.</summary>
    public int Search(ReadOnlySpan<byte> id)
    {
        int low = 0, high = _places.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = IdOrder.Compare(this[middle].Id, id);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
