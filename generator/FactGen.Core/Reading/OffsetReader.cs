namespace FactGen.Core.Reading;

/// <summary>
/// Reads a piece of a text as if another line stood before it, without copying: so an entry behind a syntax error is
/// read as what it is, an entry of its section. A scalar may be as long as the file, and its scanner asks nobody whether
/// to go on; what it reads from can.
/// </summary>
internal sealed class OffsetReader(string prefix, string text, int start, int end, Checkpoint checkpoint) : TextReader
{
    private int _inPrefix;
    private int _next = start;

    /// <summary>What is added to an offset in what was read to have the offset in the text.</summary>
    public int Shift { get; } = start - prefix.Length;

    /// <inheritdoc/>
    public override int Peek() => _inPrefix < prefix.Length ? prefix[_inPrefix] : _next < end ? text[_next] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        if (_inPrefix < prefix.Length)
        {
            return prefix[_inPrefix++];
        }

        if (_next >= end)
        {
            return -1;
        }

        var c = text[_next++];
        if (_next % Checkpoint.CharactersOfPiece == 0)
        {
            checkpoint.Pass();
        }

        return c;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var done = 0;
        for (int c; done < count && (c = Read()) >= 0; done++)
        {
            buffer[index + done] = (char)c;
        }

        return done;
    }
}
