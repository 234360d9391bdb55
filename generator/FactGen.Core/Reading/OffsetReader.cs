namespace FactGen.Core.Reading;

/// <summary>
/// Reads a piece of a text as if another line stood before it, without copying: so an entry behind a syntax error is
/// read as what it is, an entry of its section.
/// </summary>
internal sealed class OffsetReader(string prefix, string text, int start, int end) : TextReader
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
        var c = Peek();
        if (_inPrefix < prefix.Length)
        {
            _inPrefix++;
        }
        else if (c >= 0)
        {
            _next++;
        }

        return c;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var fromPrefix = Math.Min(count, prefix.Length - _inPrefix);
        prefix.CopyTo(_inPrefix, buffer, index, fromPrefix);
        _inPrefix += fromPrefix;

        var fromText = Math.Min(count - fromPrefix, end - _next);
        text.CopyTo(_next, buffer, index + fromPrefix, fromText);
        _next += fromText;
        return fromPrefix + fromText;
    }
}
