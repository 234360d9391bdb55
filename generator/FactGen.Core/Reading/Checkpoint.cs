namespace FactGen.Core.Reading;

/// <summary>
/// Asks now and then whether the work is still wanted: the compiler cancels at every keystroke, and a file may take seconds to read. Whoever
/// works through something long passes by after each small piece of it, a few microseconds' worth.
/// </summary>
/// <param name="cancellationToken">Says so.</param>
public class Checkpoint(CancellationToken cancellationToken)
{
    /// <summary>How many pieces of work lie between two questions: a few milliseconds.</summary>
    public const int PiecesBetween = 256;

    /// <summary>How many characters that are only looked at are one piece of work.</summary>
    public const int CharactersOfPiece = 1024;

    private int _pieces;

    /// <summary>Says that another piece of work is done.</summary>
    /// <exception cref="OperationCanceledException">The work is no longer wanted.</exception>
    public void Pass()
    {
        if (++_pieces == PiecesBetween)
        {
            _pieces = 0;
            Ask();
        }
    }

    /// <summary>Asks.</summary>
    /// <exception cref="OperationCanceledException">The work is no longer wanted.</exception>
    public virtual void Ask() => cancellationToken.ThrowIfCancellationRequested();
}
