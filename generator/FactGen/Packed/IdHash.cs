namespace FactGen.Packed;

/// <summary>
/// FNV-1a of 64 bits: what a typed id is of its id in UTF-8, and what the hash tables of segments go by. Unlike a place in the order, it means the
/// same entry in every version of a pack.
/// </summary>
internal static class IdHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of an id.</summary>
    public static ulong Of(string id)
    {
        var hash = Start;
        foreach (var character in id)
        {
            // ASCII, as most ids are, is the same in UTF-8.
            if (character > 0x7F)
                return OfUtf8(id);
            hash = unchecked((hash ^ character) * Prime);
        }

        return hash;
    }

    /// <summary>The hash of an id in UTF-8.</summary>
    public static ulong Of(ReadOnlySpan<byte> id) => Continue(Start, id);

    /// <summary>The hash of a key: over its kind, then over its text.</summary>
    public static ulong Of(char kind, ReadOnlySpan<byte> key) => Continue(Continue(Start, [(byte)kind]), key);

    private static ulong OfUtf8(string id)
    {
        Span<byte> buffer = stackalloc byte[IdBytes.BufferSize];
        return Of(IdBytes.Encode(id, buffer));
    }

    private static ulong Continue(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            hash = unchecked((hash ^ value) * Prime);
        return hash;
    }
}
