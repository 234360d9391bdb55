using FactGen.Packed.Queries;

namespace FactGen.Packed.Form1;

/// <summary>
/// A pack of form 1. It has no indexes but those by id, and they are scanned at the first use; every other question looks at all facts. Such packs
/// are read for good, and no longer made.
/// </summary>
internal sealed class Form1Pack(FactPack pack) : DecodedPack
{
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

    /// <summary>The index of a section; scanned at the first use.</summary>
    public SectionIndex Index(char section)
    {
        ref var slot = ref _indexes[section - 'a'];
        if (Volatile.Read(ref slot) is { } index)
            return index;

        var scanned = SectionIndex.Scan(pack, section);
        return Interlocked.CompareExchange(ref slot, scanned, null) ?? scanned;
    }

    /// <summary>The entry at a place of a section's index.</summary>
    public IEntry EntryAt(char section, int index)
    {
        var at = Index(section)[index];
        var entry = at.Bucket < BucketCount
            ? EntryAt(at.Bucket, at.Ordinal)
            : throw Damage.At(pack, $"the index of section '{section}'", Damage.Of($"there is no bucket {at.Bucket}"));
        if (!IdBytes.Are(at.Id, entry.Id))
            throw Damage.At(pack, $"the index of section '{section}'", Damage.Of($"an id leads to '{entry.Id}', which has another"));
        return SectionTag.Of(entry.Section) == section ? entry : throw Damage.At(
            pack, $"entry {at.Ordinal} of bucket {at.Bucket}", Damage.Of($"it is of the section {entry.Section}, which is not what was asked for"));
    }

    public override IEntry EntryAt(int bucket, int ordinal)
    {
        ref var slot = ref _buckets[bucket];
        if (Volatile.Read(ref slot) is { } scanned)
            return scanned[ordinal];

        var scan = Bucket.Scan(pack, bucket);
        return (Interlocked.CompareExchange(ref slot, scan, null) ?? scan)[ordinal];
    }

    public override IEntry? Find(char section, string id)
    {
        if (pack.CountOf(section) == 0)
            return null;

        Span<byte> buffer = stackalloc byte[IdBytes.BufferSize];
        var index = Index(section).Search(IdBytes.Encode(id, buffer));
        return index < 0 ? null : EntryAt(section, index);
    }

    public override IEntry? Find(char section, ulong typedId)
    {
        var index = pack.CountOf(section) == 0 ? -1 : Index(section).TypedIds.Search(typedId);
        return index < 0 ? null : EntryAt(section, index);
    }

    public override IEntry? FindFact(string id)
    {
        foreach (var section in SectionTag.OfFacts)
        {
            if (Find(section, id) is { } fact)
                return fact;
        }

        return null;
    }

    public override Matches MatchSection(char section) => new EntriesOfSection(this, section);

    public override Matches MatchFacts(FactCondition[] conditions) => new MatchingFacts(this, conditions);
}
