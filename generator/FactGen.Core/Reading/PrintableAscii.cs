using System.Runtime.InteropServices;

namespace FactGen.Core.Reading;

/// <summary>Passes over what most of a file is, four characters at a time.</summary>
internal static class PrintableAscii
{
    private const ulong One = 0x0001_0001_0001_0001;

    /// <summary>The first offset from <paramref name="start"/> on, before <paramref name="end"/>, of what is neither printable ASCII nor a line feed; <paramref name="end"/> where there is none.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        var fours = MemoryMarshal.Cast<char, ulong>(span);
        var i = 0;
        while (true)
        {
            while (i / 4 < fours.Length && IsPrintable(fours[i / 4]))
            {
                i += 4;
            }

            // What ends the four is most often a line.
            var stop = Math.Min(i + 4, span.Length);
            while (i < stop && span[i] is (>= ' ' and <= '~') or '\n')
            {
                i++;
            }

            if (i < stop || i == span.Length)
            {
                return start + i;
            }
        }
    }

    // No lane carries into the next: 0x7F + 0x7FE0 is the most.
    private static bool IsPrintable(ulong four) =>
        ((four | (four + One)) & (0xFF80 * One)) == 0 && ((four + (0x7FE0 * One)) & (0x8000 * One)) == 0x8000 * One;
}
