using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>Where a file's bytes are no UTF-8, the host falls back to what the machine is set to, and every machine would read another text.</summary>
internal static class UnicodeText
{
    // UTF-8, UTF-16 and UTF-32, in both orders of bytes.
    private static readonly int[] s_codePages = [65001, 1200, 1201, 12000, 12001];

    /// <summary>Whether the text was read as what it is on every machine, or is not from a file.</summary>
    public static bool Is(SourceText text) => text.Encoding is not { } encoding || s_codePages.Contains(encoding.CodePage) || IsAscii(text);

    // All encodings have these letters in common, so an editor may call a file of nothing else by the machine's own.
    private static bool IsAscii(SourceText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007f')
            {
                return false;
            }
        }

        return true;
    }
}
