namespace FactGen.Packed;

/// <summary>
/// What was read and decoded of a pack so far. All in one object, so that forgetting it is one step: who still holds the old one finishes with it,
/// and puts nothing of it into the new one.
/// </summary>
internal sealed class DecodedPack(FactPack pack)
{
    public const int BucketCount = 256;

    private readonly Bucket?[] _buckets = new Bucket?[BucketCount];
    // By the section's letter, counted from 'a'.
    private readonly SectionIndex?[] _indexes = new SectionIndex?['z' - 'a' + 1];
    private FactOrder? _factOrder;

    /// <summary>The order of the facts of all four fact sections; worked out at the first use.</summary>
    public FactOrder FactOrder
    {
        get
        {
            if (_factOrder is null)
                Interlocked.CompareExchange(ref _factOrder, FactOrder.Of(this), null);
            return _factOrder;
        }
    }

    /// <summary>A bucket; scanned at the first use.</summary>
    public Bucket BucketAt(int number)
    {
        ref var slot = ref _buckets[number];
        if (Volatile.Read(ref slot) is { } bucket)
            return bucket;

        var scanned = Bucket.Scan(pack, number);
        return Interlocked.CompareExchange(ref slot, scanned, null) ?? scanned;
    }

    /// <summary>The index of a section; scanned at the first use.</summary>
    public SectionIndex Index(char section)
    {
        ref var slot = ref _indexes[section - 'a'];
        if (Volatile.Read(ref slot) is { } index)
            return index;

        var scanned = SectionIndex.Scan(pack, section);
        return Interlocked.CompareExchange(ref slot, scanned, null) ?? scanned;
    }
}
