namespace FactGen.Core.Text;

/// <summary>A stretch of a file's text, in UTF-16 code units from its beginning.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units; 0 where something is missing at that place.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}
