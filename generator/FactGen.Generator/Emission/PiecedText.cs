using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// C# made of pieces that are there already: what a file's entries become is held once, by its fragment, and not copied into each text that it
/// goes into.
/// </summary>
internal sealed class PiecedText : SourceText
{
    private readonly Utf8Text[] _pieces;
    private readonly int[] _starts;

    // Where the last look was: readers go forward.
    private int _last;

    public PiecedText(IReadOnlyList<Utf8Text> pieces)
    {
        _pieces = new Utf8Text[pieces.Count];
        _starts = new int[pieces.Count];
        var length = 0;
        for (var i = 0; i < _pieces.Length; i++)
        {
            _pieces[i] = pieces[i];
            _starts[i] = length;
            length = checked(length + pieces[i].Length);
        }

        Length = length;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            var piece = PieceAt(position);
            return _pieces[piece][position - _starts[piece]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count == 0)
        {
            return;
        }

        for (var piece = PieceAt(sourceIndex); count > 0; piece++)
        {
            var from = sourceIndex - _starts[piece];
            var copied = Math.Min(count, _pieces[piece].Length - from);
            _pieces[piece].CopyTo(from, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private int PieceAt(int position)
    {
        if ((uint)position >= (uint)Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        var last = _last;
        if (position < _starts[last] || position >= _starts[last] + _pieces[last].Length)
        {
            last = Array.BinarySearch(_starts, position);

            // Of several that start there, which empty pieces would make, there are none: the writer adds none.
            _last = last = last >= 0 ? last : ~last - 1;
        }

        return last;
    }
}
