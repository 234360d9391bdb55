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
    private static ReadOnlySpan<char> Sections =>
        [SectionTag.Statements, SectionTag.Claims, SectionTag.Events, SectionTag.Measures];

    private Position[]? _order;

    public int Count { get; } = CountOf(pack);

    public Fact this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} facts.");

            var position = Order[index];
            return pack.EntryAt<Fact>(Sections[position.Section], position.Index);
        }
    }

    private Position[] Order
    {
        get
        {
            if (_order is null)
                Interlocked.CompareExchange(ref _order, Merge(), null);
            return _order;
        }
    }

    /// <summary>The fact of an id, of whichever section; null where there is none.</summary>
    public Fact? Find(ReadOnlySpan<byte> id)
    {
        foreach (var section in Sections)
        {
            var index = pack.Index(section).Search(id);
            if (index >= 0)
                return pack.EntryAt<Fact>(section, index);
        }

        return null;
    }

    public IEnumerator<Fact> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int CountOf(FactPack pack)
    {
        var count = 0;
        foreach (var section in Sections)
            count += pack.ReadCountOf(section);
        return count;
    }

    private Position[] Merge()
    {
        var order = new Position[Count];
        Span<int> heads = stackalloc int[Sections.Length];
        heads.Clear();
        for (var next = 0; next < order.Length; next++)
        {
            var first = -1;
            var firstId = ReadOnlySpan<byte>.Empty;
            for (var section = 0; section < heads.Length; section++)
            {
                var index = pack.Index(Sections[section]);
                if (heads[section] == index.Count)
                    continue;

                var id = index[heads[section]].Id;
                if (first < 0 || IdOrder.Compare(id, firstId) < 0)
                {
                    first = section;
                    firstId = id;
                }
            }

            order[next] = new Position((byte)first, heads[first]++);
        }

        return order;
    }

    private readonly record struct Position(byte Section, int Index);
}
