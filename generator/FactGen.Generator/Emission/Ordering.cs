using FactGen.Core.Reading;

namespace FactGen.Generator.Emission;

/// <summary>
/// Sorts so that it can be given up on the way. Sorting in one go takes long, and what a comparer throws comes out of <see cref="Array"/> as
/// another exception; so short stretches are sorted, and then merged.
/// </summary>
internal static class Ordering
{
    // Sorted in much less than a millisecond.
    private const int Stretch = 512;

    /// <summary>The numbers from 0 to <paramref name="count"/> - 1 in the order that <paramref name="compare"/> says, of which none are alike to it.</summary>
    public static int[] Of(int count, Comparison<int> compare, Checkpoint checkpoint)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        var comparer = Comparer<int>.Create(compare);
        for (var start = 0; start < count; start += Stretch)
        {
            checkpoint.Ask();
            Array.Sort(order, start, Math.Min(Stretch, count - start), comparer);
        }

        var merged = count > Stretch ? new int[count] : order;
        for (var length = (long)Stretch; length < count; length *= 2)
        {
            for (var start = 0L; start < count; start += 2 * length)
            {
                Merge(order, (int)start, (int)Math.Min(start + length, count), (int)Math.Min(start + (2 * length), count), merged, compare, checkpoint);
            }

            (order, merged) = (merged, order);
        }

        return order;
    }

    // Merges what is sorted from start to middle with what is from there to end.
    private static void Merge(int[] sorted, int start, int middle, int end, int[] merged, Comparison<int> compare, Checkpoint checkpoint)
    {
        var (one, other) = (start, middle);
        for (var at = start; at < end; at++)
        {
            checkpoint.Pass();
            merged[at] = other == end || (one < middle && compare(sorted[one], sorted[other]) <= 0) ? sorted[one++] : sorted[other++];
        }
    }
}
