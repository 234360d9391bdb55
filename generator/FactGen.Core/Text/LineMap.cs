namespace FactGen.Core.Text;

/// <summary>A place in a file, both numbers from 0 and in UTF-16 code units, as editors and compilers count.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The code unit within the line, from 0.</param>
public readonly record struct TextPosition(int Line, int Column);

/// <summary>
/// Turns offsets into lines and columns. Lines end where Roslyn ends them (CRLF, LF, CR, U+0085, U+2028, U+2029),
/// so that every door prints the same position. YamlDotNet's own line and column are never used: they drift
/// where characters leave the BMP.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Maps <paramref name="text"/>, in one pass.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLineBreak(text[i]))
            {
                continue;
            }

            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            starts.Add(i + 1);
        }

        _starts = starts.ToArray();
        Length = text.Length;
    }

    /// <summary>Length of the mapped text.</summary>
    public int Length { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _starts.Length;

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The line, from 0, that <paramref name="offset"/> lies on.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset of the first code unit of <paramref name="line"/>; the text's length for a line behind the last.</summary>
    public int StartOf(int line) => line < _starts.Length ? _starts[line] : Length;

    /// <summary>Line and column of <paramref name="offset"/>.</summary>
    public TextPosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new TextPosition(line, offset - _starts[line]);
    }
}
