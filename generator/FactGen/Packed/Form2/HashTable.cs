using System.Numerics;

namespace FactGen.Packed.Form2;

/// <summary>A hash table that lies in a segment: slots of a tag and a number + 1, and an empty slot is all zeros.</summary>
internal readonly struct HashTable
{
    private const int TagWidth = 2;
    private const int TagShift = 52;

    private readonly Table _slots;
    private readonly int _width;

    public HashTable(PackedBlob blob, Range part, int width)
    {
        _slots = new Table(blob, part, TagWidth + width);
        _width = width;
        if (_slots.Count > 0 && !BitOperations.IsPow2(_slots.Count))
            throw Damage.Of($"a hash table has {_slots.Count} slots");
    }

    /// <summary>
    /// The next number that may be of the hash; negative where there is none. Of those that are not, one in 4,096 is given: the caller compares.
    /// </summary>
    /// <param name="hash">The hash.</param>
    /// <param name="step">How many slots were looked at: 0 before the first call.</param>
    public int Next(ulong hash, ref int step)
    {
        while (step < _slots.Count)
        {
            var slot = _slots.Row((int)(hash + (uint)step) & (_slots.Count - 1));
            step++;
            var number = Sextets.Read(slot, TagWidth, _width);
            if (number == 0)
                break;
            if (Sextets.Read(slot, 0, TagWidth) == (int)(hash >> TagShift))
                return number - 1;
        }

        return -1;
    }
}
