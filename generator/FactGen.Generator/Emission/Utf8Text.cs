using System.Text;
using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// C# that was written, kept in UTF-8: nearly all of it is ASCII, and half as large so as in a string. Places and lengths are those of the string,
/// in UTF-16 code units, where nothing else is said.
/// </summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    private const int UnitsPerStep = 1024;

    private readonly byte[] _bytes;

    // Where in the text, and where in the bytes, every so many units a character begins; null where each byte is one.
    private readonly int[]? _units;
    private readonly int[]? _starts;

    private Utf8Text(byte[] bytes)
    {
        _bytes = bytes;
        Length = Encoding.UTF8.GetCharCount(bytes);
        if (Length < bytes.Length)
        {
            (_units, _starts) = Steps(bytes, Length);
        }
    }

    /// <summary>No text.</summary>
    public static Utf8Text Empty { get; } = new([]);

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>One code unit.</summary>
    public char this[int position]
    {
        get
        {
            if (_starts is null)
            {
                return (char)_bytes[position];
            }

            var unit = new char[1];
            CopyTo(position, unit, 0, 1);
            return unit[0];
        }
    }

    /// <summary>Keeps <paramref name="text"/>, in which there is no half of a surrogate pair.</summary>
    public static Utf8Text Of(string text) => text.Length == 0 ? Empty : new(Encoding.UTF8.GetBytes(text));

    /// <summary>Keeps the first so many of <paramref name="bytes"/>.</summary>
    public static Utf8Text Of(byte[] bytes, int count)
    {
        if (count == 0)
        {
            return Empty;
        }

        var own = new byte[count];
        Array.Copy(bytes, own, count);
        return new(own);
    }

    /// <summary>Copies so many code units.</summary>
    public void CopyTo(int from, char[] target, int at, int count)
    {
        if (_starts is null)
        {
            Encoding.UTF8.GetChars(_bytes, from, count, target, at);
            return;
        }

        char[]? step = null;
        for (var number = StepAt(from); count > 0; number++)
        {
            int units = UnitsOf(number), skipped = from - _units![number], copied = Math.Min(units - skipped, count);
            if (copied == units)
            {
                Decode(number, target, at);
            }
            else
            {
                Decode(number, step ??= new char[UnitsPerStep + 1], 0);
                Array.Copy(step, skipped, target, at, copied);
            }

            from += copied;
            at += copied;
            count -= copied;
        }
    }

    /// <summary>Copies bytes.</summary>
    /// <param name="range">Which, in bytes.</param>
    /// <param name="target">Where to.</param>
    /// <param name="at">Where in it they will begin.</param>
    public void CopyBytesTo(TextRange range, byte[] target, int at) => Buffer.BlockCopy(_bytes, range.Start, target, at, range.Length);

    /// <summary>A stretch of it.</summary>
    public string ToString(TextRange range)
    {
        var units = new char[range.Length];
        CopyTo(range.Start, units, 0, units.Length);
        return new string(units);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_bytes);

    /// <inheritdoc/>
    public bool Equals(Utf8Text? other) => ReferenceEquals(this, other) || (other is not null && _bytes.AsSpan().SequenceEqual(other._bytes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    /// <inheritdoc/>
    public override int GetHashCode() => _bytes.Length == 0 ? 0 : unchecked((_bytes.Length * 31 * 31) + (_bytes[_bytes.Length / 2] * 31) + _bytes[_bytes.Length - 1]);

    // A pair of surrogates is one character, so that a step may have a unit more than others, and begin a unit later.
    private static (int[] Units, int[] Starts) Steps(byte[] bytes, int length)
    {
        var units = new int[((length - 1) / UnitsPerStep) + 1];
        var starts = new int[units.Length];
        var steps = 0;
        for (int i = 0, unit = 0; i < bytes.Length; i++)
        {
            if ((bytes[i] & 0xC0) == 0x80)
            {
                continue;
            }

            if (unit >= steps * UnitsPerStep)
            {
                (units[steps], starts[steps]) = (unit, i);
                steps++;
            }

            unit += bytes[i] >= 0xF0 ? 2 : 1;
        }

        return (units, starts);
    }

    private int StepAt(int position)
    {
        var step = position / UnitsPerStep;
        return _units![step] > position ? step - 1 : step;
    }

    private int UnitsOf(int step) => (step + 1 < _units!.Length ? _units[step + 1] : Length) - _units[step];

    private void Decode(int step, char[] target, int at)
    {
        var end = step + 1 < _starts!.Length ? _starts[step + 1] : _bytes.Length;
        Encoding.UTF8.GetChars(_bytes, _starts[step], end - _starts[step], target, at);
    }
}
