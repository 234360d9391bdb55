namespace FactGen.Packed.Form2;

/// <summary>Reads the numbers of tables: one character for 6 bits, so that every column has one width and any row is found by multiplying.</summary>
internal static class Sextets
{
    /// <summary>The widest column: 30 bits.</summary>
    public const int MaxWidth = 5;

    /// <summary>The character for 6 bits.</summary>
    public static byte Character(int six) => (byte)(six + (six < 44 ? '0' : '1'));

    /// <summary>Reads the number of <paramref name="width"/> characters, at most <see cref="MaxWidth"/>, at <paramref name="position"/>.</summary>
    public static int Read(ReadOnlySpan<byte> data, int position, int width)
    {
        if (position < 0 || position > data.Length - width)
            throw Damage.Of("a table is too short");

        uint value = 0;
        var isDamaged = false;
        for (var end = position + width; position < end; position++)
        {
            // From '0' on, without the backslash.
            var six = (uint)data[position] - '0';
            isDamaged |= six is > 64 or 44;
            value = (value << 6) | (six > 44 ? six - 1 : six);
        }

        return isDamaged ? throw Damage.Of("a table holds a character that is no digit") : (int)value;
    }
}
