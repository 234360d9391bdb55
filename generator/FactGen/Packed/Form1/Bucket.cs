namespace FactGen.Packed.Form1;

/// <summary>
/// One bucket of a pack: where its entries begin, and those that were asked for. Finding the places steps over the entries by their lengths,
/// once; an entry is decoded when it is first asked for.
/// </summary>
internal sealed class Bucket
{
    private readonly FactPack _pack;
    private readonly int _number;
    private readonly Place[] _places;
    private readonly IEntry?[] _entries;

    private Bucket(FactPack pack, int number, Place[] places)
    {
        _pack = pack;
        _number = number;
        _places = places;
        _entries = new IEntry?[places.Length];
    }

    public static Bucket Scan(FactPack pack, int number)
    {
        try
        {
            var places = new List<Place>();
            for (var chunk = 0; ; chunk++)
            {
                var data = pack.Chunk(number, chunk);
                if (data.IsEmpty)
                    return new Bucket(pack, number, [.. places]);

                var cursor = new FieldCursor(data);
                var start = 0;
                while (cursor.MoveNext())
                {
                    places.Add(new Place(chunk, start));
                    start = cursor.Position;
                }
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damage.At(pack, $"bucket {number}", damage);
        }
    }

    /// <summary>The entry of an ordinal; always the same object.</summary>
    public IEntry this[int ordinal]
    {
        get
        {
            if ((uint)ordinal >= (uint)_entries.Length)
            {
                throw Damage.At(
                    _pack, $"bucket {_number}", Damage.Of($"entry {ordinal} is asked for, but there are {_entries.Length}"));
            }

            ref var slot = ref _entries[ordinal];
            return Volatile.Read(ref slot) is { } entry ? entry : Fill(ref slot, ordinal);
        }
    }

    private IEntry Fill(ref IEntry? slot, int ordinal)
    {
        // Several threads may decode the same entry; the first one's object is everybody's.
        var decoded = Decode(ordinal);
        return Interlocked.CompareExchange(ref slot, decoded, null) ?? decoded;
    }

    private IEntry Decode(int ordinal)
    {
        try
        {
            var place = _places[ordinal];
            var cursor = new FieldCursor(_pack.Chunk(_number, place.Chunk)[place.Offset..]);
            cursor.MoveNext();
            return SectionTag.Decode(cursor.Tag, _pack, PackedBlob.Of(cursor.Payload.ToArray()));
        }
        catch (InvalidDataException damage)
        {
            throw Damage.At(_pack, $"entry {ordinal} of bucket {_number}", damage);
        }
    }
}
