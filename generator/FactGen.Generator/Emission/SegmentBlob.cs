using FactGen.Core.Format;
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
    public static PackedText Of(Segment segment, CancellationToken cancellationToken)
    {
        var text = new PackedText(16 * 1024);
        foreach (var (space, tag) in s_spaces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entries = SegmentEntries.Of(segment, space, cancellationToken);
            if (entries.Count == 0)
            {
                continue;
            }

            var field = text.Open(tag);
            WriteEntries(text, entries, cancellationToken);
            if (space == IdSpace.Facts)
            {
                WriteDays(text, entries, cancellationToken);
                SegmentKeys.Write(text, entries, cancellationToken);
            }

            text.Close(field);
        }

        return text;
    }

    private static void WriteEntries(PackedText text, SegmentEntries entries, CancellationToken cancellationToken)
    {
        var starts = new int[entries.Count];
        var ids = new PackedText(entries.Count * 24);
        var largestOrdinal = 0;
        for (var number = 0; number < entries.Count; number++)
        {
            starts[number] = ids.Bytes;
            ids.Append(entries.IdOf(number));
            largestOrdinal = Math.Max(largestOrdinal, entries.PlaceOf(number).Ordinal);
        }

        cancellationToken.ThrowIfCancellationRequested();
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
            var place = entries.PlaceOf(number);
            text.Put(place.Section);
            text.AppendSextets(place.Bucket, 2);
            text.AppendSextets(place.Ordinal, ordinalWidth);
            text.AppendSextets(starts[number], startWidth);
        }

        text.Close(rows);
        cancellationToken.ThrowIfCancellationRequested();
        SegmentHash.Write(text, 'H', entries.Count, width, entries.HashOf);
    }

    private static void WriteDays(PackedText text, SegmentEntries entries, CancellationToken cancellationToken)
    {
        const int DayWidth = 5;
        const int BlockSize = 64;
        var width = Sextet.Width(entries.Count);
        var singles = new List<long>();
        var others = new List<long>();
        var days = text.Open('D');
        for (var number = 0; number < entries.Count; number++)
        {
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
        cancellationToken.ThrowIfCancellationRequested();
        singles.Sort();
        others.Sort();
        WriteNumbers('S', singles);
        WriteNumbers('R', others);
        if (others.Count > 0)
        {
            var latest = text.Open('M');
            for (var start = 0; start < others.Count; start += BlockSize)
            {
                var last = 0;
                for (var i = start; i < Math.Min(start + BlockSize, others.Count); i++)
                {
                    last = Math.Max(last, entries.DaysOf((int)others[i]).Latest);
                }

                text.AppendSextets(last, DayWidth);
            }

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
                text.AppendSextets((int)item, width);
            }

            text.Close(field);
        }
    }
}
