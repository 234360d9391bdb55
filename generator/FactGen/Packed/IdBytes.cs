using System.Text;

namespace FactGen.Packed;

/// <summary>Ids in UTF-8, as the index holds them, without a copy on the heap for ids of a usual length.</summary>
internal static class IdBytes
{
    /// <summary>The size of a buffer that is always worth its place on the stack.</summary>
    public const int BufferSize = 256;

    /// <summary>Encodes an id into the buffer, or where it may be too long, elsewhere.</summary>
    public static ReadOnlySpan<byte> Encode(string id, Span<byte> buffer) =>
        Encoding.UTF8.TryGetBytes(id, buffer, out var written) ? buffer[..written] : Encoding.UTF8.GetBytes(id);

    /// <summary>Whether the bytes are the id. Nothing is copied for ids of ASCII alone.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes, string id) => Ascii.Equals(bytes, id) || AreEncoded(bytes, id);

    private static bool AreEncoded(ReadOnlySpan<byte> bytes, string id)
    {
        Span<byte> buffer = stackalloc byte[BufferSize];
        return bytes.SequenceEqual(Encode(id, buffer));
    }
}
