namespace FactGen.Packed;

/// <summary>Reads the numbers of the packed form's own structure.</summary>
internal static class PackedNumber
{
    /// <summary>Instead of a character behind the digits: there is none.</summary>
    public const char End = '\0';

    /// <summary>
    /// Reads decimal digits up to <paramref name="terminator"/> and moves <paramref name="position"/> behind it. No sign, no leading zeros, at
    /// most <see cref="int.MaxValue"/>.
    /// </summary>
    public static int Read(ReadOnlySpan<byte> data, scoped ref int position, char terminator)
    {
        var start = position;
        long value = 0;
        for (; position < data.Length && char.IsAsciiDigit((char)data[position]); position++)
        {
            value = (value * 10) + (data[position] - '0');
            if (value > int.MaxValue)
                throw Damage.Of("a number is too large");
        }

        var digits = position - start;
        if (digits == 0 || (digits > 1 && data[start] == '0'))
            throw Damage.Of("a number is missing or malformed");
        if (terminator == End ? position != data.Length : position == data.Length || data[position++] != terminator)
            throw IsNotFollowedBy(terminator);
        return (int)value;
    }

    /// <summary>Reads decimal digits that are all there is.</summary>
    public static int Read(ReadOnlySpan<byte> data)
    {
        var position = 0;
        return Read(data, ref position, End);
    }

    /// <summary>
    /// Reads a text of digits alone, at most 18 of them. Unlike the runtime's own parsing it asks for no culture, which loads all of ICU into a process that has just begun:
    /// most of the time that a first fact would take.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            value = (value * 10) + (digit - '0');
        }

        return text.Length is > 0 and <= 18;
    }

    /// <summary>Takes <paramref name="length"/> bytes and moves <paramref name="position"/> behind them.</summary>
    public static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> data, scoped ref int position, int length)
    {
        if (length > data.Length - position)
            throw Damage.Of("a length goes beyond the end");

        var taken = data.Slice(position, length);
        position += length;
        return taken;
    }

    private static InvalidDataException IsNotFollowedBy(char terminator) => Damage.Of(
        terminator == End ? "a number is missing or malformed" : $"a number is not followed by '{terminator}'");
}
