using System.Buffers.Binary;

namespace FactGen.Packed.Form2;

/// <summary>From one day to another, both included, as <see cref="DayNumber"/> counts them.</summary>
internal readonly record struct DayRange(int From, int To)
{
    // The characters of sextets are in the order of their values: numbers of one width compare as they are written.
    private readonly ulong _from = Written(From);
    private readonly ulong _to = Written(To);

    /// <summary>Whether a date can mean one of the days.</summary>
    /// <param name="row">Its first and its last day, five sextets each.</param>
    public bool Overlaps(ReadOnlySpan<byte> row) =>
        BinaryPrimitives.ReadUInt64BigEndian(row) >> 24 <= _to && (BinaryPrimitives.ReadUInt64BigEndian(row[2..]) & 0xFF_FFFF_FFFF) >= _from;

    private static ulong Written(int day)
    {
        ulong written = 0;
        for (var shift = 24; shift >= 0; shift -= 6)
            written = (written << 8) | Sextets.Character((day >> shift) & 63);
        return written;
    }
}
