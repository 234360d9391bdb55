using System.Text;

namespace FactGen.Packed;

/// <summary>Decodes text.</summary>
internal static class PackedText
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        // What is malformed is replaced by it; and what is not may hold it. Only then is a second encoding made, which a first fact would pay for.
        return text.Contains('\uFFFD') ? DecodeStrictly(bytes) : text;
    }

    private static string DecodeStrictly(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Damage.Of("a text is not valid UTF-8");
        }
    }
}
