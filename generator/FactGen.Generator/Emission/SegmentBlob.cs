using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// Packs a segment of the index as docs/packed-form.md says: of each id space the ids in order with their places, a hash table over them, and of
/// facts what each can be found by.
/// </summary>
internal static class SegmentBlob
{
    private static readonly (IdSpace Space, char Tag)[] s_spaces = [(IdSpace.Facts, 'f'), (IdSpace.Articles, 'a'), (IdSpace.Agents, 'g')];

    /// <summary>The segment as it stands between quotes; empty where nothing is in it.</summary>
    public static PackedText Of(Segment segment, Checkpoint checkpoint)
    {
        var text = new PackedText(16 * 1024);
        foreach (var (space, tag) in s_spaces)
        {
            checkpoint.Ask();
            var entries = SegmentEntries.Of(segment, space, checkpoint);
            if (entries.Count == 0)
            {
                continue;
            }

            var field = text.Open(tag);
            WriteEntries(text, entries, checkpoint);
            if (space == IdSpace.Facts)
            {
                WriteDays(text, entries, checkpoint);
                SegmentKeys.Write(text, entries, checkpoint);
            }

            text.Close(field);
        }

        return text;
    }

    private static void WriteEntries(PackedText text, SegmentEntries entries, Checkpoint checkpoint)
    {
        var starts = new int[entries.Count];
        var ids = new PackedText(entries.Count * 24);
        var largestOrdinal = 0;
        for (var number = 0; number < entries.Count; number++)
        {
            checkpoint.Pass();
            starts[number] = ids.Bytes;
            ids.Append(entries.IdOf(number));
            largestOrdinal = Math.Max(largestOrdinal, entries.PlaceOf(number).Ordinal);
        }

        var width = Sextet.Width(entries.Count);
        var startWidth = Sextet.Width(ids.Bytes);
        var ordinalWidth = Sextet.Width(largestOrdinal);
        text.Add('n', entries.Count);
        text.Add('w', width);
        text.Add('x', startWidth);
        text.Add('y', ordinalWidth);
        var concatenated = text.Open('I');
        text.Append(ids, default);
        text.Close(concatenated);
        var rows = text.Open('E');
        for (var number = 0; number < entries.Count; number++)
        {
            checkpoint.Pass();
            var place = entries.PlaceOf(number);
            text.Put(place.Section);
            text.AppendSextets(place.Bucket, 2);
            text.AppendSextets(place.Ordinal, ordinalWidth);
            text.AppendSextets(starts[number], startWidth);
        }

        text.Close(rows);
        SegmentHash.Write(text, 'H', entries.Count, width, entries.HashOf, checkpoint);
    }

    private static int[] LatestOfBlocks(int[] days)
    {
        const int BlockSize = 8;
        var blocks = new int[(days.Length + BlockSize - 1) / BlockSize];
        for (var i = 0; i < days.Length; i++)
        {
            blocks[i / BlockSize] = Math.Max(blocks[i / BlockSize], days[i]);
        }

        return blocks;
    }

    private static void WriteDays(PackedText text, SegmentEntries entries, Checkpoint checkpoint)
    {
        const int DayWidth = 5;
        var width = Sextet.Width(entries.Count);
        var singles = new List<long>();
        var others = new List<long>();
        var days = text.Open('D');
        for (var number = 0; number < entries.Count; number++)
        {
            checkpoint.Pass();
            var day = entries.DaysOf(number);
            text.AppendSextets(day.Earliest, DayWidth);
            text.AppendSextets(day.Latest, DayWidth);
            if (day.IsDated)
            {
                // Day and number in one, so that sorting needs no comparer.
                (day.Earliest == day.Latest ? singles : others).Add(((long)day.Earliest << 32) | (uint)number);
            }
        }

        text.Close(days);
        // Numbers: as many as a million facts leave to one segment take some ten milliseconds.
        checkpoint.Ask();
        singles.Sort();
        checkpoint.Ask();
        others.Sort();
        checkpoint.Ask();
        WriteNumbers('S', singles);
        WriteNumbers('R', others);
        if (others.Count > 0)
        {
            var latest = text.Open('M');
            var level = new int[others.Count];
            for (var i = 0; i < level.Length; i++)
            {
                checkpoint.Pass();
                level[i] = entries.DaysOf((int)others[i]).Latest;
            }

            do
            {
                level = LatestOfBlocks(level);
                foreach (var day in level)
                {
                    checkpoint.Pass();
                    text.AppendSextets(day, DayWidth);
                }
            }
            while (level.Length > 1);

            text.Close(latest);
        }

        void WriteNumbers(char tag, List<long> sorted)
        {
            if (sorted.Count == 0)
            {
                return;
            }

            var field = text.Open(tag);
            foreach (var item in sorted)
            {
                checkpoint.Pass();
                text.AppendSextets((int)item, width);
            }

            text.Close(field);
        }
    }
}
