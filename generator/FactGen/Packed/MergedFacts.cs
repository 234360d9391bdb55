using System.Collections;
using System.Diagnostics;

namespace FactGen.Packed;

/// <summary>
/// The facts of the four fact sections as one list in ordinal order of ids. Counting reads nothing; the order is worked out from the indexes,
/// without decoding a fact, when the first one is asked for.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class MergedFacts(FactPack pack) : IReadOnlyList<Fact>
{
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var section in FactOrder.Sections)
                count += pack.ReadCountOf(section);
            return count;
        }
    }

    public Fact this[int index]
    {
        get
        {
            var count = Count;
            if ((uint)index >= (uint)count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {count} facts.");

            try
            {
                return At(index);
            }
            catch (Exception failure) when (pack.IsOutdated(failure))
            {
                return At(index);
            }
        }
    }

    /// <summary>The fact of an id, of whichever section; null where there is none.</summary>
    public Fact? Find(ReadOnlySpan<byte> id)
    {
        foreach (var section in FactOrder.Sections)
        {
            if (pack.Find<Fact>(section, id) is { } fact)
                return fact;
        }

        return null;
    }

    public IEnumerator<Fact> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Fact At(int index)
    {
        var decoded = pack.Decoded;
        var (section, place) = decoded.FactOrder[index];
        return pack.EntryAt<Fact>(decoded, section, place);
    }
}
