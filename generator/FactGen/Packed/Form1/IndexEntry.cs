namespace FactGen.Packed.Form1;

/// <summary>One line of the index: <c>length ':' id bucket ',' ordinal ';'</c>.</summary>
internal readonly ref struct IndexEntry
{
    private IndexEntry(ReadOnlySpan<byte> id, int bucket, int ordinal)
    {
        Id = id;
        Bucket = bucket;
        Ordinal = ordinal;
    }

    public ReadOnlySpan<byte> Id { get; }

    public int Bucket { get; }

    public int Ordinal { get; }

    /// <summary>Reads the line at <paramref name="position"/> and moves behind it.</summary>
    public static IndexEntry Read(ReadOnlySpan<byte> data, scoped ref int position)
    {
        var length = PackedNumber.Read(data, ref position, ':');
        var id = PackedNumber.Take(data, ref position, length);
        var bucket = PackedNumber.Read(data, ref position, ',');
        var ordinal = PackedNumber.Read(data, ref position, ';');
        return new IndexEntry(id, bucket, ordinal);
    }
}
