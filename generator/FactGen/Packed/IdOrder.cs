namespace FactGen.Packed;

/// <summary>
/// Compares ids in UTF-8 as <see cref="string.CompareOrdinal(string, string)"/> compares them in UTF-16, which is the order of the index. The
/// two differ in one thing: UTF-16 puts characters beyond U+FFFF (surrogates) before U+E000 to U+FFFF, UTF-8 behind.
/// </summary>
internal static class IdOrder
{
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        return Rank(left[same]).CompareTo(Rank(right[same]));
    }

    // 0xEE and 0xEF lead U+E000 to U+FFFF; 0xF0 to 0xF4 lead what is beyond.
    private static int Rank(byte value) => value is 0xEE or 0xEF ? value + 0x10 : value;
}
