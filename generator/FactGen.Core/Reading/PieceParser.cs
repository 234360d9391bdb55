using FactGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Core.Reading;

/// <summary>A stretch of whole lines that is read by one parser.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="InSection">Whether it begins with an entry of the section that is open, instead of a section.</param>
internal readonly record struct Piece(int Start, int End, bool InSection);

/// <summary>
/// YamlDotNet's parser over a piece of a text, in offsets of that text. Of a mark only the index is used, which counts
/// UTF-16 code units, and the column where it stands for indentation, since there the scanner's own count decides.
/// </summary>
internal sealed class PieceParser : IDisposable
{
    private readonly string _prefix;
    private readonly int _textLength;
    private readonly OffsetReader _reader;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private long _eventsLeft;

    public PieceParser(string text, Piece piece, int rootIndent, Checkpoint checkpoint)
    {
        _prefix = piece.InSection ? new string(' ', Math.Max(rootIndent, 0)) + "s:\n" : string.Empty;
        _textLength = text.Length;
        _reader = new OffsetReader(_prefix, text, piece.Start, piece.End, checkpoint);
        _scanner = new Scanner(_reader, skipComments: true);
        _parser = new Parser(_scanner);

        // An event takes a character or follows from one: many more would mean that the parser runs in circles.
        _eventsLeft = (4L * (piece.End - piece.Start + _prefix.Length)) + 64;
    }

    /// <summary>The event that was read last.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>What stopped the parser, if it did not come to the end.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Where the current event begins.</summary>
    public int Start => Offset(Current!.Start);

    /// <summary>Where the current event ends.</summary>
    public int End => Offset(Current!.End);

    /// <summary>The current event's indentation.</summary>
    public int Column => (int)Current!.Start.Column - 1;

    /// <summary>Whether the current event comes from the line that was put before the piece.</summary>
    public bool IsBeforePiece => Current!.Start.Index < _prefix.Length;

    /// <summary>Whether the current event has no place: the mapping of <c>[a: b]</c>.</summary>
    public bool HasNoPlace => Current is MappingStart { Style: MappingStyle.Flow } && Current.Start.Index == 0 && Current.End.Index == 0;

    /// <summary>How far the scanner has come.</summary>
    public int Cursor => Offset(_scanner.CurrentPosition);

    /// <summary>Goes to the next event; false at the end and at a failure.</summary>
    public bool MoveNext()
    {
        try
        {
            Current = _eventsLeft-- > 0 && _parser.MoveNext() ? _parser.Current : null;
        }
#pragma warning disable CA1031 // YamlDotNet throws exceptions of many types on bad text; none may reach the compiler.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failure = exception;
            Current = null;
        }

        return Current is not null;
    }

    /// <summary>The range that the failure names; null where it names none.</summary>
    public TextRange? FailureRange => Failure is YamlException { End.Index: > 0 } named
        ? TextRange.FromBounds(Offset(named.Start), Math.Max(Offset(named.Start), Offset(named.End)))
        : null;

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private int Offset(Mark mark) => (int)Math.Min(Math.Max(mark.Index + _reader.Shift, 0), _textLength);
}
