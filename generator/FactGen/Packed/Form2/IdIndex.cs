namespace FactGen.Packed.Form2;

/// <summary>The entries of one space of ids in a segment, read in place: by number, which is their order, and by hash.</summary>
internal sealed class IdIndex
{
    private const int BucketWidth = 2;
    // A place in an answer holds the segment beside the number.
    private const int MaxCount = int.MaxValue >> SegmentedPlace.SegmentBits;

    /// <summary>How many entries there are.</summary>
    public readonly int Count;

    /// <summary>The width of a number.</summary>
    public readonly int NumberWidth;

    private readonly PackedBlob _blob;
    private readonly Range _ids;
    private readonly Table _rows;
    private readonly HashTable _hashes;
    private readonly int _ordinalWidth;
    private readonly int _offsetWidth;

    public IdIndex(SpaceFields fields)
    {
        _blob = fields.Blob;
        Count = fields.Number('n');
        NumberWidth = fields.Width('w');
        _offsetWidth = fields.Width('x');
        _ordinalWidth = fields.Width('y');
        _ids = fields['I'];
        _rows = new Table(_blob, fields['E'], 1 + BucketWidth + _ordinalWidth + _offsetWidth);
        _hashes = new HashTable(_blob, fields['H'], NumberWidth);
        if (_rows.Count != Count || Count > MaxCount)
            throw Damage.Of($"there are {_rows.Count} entries instead of {Count}");
    }

    /// <summary>The section's letter of an entry.</summary>
    public char Section(int number) => (char)_rows.Row(number)[0];

    /// <summary>What the index says of an entry.</summary>
    public EntryPlace Place(int number)
    {
        var row = _rows.Row(number);
        return new EntryPlace((char)row[0], Sextets.Read(row, 1, BucketWidth), Sextets.Read(row, 1 + BucketWidth, _ordinalWidth));
    }

    /// <summary>The id of an entry.</summary>
    public ReadOnlySpan<byte> Id(int number)
    {
        var ids = _blob.Bytes[_ids];
        var start = IdStart(number);
        var end = number + 1 == Count ? ids.Length : IdStart(number + 1);
        return start < end && end <= ids.Length ? ids[start..end] : throw Damage.Of("an id goes beyond its place");
    }

    /// <summary>The next entry whose id may be of the hash; negative where there is none. See <see cref="HashTable.Next"/>.</summary>
    public int Next(ulong hash, ref int step) => _hashes.Next(hash, ref step);

    private int IdStart(int number) => _rows.Number(number, 1 + BucketWidth + _ordinalWidth, _offsetWidth);
}
