using System.Text;

namespace FactGen.Packed;

/// <summary>Decodes text.</summary>
internal static class PackedText
{
    // Not Encoding.UTF8: that one replaces what is malformed instead of saying so.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Damage.Of("a text is not valid UTF-8");
        }
    }
}
