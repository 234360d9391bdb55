using FactGen.Packed.Queries;

namespace FactGen.Packed.Form2;

/// <summary>A pack of form 2: read in place, by indexes that were made at build time. Nothing is scanned.</summary>
internal sealed class Form2Pack(FactPack pack) : DecodedPack
{
    // Instead of a section's letter: of whichever section.
    private const char AnyFact = '\0';

    private readonly Bucket?[] _buckets = new Bucket?[BucketCount];
    private readonly Segment?[] _segments = new Segment?[SegmentedPlace.SegmentCount];

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
    public IEntry EntryAt(IdIndex ids, int number)
    {
        var place = ids.Place(number);
        if (place.Bucket >= BucketCount)
            throw Damage.Of($"there is no bucket {place.Bucket}");

        var entry = BucketAt(place.Bucket)[place.Ordinal];
        if (!IdBytes.Are(ids.Id(number), entry.Id))
            throw Damage.Of($"an id leads to '{entry.Id}', which has another");
        return SectionTag.Of(entry.Section) == place.Section
            ? entry
            : throw Damage.Of($"'{entry.Id}' is of the section {entry.Section}, which is not what is said of it");
    }

    public override IEntry EntryAt(int bucket, int ordinal) => BucketAt(bucket)[ordinal];

    public override IEntry? Find(char section, string id)
    {
        Span<byte> buffer = stackalloc byte[IdBytes.BufferSize];
        var bytes = IdBytes.Encode(id, buffer);
        var hash = IdHash.Of(bytes);
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
        {
            var segment = SegmentAt(number);
            if (segment.SpaceOf(section) is { } ids && FindIn(segment, ids, section, id, bytes, hash) is { } entry)
                return entry;
        }

        return null;
    }

    public override IEntry? FindFact(string id) => Find(AnyFact, id);

    public override IEntry? Find(char section, ulong typedId)
    {
        IEntry? found = null;
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
        {
            var segment = SegmentAt(number);
            try
            {
                if (segment.SpaceOf(section) is not { } ids)
                    continue;

                for (var step = 0; ids.Next(typedId, ref step) is var place and >= 0;)
                {
                    if (ids.Section(place) != section || IdHash.Of(ids.Id(place)) != typedId)
                        continue;
                    // No two ids of a section that gives out typed ids share one: the generator sees to it. Rather neither than the wrong one.
                    if (found is not null)
                        return null;
                    found = EntryAt(ids, place);
                }
            }
            catch (InvalidDataException damage)
            {
                throw segment.Damaged(damage);
            }
        }

        return found;
    }

    public override Matches MatchSection(char section) => new IndexedMatches(this, new IndexQuestion(pack, section));

    public override Matches MatchFacts(FactCondition[] conditions) => new IndexedMatches(this, new IndexQuestion(pack, conditions));

    private IEntry? FindIn(Segment segment, IdIndex ids, char section, string id, ReadOnlySpan<byte> bytes, ulong hash)
    {
        try
        {
            for (var step = 0; ids.Next(hash, ref step) is var number and >= 0;)
            {
                var place = ids.Place(number);
                if (section != AnyFact && place.Section != section)
                    continue;
                // One that was made knows its own id, and need not be compared byte by byte.
                if (Made(place) is { } made && made.Id == id && SectionTag.Of(made.Section) == place.Section)
                    return made;
                if (ids.Id(number).SequenceEqual(bytes))
                    return EntryAt(ids, number);
            }

            return null;
        }
        catch (InvalidDataException damage)
        {
            throw segment.Damaged(damage);
        }
    }

    private IEntry? Made(EntryPlace place) =>
        place.Bucket < BucketCount && Volatile.Read(ref _buckets[place.Bucket]) is { } bucket ? bucket.Made(place.Ordinal) : null;

    private Bucket BucketAt(int number)
    {
        ref var slot = ref _buckets[number];
        if (Volatile.Read(ref slot) is { } bucket)
            return bucket;

        var opened = new Bucket(pack, number);
        return Interlocked.CompareExchange(ref slot, opened, null) ?? opened;
    }
}
