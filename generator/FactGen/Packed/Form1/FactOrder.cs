namespace FactGen.Packed.Form1;

/// <summary>Where the facts of the four fact sections lie, in ordinal order of their ids. Made from the indexes; no fact is decoded for it.</summary>
internal sealed class FactOrder
{
    private readonly Position[] _positions;

    private FactOrder(Position[] positions) => _positions = positions;

    public int Count => _positions.Length;

    /// <summary>The section of the fact at a place of the order, and its place in that section's index.</summary>
    public (char Section, int Index) this[int place] => (SectionTag.OfFacts[_positions[place].Section], _positions[place].Index);

    public static FactOrder Of(Form1Pack pack)
    {
        Span<int> heads = stackalloc int[SectionTag.OfFacts.Length];
        heads.Clear();
        var count = 0;
        foreach (var section in SectionTag.OfFacts)
            count += pack.Index(section).Count;

        var positions = new Position[count];
        for (var next = 0; next < positions.Length; next++)
        {
            var first = -1;
            var firstId = ReadOnlySpan<byte>.Empty;
            for (var section = 0; section < heads.Length; section++)
            {
                var index = pack.Index(SectionTag.OfFacts[section]);
                if (heads[section] == index.Count)
                    continue;

                var id = index[heads[section]].Id;
                if (first < 0 || IdOrder.Compare(id, firstId) < 0)
                {
                    first = section;
                    firstId = id;
                }
            }

            positions[next] = new Position((byte)first, heads[first]++);
        }

        return new FactOrder(positions);
    }

    private readonly record struct Position(byte Section, int Index);
}
