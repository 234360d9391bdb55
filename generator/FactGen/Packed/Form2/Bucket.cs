namespace FactGen.Packed.Form2;

/// <summary>
/// One bucket of a pack, read in place, and those of its entries that were asked for. An entry is found by its offset, without a look at the others,
/// and decoded when it is first asked for.
/// </summary>
internal sealed class Bucket
{
    private readonly FactPack _pack;
    private readonly int _number;
    private readonly PackedBlob _blob;
    private readonly int _width;
    private readonly int _table;
    private readonly IEntry?[] _entries;

    public Bucket(FactPack pack, int number)
    {
        _pack = pack;
        _number = number;
        try
        {
            _blob = pack.ReadBucket(number);
            if (_blob.Length == 0)
            {
                _entries = [];
                return;
            }

            var count = PackedNumber.Read(_blob.Bytes, ref _table, ',');
            _width = PackedNumber.Read(_blob.Bytes, ref _table, ':');
            if (_width is < 1 or > Sextets.MaxWidth || (long)count * _width > _blob.Length - _table)
                throw Damage.Of("its table goes beyond the end");
            _entries = new IEntry?[count];
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

    /// <summary>The entry of an ordinal, if it was asked for before.</summary>
    public IEntry? Made(int ordinal) => (uint)ordinal < (uint)_entries.Length ? Volatile.Read(ref _entries[ordinal]) : null;

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
            var table = _blob.Bytes.Slice(_table, _entries.Length * _width);
            var entries = _blob.Bytes[(_table + table.Length)..];
            var start = Sextets.Read(table, ordinal * _width, _width);
            var end = ordinal + 1 == _entries.Length ? entries.Length : Sextets.Read(table, (ordinal + 1) * _width, _width);
            if (start >= end || end > entries.Length)
                throw Damage.Of("its place is not in the bucket");

            var cursor = new FieldCursor(entries[start..end]);
            cursor.MoveNext();
            // Whoever begins in the wrong place hardly ends in the right one.
            return cursor.Position == end - start
                ? SectionTag.Decode(cursor.Tag, new Fields(_pack, cursor.Payload))
                : throw Damage.Of("it does not fill its place");
        }
        catch (InvalidDataException damage)
        {
            throw Damage.At(_pack, $"entry {ordinal} of bucket {_number}", damage);
        }
    }
}
