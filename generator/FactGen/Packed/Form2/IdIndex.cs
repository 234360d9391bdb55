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

    /// <summary>The numbers by the hashes of the ids.</summary>
    public readonly HashTable Hashes;

    private readonly PackedBlob _ids;
    private readonly Table _rows;
    private readonly int _ordinalWidth;
    private readonly int _offsetWidth;

    public IdIndex(SpaceFields fields)
    {
        Count = fields.Number('n', 0, MaxCount);
        NumberWidth = fields.Number('w', 1, Sextets.MaxWidth);
        _offsetWidth = fields.Number('x', 1, Sextets.MaxWidth);
        _ordinalWidth = fields.Number('y', 1, Sextets.MaxWidth);
        var ids = fields.Parts['I' - 'A'];
        _ids = fields.Blob.Slice(ids.Start.Value, ids.End.Value - ids.Start.Value);
        _rows = new Table(fields.Blob, fields.Parts['E' - 'A'], 1 + BucketWidth + _ordinalWidth + _offsetWidth);
        Hashes = new HashTable(fields.Blob, fields.Parts['H' - 'A'], NumberWidth);
        if (_rows.Count != Count)
            throw Damage.Of($"there are {_rows.Count} entries instead of {Count}");
    }

    /// <summary>The section's letter of an entry.</summary>
    public char Section(int number) => (char)_rows.Row(number)[0];

    /// <summary>What the index says of an entry.</summary>
    public EntryPlace Place(int number) => new()
    {
        Bucket = _rows.Number(number, 1, BucketWidth),
        Ordinal = _rows.Number(number, 1 + BucketWidth, _ordinalWidth),
    };

    /// <summary>The id of an entry.</summary>
    public PackedBlob Id(int number)
    {
        const int Column = 1 + BucketWidth;
        var start = _rows.Number(number, Column + _ordinalWidth, _offsetWidth);
        var end = number + 1 == Count ? _ids.Length : _rows.Number(number + 1, Column + _ordinalWidth, _offsetWidth);
        return start < end && end <= _ids.Length ? _ids.Slice(start, end - start) : throw Damage.Of("an id goes beyond its place");
    }
}
