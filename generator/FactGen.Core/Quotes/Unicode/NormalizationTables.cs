namespace FactGen.Core.Quotes.Unicode;

/// <summary>What canonical normalisation asks of Unicode's data, Hangul syllables left out: those are computed.</summary>
internal static class NormalizationTables
{
    private static readonly Dictionary<int, (int First, int Second)> s_decompositions = new();
    private static readonly Dictionary<long, int> s_compositions = new();
    private static readonly Dictionary<int, byte> s_classes = new();
    private static readonly HashSet<int> s_changeable = new();

    // One bit for each character of the BMP, so that most characters cost one look.
    private static readonly uint[] s_changeableInBmp = new uint[0x10000 / 32];

    static NormalizationTables()
    {
        ReadDecompositions(NormalizationData.Decompositions);
        ReadClasses(NormalizationData.CombiningClasses);
        for (var jamo = Hangul.FirstVowel; jamo <= Hangul.LastTrailing; jamo++)
        {
            MarkChangeable(jamo);
        }
    }

    /// <summary>
    /// Whether <paramref name="codePoint"/> may change in NFC, by itself or through what stands before it. A text can be
    /// cut before any that may not: both halves are then normalised independently.
    /// </summary>
    public static bool IsChangeable(int codePoint) =>
        codePoint < 0x10000 ? (s_changeableInBmp[codePoint >> 5] & (1u << (codePoint & 31))) != 0 : s_changeable.Contains(codePoint);

    /// <summary>The canonical combining class: 0 for a starter.</summary>
    public static byte ClassOf(int codePoint) => s_classes.TryGetValue(codePoint, out var combining) ? combining : (byte)0;

    /// <summary>One step of the canonical decomposition; the second is 0 for a singleton.</summary>
    public static bool TryDecompose(int codePoint, out (int First, int Second) parts) => s_decompositions.TryGetValue(codePoint, out parts);

    /// <summary>The character that is canonically composed of the two.</summary>
    public static bool TryCompose(int first, int second, out int composed) => s_compositions.TryGetValue(Pair(first, second), out composed);

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static void MarkChangeable(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            s_changeableInBmp[codePoint >> 5] |= 1u << (codePoint & 31);
        }
        else
        {
            s_changeable.Add(codePoint);
        }
    }

    private static void ReadDecompositions(ReadOnlySpan<byte> data)
    {
        var code = 0;
        while (!data.IsEmpty)
        {
            code += Hexadecimal(ref data);
            var first = Hexadecimal(ref data, '=');
            var second = data.IsEmpty || data[0] != '+' ? 0 : Hexadecimal(ref data, '+');
            s_decompositions.Add(code, (first, second));
            if (!data.IsEmpty && data[0] == '!')
            {
                data = data.Slice(1);
                MarkChangeable(code);
            }
            else if (second == 0)
            {
                MarkChangeable(code);
            }
            else
            {
                s_compositions.Add(Pair(first, second), code);
                MarkChangeable(second);
            }

            SkipWhiteSpace(ref data);
        }
    }

    private static void ReadClasses(ReadOnlySpan<byte> data)
    {
        var code = 0;
        while (!data.IsEmpty)
        {
            code += Hexadecimal(ref data);
            var length = Hexadecimal(ref data, '+');
            var combining = (byte)Hexadecimal(ref data, '=');
            for (var end = code + length; code < end; code++)
            {
                s_classes.Add(code, combining);
                MarkChangeable(code);
            }

            SkipWhiteSpace(ref data);
        }
    }

    private static int Hexadecimal(ref ReadOnlySpan<byte> data, char mark)
    {
        if (data[0] != mark)
        {
            throw new InvalidOperationException($"The normalisation data has no '{mark}' where one belongs.");
        }

        data = data.Slice(1);
        return Hexadecimal(ref data);
    }

    private static int Hexadecimal(ref ReadOnlySpan<byte> data)
    {
        var value = 0;
        while (!data.IsEmpty && IsHexadecimal(data[0]))
        {
            value = (value << 4) | (data[0] <= '9' ? data[0] - '0' : data[0] - 'A' + 10);
            data = data.Slice(1);
        }

        return value;
    }

    private static bool IsHexadecimal(byte c) => c is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'F');

    private static void SkipWhiteSpace(ref ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty && data[0] <= (byte)' ')
        {
            data = data.Slice(1);
        }
    }
}
