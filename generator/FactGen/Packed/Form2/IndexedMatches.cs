using FactGen.Packed.Queries;

namespace FactGen.Packed.Form2;

/// <summary>An answer from the indexes: what the segments have, merged by id.</summary>
internal sealed class IndexedMatches(Form2Pack pack, IndexQuestion question) : Matches(pack)
{
    // Those that have more, by the id of what they have been moved to; the first one's may be given already.
    private SegmentMatches[]? _segments;
    private int _open;
    private bool _isFirstGiven;
    private int _matches;

    // What must be asked of an entry is asked of no more entries than somebody goes through.
    protected override bool CanWorkAhead => question.Unsure.Count == 0;

    protected override int CountAll()
    {
        if (question.Unsure.Count > 0)
            return base.CountAll();
        if (question.IsImpossible)
            return 0;

        var count = 0;
        for (var number = 0; number < SegmentedPlace.SegmentCount; number++)
            count += SegmentMatches.Of(number, pack.SegmentAt(number), question)?.Count() ?? 0;
        return count;
    }

    protected override int Next()
    {
        while (!question.IsImpossible && First() is { } segment)
        {
            var place = SegmentedPlace.Of(segment.SegmentNumber, segment.Number);
            var isMatch = question.Unsure.Count == 0 || IsMatch(EntryAt(place));
            _isFirstGiven = true;
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
            return pack.EntryAt(segment.SpaceOf(question.Space)!, SegmentedPlace.Number(place), out _);
        }
        catch (InvalidDataException damage)
        {
            throw segment.Damaged(damage);
        }
    }

    private int Expected() => question.Section is { } section ? pack.Source.CountOf(section) : pack.Source.CountOfFacts();

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

    // The segment whose next entry is the first of all by id; null at the end.
    private SegmentMatches? First()
    {
        if (_segments is null)
            Open();
        else if (_isFirstGiven)
            MoveFirst(_segments);
        _isFirstGiven = false;
        return _open == 0 ? null : _segments![0];
    }

    private void Open()
    {
        var segments = new SegmentMatches[SegmentedPlace.SegmentCount];
        var open = 0;
        for (var number = 0; number < segments.Length; number++)
        {
            if (SegmentMatches.Of(number, pack.SegmentAt(number), question) is not { } matches || !matches.MoveNext())
                continue;

            var place = open++;
            for (; place > 0 && IdOrder.Compare(matches.Id, segments[place - 1].Id) < 0; place--)
                segments[place] = segments[place - 1];
            segments[place] = matches;
        }

        (_segments, _open) = (segments, open);
    }

    // All others stay in their order: a few comparisons, and not one with each.
    private void MoveFirst(SegmentMatches[] segments)
    {
        var first = segments[0];
        var hasMore = first.MoveNext();
        var place = 0;
        for (; place + 1 < _open && (!hasMore || IdOrder.Compare(segments[place + 1].Id, first.Id) < 0); place++)
            segments[place] = segments[place + 1];
        segments[place] = first;
        if (!hasMore)
            _open--;
    }
}
