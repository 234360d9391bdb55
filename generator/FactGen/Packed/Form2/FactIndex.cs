using System.Numerics;

namespace FactGen.Packed.Form2;

/// <summary>What a segment knows of its facts beside their ids, read in place: their days, and who or what they go back to.</summary>
internal sealed class FactIndex
{
    private const int DayWidth = 5;
    // Of a block 8 are, and of a block of blocks.
    private const int BlockBits = 3;
    private const int BlockSize = 1 << BlockBits;

    private readonly int _count;
    private readonly Table _days;
    private readonly Table _ofOneDay;
    private readonly Table _ofOtherDates;
    private readonly Table _latestOfBlocks;
    // Where among these the blocks begin, the blocks of blocks, and so on.
    private readonly List<int> _levels = [];
    private readonly Table _keys;
    private readonly PackedBlob _texts;
    private readonly Table _postings;
    private readonly HashTable _hashes;
    private readonly int _textWidth;
    private readonly int _postingWidth;

    public FactIndex(SpaceFields fields, IdIndex ids)
    {
        var blob = fields.Blob;
        _count = ids.Count;
        (_textWidth, _postingWidth, var rowWidth) = fields.Widths('Q');
        _days = new Table(blob, fields.Parts['D' - 'A'], 2 * DayWidth);
        _ofOneDay = new Table(blob, fields.Parts['S' - 'A'], ids.NumberWidth);
        _ofOtherDates = new Table(blob, fields.Parts['R' - 'A'], ids.NumberWidth);
        _latestOfBlocks = new Table(blob, fields.Parts['M' - 'A'], DayWidth);
        _keys = new Table(blob, fields.Parts['K' - 'A'], 1 + _textWidth + _postingWidth);
        var texts = fields.Parts['T' - 'A'];
        _texts = blob.Slice(texts.Start.Value, texts.End.Value - texts.Start.Value);
        _postings = new Table(blob, fields.Parts['P' - 'A'], ids.NumberWidth);
        _hashes = new HashTable(blob, fields.Parts['J' - 'A'], rowWidth);
        var blocks = 0;
        for (var level = _ofOtherDates.Count; level > (blocks == 0 ? 0 : 1);)
        {
            _levels.Add(blocks);
            level = (level + BlockSize - 1) / BlockSize;
            blocks += level;
        }

        if (_days.Count != _count || _latestOfBlocks.Count != blocks)
            throw Damage.Of("the dates are not those of the entries");
    }

    /// <summary>Whether a fact's date can mean a day of a range.</summary>
    public bool IsWithin(int number, DayRange range) => range.Overlaps(_days.Row(number));

    /// <summary>How many facts at most can be of a range, found without a look at each.</summary>
    public int AtMost(DayRange range)
    {
        var (start, end) = OneDay(range);
        return end - start + OtherDates(range);
    }

    /// <summary>How many facts are of a range.</summary>
    public int CountWithin(DayRange range)
    {
        var (start, end) = OneDay(range);
        return end - start + ForOtherDates(range, null);
    }

    /// <summary>The facts of a range, in their order.</summary>
    public int[] Within(DayRange range)
    {
        var (start, end) = OneDay(range);
        var numbers = new List<int>(end - start);
        for (var i = start; i < end; i++)
            numbers.Add(Number(_ofOneDay, i));
        ForOtherDates(range, numbers);
        numbers.Sort();
        return [.. numbers];
    }

    /// <summary>The facts of a key; none where no fact has it.</summary>
    public Postings Find(FactKey key)
    {
        for (var step = 0; _hashes.Next(key.Hash, ref step) is var row and >= 0;)
        {
            var (text, first) = (TextStart(row), FirstPosting(row));
            var isLast = row + 1 == _keys.Count;
            var texts = _texts.Bytes;
            var (textEnd, end) = isLast ? (texts.Length, _postings.Count) : (TextStart(row + 1), FirstPosting(row + 1));
            if (text > textEnd || textEnd > texts.Length || first > end || end > _postings.Count)
                throw Damage.Of("a key goes beyond its place");
            if (_keys.Row(row)[0] == key.Kind && texts[text..textEnd].SequenceEqual(key.Text))
                return new Postings(first, end - first);
        }

        return default;
    }

    /// <summary>The number of a fact in the list of a key's.</summary>
    public int Posting(Postings postings, int index) => Number(_postings, postings.Start + index);

    /// <summary>Whether a fact is in the list of a key's.</summary>
    public bool Contains(Postings postings, int number)
    {
        int low = 0, high = postings.Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var there = Posting(postings, middle);
            if (there == number)
                return true;
            if (there < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }

    // Those of one day, by that day.
    private (int Start, int End) OneDay(DayRange range)
    {
        var start = FirstAfter(_ofOneDay, range.From - 1);
        return (start, Math.Max(start, FirstAfter(_ofOneDay, range.To)));
    }

    // How many of the other dates begin before the range is over.
    private int OtherDates(DayRange range) => FirstAfter(_ofOtherDates, range.To);

    // The first of a list by first days that begins after a day.
    private int FirstAfter(Table list, int day)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_days.Number(Number(list, middle), 0, DayWidth) <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // How many of the other dates are of a range. Of those that have begun, what reaches into the range is looked at, and a few beside each.
    private int ForOtherDates(DayRange range, List<int>? numbers)
    {
        var (count, end) = (0, OtherDates(range));
        for (var i = 0; i < end;)
        {
            if (BehindBlock(i, range.From) is var next && next > i)
            {
                i = next;
                continue;
            }

            var number = Number(_ofOtherDates, i++);
            if (_days.Number(number, DayWidth, DayWidth) < range.From)
                continue;
            count++;
            numbers?.Add(number);
        }

        return count;
    }

    // The place behind the largest block that begins at a place and all of whose dates end before a day; the place itself where there is none.
    private int BehindBlock(int place, int day)
    {
        for (var level = Math.Min(_levels.Count, BitOperations.TrailingZeroCount(place) / BlockBits); level > 0; level--)
        {
            if (_latestOfBlocks[_levels[level - 1] + (place >> (level * BlockBits))] < day)
                return place + (1 << (level * BlockBits));
        }

        return place;
    }

    private int TextStart(int row) => _keys.Number(row, 1, _textWidth);

    private int FirstPosting(int row) => _keys.Number(row, 1 + _textWidth, _postingWidth);

    private int Number(Table list, int index) => list[index] is var number && number < _count
        ? number
        : throw Damage.Of($"a list leads to entry {number}, but there are {_count}");
}
