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

    /// <summary>For each entry the number, + 1, under which the index was found to lead to it: what was confirmed once need not be compared again.</summary>
    public readonly int[] Numbers;

    public Bucket(FactPack pack, int number)
    {
        _pack = pack;
        _number = number;
        try
        {
            _blob = pack.BucketBlob(number);
            if (_blob.Length == 0)
            {
                _entries = [];
                Numbers = [];
                return;
            }

            var count = PackedNumber.Read(_blob.Bytes, ref _table, ',');
            _width = PackedNumber.Read(_blob.Bytes, ref _table, ':');
            if (_width is < 1 or > Sextets.MaxWidth || (long)count * _width > _blob.Length - _table)
                throw Damage.Of("its table goes beyond the end");
            _entries = new IEntry?[count];
            Numbers = new int[count];
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
                throw IsMissing(ordinal);
            return Volatile.Read(ref _entries[ordinal]) ?? Decode(ordinal);
        }
    }

    private IEntry Decode(int ordinal)
    {
        try
        {
            var data = _blob.Bytes;
            var entries = _table + (_entries.Length * _width);
            var start = entries + Sextets.Read(data, _table + (ordinal * _width), _width);
            var end = ordinal + 1 == _entries.Length ? data.Length : entries + Sextets.Read(data, _table + ((ordinal + 1) * _width), _width);
            if (start >= end || end > data.Length)
                throw Damage.Of("its place is not in the bucket");

            var cursor = new FieldCursor(data.Slice(start, end - start));
            cursor.MoveNext();
            // Whoever begins in the wrong place hardly ends in the right one.
            if (cursor.Position != end - start)
                throw Damage.Of("it does not fill its place");

            // Several threads may decode the same entry; the first one's object is everybody's.
            var length = cursor.Payload.Length;
            var record = _blob.Slice(end - length, length);
            // Apart from the others, since to compile a method is to load all types in it, for the first fact of a program too.
            var decoded = cursor.Tag == SectionTag.Statements ? new Statement(_pack, record) : SectionTag.Decode(cursor.Tag, _pack, record);
            return Interlocked.CompareExchange(ref _entries[ordinal], decoded, null) ?? decoded;
        }
        catch (InvalidDataException damage)
        {
            throw IsDamaged(ordinal, damage);
        }
    }

    // Apart from what finds an entry, so that they are compiled where there is damage only.
    private InvalidDataException IsMissing(int ordinal) => Damage.At(
        _pack, $"bucket {_number}", Damage.Of($"entry {ordinal} is asked for, but there are {_entries.Length}"));

    private InvalidDataException IsDamaged(int ordinal, InvalidDataException damage) => Damage.At(_pack, $"entry {ordinal} of bucket {_number}", damage);
}
