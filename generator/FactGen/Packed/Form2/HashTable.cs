using System.Numerics;

namespace FactGen.Packed.Form2;

/// <summary>A hash table that lies in a segment: slots of a tag and a number + 1, and an empty slot is all zeros.</summary>
internal readonly struct HashTable
{
    private const int TagWidth = 2;
    private const int TagShift = 52;

    private readonly PackedBlob _blob;
    private readonly int _start;
    private readonly int _slots;
    private readonly int _width;

    public HashTable(PackedBlob blob, Range part, int width)
    {
        var length = part.End.Value - part.Start.Value;
        _blob = blob;
        _start = part.Start.Value;
        _width = TagWidth + width;
        _slots = length / _width;
        if (length % _width != 0 || (_slots > 0 && !BitOperations.IsPow2(_slots)))
            throw Damage.Of($"a hash table has {length} bytes");
    }

    /// <summary>
    /// The next number that may be of the hash; negative where there is none. Of those that are not, one in 4,096 is given: the caller compares.
    /// </summary>
    /// <param name="hash">The hash.</param>
    /// <param name="step">How many slots were looked at: 0 before the first call.</param>
    public int Next(ulong hash, ref int step)
    {
        var tag = (int)(hash >> TagShift);
        var data = _blob.Bytes;
        while (step < _slots)
        {
            var slot = _start + ((((int)hash + step) & (_slots - 1)) * _width);
            var number = Sextets.Read(data, slot + TagWidth, _width - TagWidth);
            if (number == 0)
                break;
            step++;
            if (Sextets.Read(data, slot, TagWidth) == tag)
                return number - 1;
        }

        return -1;
    }
}
