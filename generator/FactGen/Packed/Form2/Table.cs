namespace FactGen.Packed.Form2;

/// <summary>Rows of one width, in place in a segment.</summary>
internal readonly struct Table
{
    /// <summary>How many rows there are.</summary>
    public readonly int Count;

    private readonly PackedBlob _blob;
    private readonly int _start;
    private readonly int _width;

    /// <param name="blob">The segment.</param>
    /// <param name="part">Where in it the rows are.</param>
    /// <param name="width">How many bytes a row has.</param>
    public Table(PackedBlob blob, Range part, int width)
    {
        var length = part.End.Value - part.Start.Value;
        _blob = blob;
        _start = part.Start.Value;
        _width = width;
        Count = length / width;
        if (length % width != 0)
            throw Damage.Of("a table does not end with a row");
    }

    /// <summary>The row of one number, and nothing else.</summary>
    public int this[int row] => Number(row, 0, _width);

    /// <summary>The number at a column of a row.</summary>
    public int Number(int row, int column, int width) => (uint)row < (uint)Count
        ? Sextets.Read(_blob.Bytes, _start + (row * _width) + column, width)
        : throw IsMissing(row);

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> Row(int row) => (uint)row < (uint)Count
        ? _blob.Bytes.Slice(_start + (row * _width), _width)
        : throw IsMissing(row);

    private InvalidDataException IsMissing(int row) => Damage.Of($"row {row} of a table is asked for, but there are {Count}");
}
