namespace FactGen.Packed.Form2;

/// <summary>One segment's share of an answer: gone through by the shortest list that holds it, all other conditions being looked up for each.</summary>
internal sealed class SegmentMatches
{
    // To gather and sort the facts of some days must be worth it; and to look how many they are, too: that is to search three long lists.
    private const int SortingCost = 4;
    private const int SearchingCost = 64;

    private readonly Segment _segment;
    private readonly IdIndex _ids;
    private readonly IndexQuestion _question;
    private readonly Postings[] _required = [];
    private readonly Postings[] _excluded = [];
    private Candidates _candidates;
    // Days whose facts are to be gathered and gone through instead.
    private DayRange? _days;
    // The list that is gone through, by its place in _required; -1 where it is none of these.
    private readonly int _chosen = -1;
    // Whether all that is gone through is of the section that is asked for.
    private readonly bool _isOfSection;
    // Whether there is nothing else to ask of what is gone through.
    private readonly bool _isAllThatCounts;
    private PackedBlob _id;
    private int _next;

    private SegmentMatches(int number, Segment segment, IdIndex ids, IndexQuestion question)
    {
        SegmentNumber = number;
        _segment = segment;
        _ids = ids;
        _question = question;
        _candidates = Candidates.All(ids.Count);
        _isOfSection = question.Section is null;
        if (!question.IsOfFacts || segment.FactIndex is not { } facts)
        {
            _isAllThatCounts = _isOfSection;
            return;
        }

        _required = Find(facts, question.Keys);
        _excluded = Find(facts, question.Excluded);
        if (question.SectionKey is { } key)
        {
            _candidates = Candidates.Of(facts, facts.Find(key));
            _isOfSection = true;
        }

        for (var i = 0; i < _required.Length; i++)
        {
            if (_required[i].Count < _candidates.Count)
            {
                (_candidates, _chosen) = (Candidates.Of(facts, _required[i]), i);
                _isOfSection = question.Section is null;
            }
        }

        if (_candidates.Count > SearchingCost)
            _days = Shortest(facts, _candidates.Count / SortingCost);
        if (_days is not null)
        {
            _chosen = -1;
            _isOfSection = question.Section is null;
        }

        _isAllThatCounts = _isOfSection && _required.Length == (_chosen < 0 ? 0 : 1) && _excluded.Length == 0 && question.Ranges.Count == 0;
    }

    /// <summary>The number of the segment.</summary>
    public int SegmentNumber { get; }

    /// <summary>The entry that <see cref="MoveNext"/> has moved to.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>Its id.</summary>
    public ReadOnlySpan<byte> Id => _id.Bytes;

    /// <summary>What a segment has to the question; null where it has nothing of the kind at all.</summary>
    public static SegmentMatches? Of(int number, Segment segment, IndexQuestion question)
    {
        try
        {
            return segment.SpaceOf(question.Space) is { } ids ? new SegmentMatches(number, segment, ids, question) : null;
        }
        catch (InvalidDataException damage)
        {
            throw segment.Damaged(damage);
        }
    }

    /// <summary>Moves to the next one; false at the end.</summary>
    public bool MoveNext()
    {
        try
        {
            if (_days is { } days)
            {
                _candidates = Candidates.Of(_segment.FactIndex!.Within(days));
                _days = null;
            }

            while (_next < _candidates.Count)
            {
                var number = _candidates[_next];
                var isMatch = _isAllThatCounts || IsMatch(number);
                // Once, since it is compared again and again while the other segments are gone through.
                if (isMatch)
                    _id = _ids.Id(number);
                // Only now: who asks again after an exception gets it again.
                _next++;
                if (!isMatch)
                    continue;
                Number = number;
                return true;
            }

            return false;
        }
        catch (InvalidDataException damage)
        {
            throw _segment.Damaged(damage);
        }
    }

    /// <summary>How many there are, where none was moved to.</summary>
    public int Count()
    {
        try
        {
            if (_isAllThatCounts)
                return _candidates.Count;
            var isByListsAlone = _isOfSection && _required.Length == (_chosen < 0 ? 0 : 1);
            if (isByListsAlone && _question.Ranges.Count == 0 && _candidates.Count == _ids.Count)
                return _candidates.Count - CountOf(_excluded);
            if (_question.Ranges.Count == 1 && _question.Section is null && _required.Length == 0 && _excluded.Length == 0)
                return _segment.FactIndex!.CountWithin(_question.Ranges[0]);
        }
        catch (InvalidDataException damage)
        {
            throw _segment.Damaged(damage);
        }

        var count = 0;
        while (MoveNext())
            count++;
        return count;
    }

    private static Postings[] Find(FactIndex facts, List<FactKey> keys)
    {
        if (keys.Count == 0)
            return [];
        var found = new Postings[keys.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = facts.Find(keys[i]);
        return found;
    }

    private static int CountOf(Postings[] lists)
    {
        var count = 0;
        foreach (var postings in lists)
            count += postings.Count;
        return count;
    }

    // The range with the fewest facts, if these are few enough; null where there is none such.
    private DayRange? Shortest(FactIndex facts, int atMost)
    {
        DayRange? shortest = null;
        foreach (var range in _question.Ranges)
        {
            if (facts.AtMost(range) is var count && count < atMost)
                (shortest, atMost) = (range, count);
        }

        return shortest;
    }

    private bool IsMatch(int number)
    {
        if (!_isOfSection && _ids.Section(number) != _question.Section)
            return false;
        if (_segment.FactIndex is not { } facts)
            return true;

        foreach (var range in _question.Ranges)
        {
            if (!facts.IsWithin(number, range))
                return false;
        }

        for (var i = 0; i < _required.Length; i++)
        {
            if (i != _chosen && !facts.Contains(_required[i], number))
                return false;
        }

        foreach (var postings in _excluded)
        {
            if (facts.Contains(postings, number))
                return false;
        }

        return true;
    }
}
