using FactGen.Packed.Queries;

namespace FactGen.Packed.Form2;

/// <summary>An answer from the indexes: what the segments have, merged by id.</summary>
internal sealed class IndexedMatches(Form2Pack pack, IndexQuestion question) : Matches(pack)
{
    // By segment; null where it has no more. All that are not null have been moved to their next entry, except for the last one that was given.
    private SegmentMatches?[]? _segments;
    private int _given = -1;
    private int _matches;

    protected override int CountAll()
    {
        if (question.Unsure.Count > 0)
            return base.CountAll();
        if (question.IsImpossible)
            return 0;

        var count = 0;
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
            count += SegmentMatches.Of(pack.SegmentAt(number), question)?.Count() ?? 0;
        return count;
    }

    protected override int Next()
    {
        while (!question.IsImpossible && First() is var segment and >= 0)
        {
            var place = SegmentedPlace.Of(segment, _segments![segment]!.Number);
            var isMatch = question.Unsure.Count == 0 || IsMatch(EntryAt(place));
            _given = segment;
            if (!isMatch)
                continue;
            _matches++;
            return place;
        }

        // Who counts them by the code must find as many by the index.
        if (question.AreAllOfSpace && Expected() is var expected && _matches != expected)
            throw Damage.At(pack.Source, "its segments", Damage.Of($"there are {_matches} entries instead of {expected}"));
        return None;
    }

    protected override IEntry EntryAt(int place)
    {
        var segment = pack.SegmentAt(SegmentedPlace.Segment(place));
        try
        {
            return pack.EntryAt(segment.SpaceOf(question.Space)!, SegmentedPlace.Number(place));
        }
        catch (InvalidDataException damage)
        {
            throw segment.Damaged(damage);
        }
    }

    private int Expected() => question.Section is { } section ? pack.Source.ReadCountOf(section) : pack.Source.ReadCountOfFacts();

    private bool IsMatch(IEntry entry)
    {
        var fact = entry as Fact ?? throw pack.Source.IsOfAnotherType(entry);
        foreach (var condition in question.Unsure)
        {
            if (!condition.Holds(fact))
                return false;
        }

        return true;
    }

    // The segment whose next entry is the first of all by id; negative at the end.
    private int First()
    {
        var segments = _segments ??= Open();
        if (_given >= 0)
        {
            if (!segments[_given]!.MoveNext())
                segments[_given] = null;
            _given = -1;
        }

        var first = -1;
        var firstId = ReadOnlySpan<byte>.Empty;
        for (var number = 0; number < segments.Length; number++)
        {
            if (segments[number] is not { } segment)
                continue;

            ReadOnlySpan<byte> id;
            try
            {
                id = segment.Id;
            }
            catch (InvalidDataException damage)
            {
                throw pack.SegmentAt(number).Damaged(damage);
            }

            if (first >= 0 && IdOrder.Compare(id, firstId) >= 0)
                continue;
            first = number;
            firstId = id;
        }

        return first;
    }

    private SegmentMatches?[] Open()
    {
        var segments = new SegmentMatches?[SegmentedPlace.SegmentCount];
        for (var number = 0; number < segments.Length; number++)
            segments[number] = SegmentMatches.Of(pack.SegmentAt(number), question) is { } matches && matches.MoveNext() ? matches : null;
        return segments;
    }
}
