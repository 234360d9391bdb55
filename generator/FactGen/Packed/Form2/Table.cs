namespace FactGen.Packed.Form2;

/// <summary>Rows of one width, in place in a segment.</summary>
/// <param name="blob">The segment.</param>
/// <param name="part">Where in it the rows are.</param>
/// <param name="width">How many bytes a row has.</param>
internal readonly struct Table(PackedBlob blob, Range part, int width)
{
    /// <summary>How many rows there are.</summary>
    public readonly int Count = Rows(part.End.Value - part.Start.Value, width);

    private readonly PackedBlob _blob = blob;
    private readonly int _start = part.Start.Value;
    private readonly int _width = width;

    /// <summary>The row of one number, and nothing else.</summary>
    public int this[int row] => Number(row, 0, _width);

    /// <summary>The number at a column of a row.</summary>
    public int Number(int row, int column, int width) => Sextets.Read(Row(row), column, width);

    /// <summary>The bytes of a row.</summary>
    public ReadOnlySpan<byte> Row(int row) => (uint)row < (uint)Count
        ? _blob.Bytes.Slice(_start + (row * _width), _width)
        : throw Damage.Of($"row {row} of a table is asked for, but there are {Count}");

    private static int Rows(int length, int width) => length % width == 0 ? length / width : throw Damage.Of("a table does not end with a row");
}
