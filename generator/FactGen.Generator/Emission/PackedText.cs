using System.Globalization;
using System.Text;
using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Packed data as it stands between the quotes of a C# literal, grown field by field: <c>tag length ':' payload</c>, the length in bytes of what
/// the literal means. Escaping and counting in the one pass that writes a text, into one buffer for a whole file, costs a fraction of what a
/// builder for each nested record did.
/// </summary>
internal sealed class PackedText
{
    private const int LongestArray = 0x7FFFFFC7;
    private const int LargestSpare = 1024 * 1024;

    // The memory of a text that is done, for the next one: thousands of files follow one another, and each text would grow through a dozen arrays.
    [ThreadStatic]
    private static byte[]? s_spare;

    private readonly char[] _escaped = new char[CSharpLiteral.LongestEscape];

    // The C#, in UTF-8.
    private byte[] _utf8;

    public PackedText(int capacity = 1024)
    {
        if (s_spare is { } spare && spare.Length >= capacity)
        {
            (_utf8, s_spare) = (spare, null);
        }
        else
        {
            _utf8 = new byte[capacity];
        }
    }

    /// <summary>The number of bytes of C#.</summary>
    public int Length { get; private set; }

    /// <summary>The number of bytes of UTF-8 that they mean.</summary>
    public int Bytes { get; private set; }

    /// <summary>Where a field begins whose payload is being written.</summary>
    internal readonly record struct Mark(int Length, int Bytes);

    /// <summary>Begins a field; what is written until <see cref="Close"/> is its payload.</summary>
    public Mark Open(char tag)
    {
        var mark = new Mark(Length, Bytes);
        Put(tag);
        return mark;
    }

    /// <summary>Ends a field.</summary>
    public void Close(Mark mark)
    {
        var start = mark.Length + 1;
        var bytes = Bytes - mark.Bytes - 1;
        var digits = DigitsOf(bytes);
        Reserve(digits + 1);
        Buffer.BlockCopy(_utf8, start, _utf8, start + digits + 1, Length - start);
        WriteDigits(bytes, start + digits);
        _utf8[start + digits] = (byte)':';
        Length += digits + 1;
        Bytes += digits + 1;
    }

    /// <summary>Takes back a field that was begun, with all that was written since.</summary>
    public void Drop(Mark mark) => (Length, Bytes) = mark;

    /// <summary>Writes a field that holds text.</summary>
    public void Add(char tag, string text)
    {
        var mark = Open(tag);
        Append(text);
        Close(mark);
    }

    /// <summary>Writes a field that holds text, where there is any.</summary>
    public void AddIfAny(char tag, string? text)
    {
        if (text is not null)
        {
            Add(tag, text);
        }
    }

    /// <summary>Writes a field that holds a number.</summary>
    public void Add(char tag, int number)
    {
        var mark = Open(tag);
        Append(number);
        Close(mark);
    }

    /// <summary>Writes a number in decimal.</summary>
    public void Append(int number)
    {
        if (number < 0)
        {
            Append(number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var digits = DigitsOf(number);
        Reserve(digits);
        Length += digits;
        Bytes += digits;
        WriteDigits(number, Length);
    }

    /// <summary>Writes a number in so many sextets, most significant first: one character for 6 bits, and none that a literal must escape.</summary>
    public void AppendSextets(long number, int width)
    {
        Reserve(width);
        for (var at = Length + width - 1; at >= Length; at--)
        {
            _utf8[at] = (byte)Sextet.Of((int)(number & 63));
            number >>= 6;
        }

        Length += width;
        Bytes += width;
    }

    /// <summary>Writes one printable character of ASCII that a literal need not escape.</summary>
    public void Put(char c)
    {
        Reserve(1);
        _utf8[Length++] = (byte)c;
        Bytes++;
    }

    /// <summary>
    /// Writes text. Half of a surrogate pair becomes U+FFFD: the reader lets none through, but a <c>u8</c> literal with one would not compile, and
    /// would take all facts with it.
    /// </summary>
    public void Append(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Reserve(text.Length - i);
            var start = Length;
            while (i < text.Length && CSharpLiteral.IsPlain(text[i]))
            {
                _utf8[Length++] = (byte)text[i++];
            }

            Bytes += Length - start;

            if (i < text.Length)
            {
                i = AppendOther(text, i);
            }
        }
    }

    /// <summary>Writes what stands in another text from a place on.</summary>
    public void Append(PackedText other, Mark from)
    {
        var length = other.Length - from.Length;
        Reserve(length);
        Buffer.BlockCopy(other._utf8, from.Length, _utf8, Length, length);
        Length += length;
        Bytes += other.Bytes - from.Bytes;
    }

    /// <summary>Writes what stands between the quotes of a literal already.</summary>
    /// <param name="literal">The text in which it stands.</param>
    /// <param name="range">Where, in bytes.</param>
    /// <param name="bytes">The number of bytes that it means.</param>
    public void AppendLiteral(Utf8Text literal, TextRange range, int bytes)
    {
        Reserve(range.Length);
        literal.CopyBytesTo(range, _utf8, Length);
        Length += range.Length;
        Bytes += bytes;
    }

    /// <summary>Where what was written since <paramref name="from"/> stands, in bytes of C#.</summary>
    public TextRange Since(Mark from) => TextRange.FromBounds(from.Length, Length);

    /// <summary>The end, from which another text can be copied later.</summary>
    public Mark End => new(Length, Bytes);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => (Length, Bytes) = (0, 0);

    /// <summary>What was written; here nothing is left of it.</summary>
    public Utf8Text ToText()
    {
        var text = Utf8Text.Of(_utf8, Length);
        if (_utf8.Length <= LargestSpare && _utf8.Length > (s_spare?.Length ?? 0))
        {
            s_spare = _utf8;
        }

        _utf8 = [];
        Clear();
        return text;
    }

    // Gives the place of the character's last unit.
    private int AppendOther(string text, int at)
    {
        var c = text[at];
        if (c < '\u0080')
        {
            Bytes++;
            Put(CSharpLiteral.Write(c, _escaped, 0));
        }
        else if (!char.IsSurrogate(c))
        {
            Bytes += c < '\u0800' ? 2 : 3;
            Put(CSharpLiteral.Write(c, _escaped, 0));
        }
        else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            Bytes += 4;
            Put(CSharpLiteral.Write(c, text[at + 1], _escaped, 0));
            return at + 1;
        }
        else
        {
            Bytes += 3;
            Put(CSharpLiteral.Write('\uFFFD', _escaped, 0));
        }

        return at;
    }

    // Takes over so many characters that were written as they must stand.
    private void Put(int escaped)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(escaped));
        Length += Encoding.UTF8.GetBytes(_escaped, 0, escaped, _utf8, Length);
    }

    private void Reserve(int more)
    {
        if (_utf8.Length - Length < more)
        {
            // What no array can hold fails here, and is said of the file.
            var needed = (long)Length + more;
            Array.Resize(ref _utf8, checked((int)Math.Max(Math.Min(_utf8.Length * 2L, LongestArray), needed)));
        }
    }

    private void WriteDigits(int number, int end)
    {
        do
        {
            _utf8[--end] = (byte)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);
    }

    private static int DigitsOf(int number)
    {
        var digits = 1;
        while (number >= 10)
        {
            number /= 10;
            digits++;
        }

        return digits;
    }
}
