using FactGen.Core.Reading;

namespace FactGen.Generator.Emission;

/// <summary>
/// Writes a hash table with open addressing: looking an id up takes one or two steps over mapped bytes, and nothing needs to be built when an app
/// starts. A switch over as many strings takes the compiler minutes.
/// </summary>
internal static class SegmentHash
{
    private const int TagBits = 12;
    private const int TagWidth = 2;

    /// <summary>Writes the table of so many rows; a slot holds a part of the row's hash, and its number from 1.</summary>
    public static void Write(PackedText text, char tag, int count, int width, Func<int, ulong> hashOf, Checkpoint checkpoint)
    {
        if (count == 0)
        {
            return;
        }

        var size = 1;
        while (2L * size < 3L * count)
        {
            size *= 2;
        }

        var slots = new int[size];
        for (var number = 0; number < count; number++)
        {
            checkpoint.Pass();
            var slot = (int)(hashOf(number) & (ulong)(size - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = number + 1;
        }

        var field = text.Open(tag);
        foreach (var slot in slots)
        {
            checkpoint.Pass();
            text.AppendSextets(slot == 0 ? 0 : (long)(hashOf(slot - 1) >> (64 - TagBits)), TagWidth);
            text.AppendSextets(slot, width);
        }

        text.Close(field);
    }
}
