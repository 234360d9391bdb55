using FactGen.Packed.Queries;

namespace FactGen.Packed.Form2;

/// <summary>A pack of form 2: read in place, by indexes that were made at build time. Nothing is scanned.</summary>
internal sealed class Form2Pack(FactPack pack) : DecodedPack
{
    // The letters of the sections differ by it.
    private const int FoundCount = 32;

    private readonly Bucket?[] _buckets = new Bucket?[BucketCount];
    private readonly Segment?[] _segments = new Segment?[SegmentedPlace.SegmentCount];
    // By section: what was found before.
    private readonly FoundEntries?[] _found = new FoundEntries?[FoundCount];
    private readonly FoundEntries?[] _foundByTypedId = new FoundEntries?[FoundCount];

    /// <summary>The pack that this is read from.</summary>
    public FactPack Source => pack;

    /// <summary>A segment; opened at the first use.</summary>
    public Segment SegmentAt(int number)
    {
        ref var slot = ref _segments[number];
        if (Volatile.Read(ref slot) is { } segment)
            return segment;

        var opened = new Segment(pack, number);
        return Interlocked.CompareExchange(ref slot, opened, null) ?? opened;
    }

    /// <summary>The entry that an index leads to.</summary>
    /// <param name="ids">The index.</param>
    /// <param name="number">The number of the entry in it.</param>
    /// <param name="isKnown">Whether it was asked for before.</param>
    public IEntry EntryAt(IdIndex ids, int number, out bool isKnown)
    {
        var place = ids.Place(number);
        if (place.Bucket >= BucketCount)
            throw Damage.Of($"there is no bucket {place.Bucket}");

        var bucket = BucketAt(place.Bucket);
        var entry = bucket[place.Ordinal];
        ref var known = ref bucket.Numbers[place.Ordinal];
        isKnown = known == number + 1;
        if (isKnown)
            return entry;

        if (!IdBytes.Are(ids.Id(number).Bytes, entry.Id))
            throw Damage.Of($"an id leads to '{entry.Id}', which has another");
        known = number + 1;
        return entry;
    }

    public override IEntry EntryAt(int bucket, int ordinal) => BucketAt(bucket)[ordinal];

    public override IEntry? Find(char section, string id)
    {
        var hash = IdHash.Of(id);
        return Volatile.Read(ref _found[section % FoundCount])?.Find(hash, id) ?? FindInSegments(section, id, hash);
    }

    public override IEntry? FindFact(string id) => Find(SectionTag.Statements, id);

    public override IEntry? Find(char section, ulong typedId) =>
        Volatile.Read(ref _foundByTypedId[section % FoundCount])?.Find(typedId, null) ?? FindInSegments(section, typedId);

    public override Matches MatchSection(char section) => new IndexedMatches(this, new IndexQuestion(pack, section));

    public override Matches MatchFacts(FactCondition[] conditions) => new IndexedMatches(this, new IndexQuestion(pack, conditions));

    private IEntry? FindInSegments(char section, string id, ulong hash)
    {
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
        {
            var segment = SegmentAt(number);
            if (segment.SpaceOf(section) is not { } ids)
                continue;

            try
            {
                for (var step = 0; ids.Hashes.Next(hash, ref step) is var place and >= 0;)
                {
                    if (!IdBytes.Are(ids.Id(place).Bytes, id))
                        continue;
                    var entry = EntryAt(ids, place, out var isKnown);
                    if (isKnown)
                        Remember(ref _found[section % FoundCount], hash, entry);
                    return entry;
                }
            }
            catch (InvalidDataException damage)
            {
                throw segment.Damaged(damage);
            }
        }

        return null;
    }

    private IEntry? FindInSegments(char section, ulong typedId)
    {
        IEntry? found = null;
        var isFoundKnown = false;
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
        {
            var segment = SegmentAt(number);
            if (segment.SpaceOf(section) is not { } ids)
                continue;

            try
            {
                for (var step = 0; ids.Hashes.Next(typedId, ref step) is var place and >= 0;)
                {
                    if (ids.Section(place) != section || IdHash.Of(ids.Id(place).Bytes) != typedId)
                        continue;
                    // No two ids of a section that gives out typed ids share one: the generator sees to it. Rather neither than the wrong one.
                    if (found is not null)
                        return null;
                    found = EntryAt(ids, place, out isFoundKnown);
                }
            }
            catch (InvalidDataException damage)
            {
                throw segment.Damaged(damage);
            }
        }

        if (isFoundKnown)
            Remember(ref _foundByTypedId[section % FoundCount], typedId, found!);
        return found;
    }

    // What is asked for once is not worth it.
    private static void Remember(ref FoundEntries? section, ulong hash, IEntry entry)
    {
        var known = Volatile.Read(ref section);
        if (known is null)
        {
            var first = new FoundEntries();
            known = Interlocked.CompareExchange(ref section, first, null) ?? first;
        }

        known.Add(hash, entry);
    }

    private Bucket BucketAt(int number)
    {
        ref var slot = ref _buckets[number];
        if (Volatile.Read(ref slot) is { } bucket)
            return bucket;

        var opened = new Bucket(pack, number);
        return Interlocked.CompareExchange(ref slot, opened, null) ?? opened;
    }
}
