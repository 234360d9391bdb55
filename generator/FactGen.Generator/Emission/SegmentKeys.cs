using FactGen.Core.Reading;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Writes what the facts of a segment can be found by: the keys in order, behind each the numbers of its facts, and a hash table over the keys.</summary>
internal static class SegmentKeys
{
    private const char SectionKind = 'c';

    public static void Write(PackedText text, SegmentEntries entries, Checkpoint checkpoint)
    {
        var (keys, numbersOf) = Gather(entries, checkpoint);
        var order = Ordering.Of(
            keys.Count,
            (one, other) => keys[one].Kind != keys[other].Kind
                ? keys[one].Kind.CompareTo(keys[other].Kind)
                : string.CompareOrdinal(keys[one].Text, keys[other].Text),
            checkpoint);

        var starts = new int[order.Length];
        var texts = new PackedText(order.Length * 24);
        var postings = 0;
        for (var row = 0; row < order.Length; row++)
        {
            checkpoint.Pass();
            starts[row] = texts.Bytes;
            texts.Append(keys[order[row]].Text);
            postings = checked(postings + numbersOf[order[row]].Count);
        }

        var (width, startWidth, postingWidth, rowWidth) = (Sextet.Width(entries.Count), Sextet.Width(texts.Bytes), Sextet.Width(postings), Sextet.Width(order.Length));
        var widths = text.Open('Q');
        text.Append(startWidth);
        text.Put(',');
        text.Append(postingWidth);
        text.Put(',');
        text.Append(rowWidth);
        text.Close(widths);

        var rows = text.Open('K');
        for (int row = 0, before = 0; row < order.Length; row++)
        {
            checkpoint.Pass();
            text.Put(keys[order[row]].Kind);
            text.AppendSextets(starts[row], startWidth);
            text.AppendSextets(before, postingWidth);
            before += numbersOf[order[row]].Count;
        }

        text.Close(rows);
        var concatenated = text.Open('T');
        text.Append(texts, default);
        text.Close(concatenated);

        var posted = text.Open('P');
        foreach (var key in order)
        {
            var numbers = numbersOf[key];
            for (var i = 0; i < numbers.Count; i++)
            {
                checkpoint.Pass();
                text.AppendSextets(numbers[i], width);
            }
        }

        text.Close(posted);
        var hashes = new ulong[order.Length];
        for (var row = 0; row < order.Length; row++)
        {
            checkpoint.Pass();
            var key = keys[order[row]];
            hashes[row] = Fnv.Hash64(key.Kind + key.Text);
        }

        SegmentHash.Write(text, 'J', order.Length, rowWidth, row => hashes[row], checkpoint);
    }

    // Going by the numbers of the entries keeps the numbers behind each key in order.
    private static (List<IndexKey> Keys, List<List<int>> NumbersOf) Gather(SegmentEntries entries, Checkpoint checkpoint)
    {
        var numbers = new Dictionary<IndexKey, int>();
        var keys = new List<IndexKey>();
        var numbersOf = new List<List<int>>();

        // Of each file: what its keys are called here. A key is looked up once for a file, not once for a fact.
        var keyOf = new int[entries.FileCount][];
        var sections = new int['z' + 1];
        for (var number = 0; number < entries.Count; number++)
        {
            var place = entries.PlaceOf(number);
            var rows = entries.RowsOfFile(place.File);
            var own = keyOf[place.File] ??= NumbersOfFile(rows);
            checkpoint.Pass();
            for (var i = place.Row == 0 ? 0 : rows.KeyEnds[place.Row - 1]; i < rows.KeyEnds[place.Row]; i++)
            {
                checkpoint.Pass();
                numbersOf[own[rows.KeyNumbers[i]]].Add(number);
            }

            ref var section = ref sections[place.Section];
            if (section == 0)
            {
                section = 1 + NumberOf(new IndexKey(SectionKind, place.Section.ToString()));
            }

            numbersOf[section - 1].Add(number);
        }

        return (keys, numbersOf);

        int[] NumbersOfFile(IndexRows rows)
        {
            var own = new int[rows.Keys.Count];
            for (var i = 0; i < own.Length; i++)
            {
                checkpoint.Pass();
                own[i] = NumberOf(rows.Keys[i]);
            }

            return own;
        }

        int NumberOf(IndexKey key)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = keys.Count);
                keys.Add(key);
                numbersOf.Add(new List<int>());
            }

            return number;
        }
    }
}
