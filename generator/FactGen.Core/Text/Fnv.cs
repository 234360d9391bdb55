using System.Text;

namespace FactGen.Core.Text;

/// <summary>FNV-1a over UTF-8 bytes: the same on every machine, which <see cref="string.GetHashCode()"/> is not.</summary>
public static class Fnv
{
    /// <summary>The hash of 32 bits.</summary>
    public static uint Hash32(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return hash;
    }

    /// <summary>The hash of 64 bits.</summary>
    public static ulong Hash64(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 1099511628211UL);
        }

        return hash;
    }
}
