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
/// <param name="text">The mapped text. It is gone through when a line is first asked for: of most files none is.</param>
public sealed class LineMap(FileText text)
{
    private const int UnitsOfPiece = 4096;

    private int[]? _starts;

    /// <summary>Maps a text that nobody else holds.</summary>
    public LineMap(string text)
        : this(FileText.Of(text))
    {
    }

    /// <summary>Length of the mapped text.</summary>
    public int Length => text.Length;

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => Starts.Length;

    // Two threads that ask at once find the same.
    private int[] Starts => _starts ??= StartsOf(text);

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The line, from 0, that <paramref name="offset"/> lies on.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(Starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset of the first code unit of <paramref name="line"/>; the text's length for a line behind the last.</summary>
    public int StartOf(int line) => line < Starts.Length ? Starts[line] : Length;

    /// <summary>Line and column of <paramref name="offset"/>.</summary>
    public TextPosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new TextPosition(line, offset - Starts[line]);
    }

    private static int[] StartsOf(FileText text)
    {
        var starts = new List<int> { 0 };
        var piece = new char[Math.Min(UnitsOfPiece, text.Length)];
        var previous = '\0';
        for (var from = 0; from < text.Length; from += piece.Length)
        {
            var count = Math.Min(piece.Length, text.Length - from);
            text.CopyTo(from, piece, count);
            for (var i = 0; i < count; i++)
            {
                var c = piece[i];
                if (c == '\n' && previous == '\r')
                {
                    starts[starts.Count - 1] = from + i + 1;
                }
                else if (IsLineBreak(c))
                {
                    starts.Add(from + i + 1);
                }

                previous = c;
            }
        }

        return starts.ToArray();
    }
}
