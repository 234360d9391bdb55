using System.Security.Cryptography;
using System.Text;

namespace FactGen.Core.Text;

/// <summary>SHA-256 as FactGen writes it: in lower-case hex digits.</summary>
internal static class Sha256Hex
{
    /// <summary>All 64 digits.</summary>
    public static string Of(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(bytes)).Replace("-", "").ToLowerInvariant();
    }

    /// <summary>The first digits of the hash of <paramref name="text"/> in UTF-8.</summary>
    public static string Of(string text, int digits) => Of(Encoding.UTF8.GetBytes(text)).Substring(0, digits);
}
