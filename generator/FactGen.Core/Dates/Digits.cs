namespace FactGen.Core.Dates;

/// <summary>Reads runs of ASCII digits. No culture, no exception, no allocation.</summary>
internal static class Digits
{
    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>How many digits <paramref name="text"/> has from <paramref name="start"/> on without a break.</summary>
    internal static int Run(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end])) end++;
        return end - start;
    }

    /// <summary>Whether <paramref name="text"/> is digits and nothing else.</summary>
    internal static bool AreAll(ReadOnlySpan<char> text) => text.Length > 0 && Run(text, 0) == text.Length;

    /// <summary>The value of <paramref name="digits"/>, of which there are at most 18.</summary>
    internal static long Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }
}
