namespace FactGen.Core.Text;

/// <summary>
/// A file's text, held by whoever handed it over: what was read of a file lives long, and with a string of its own it would hold each text a second
/// time.
/// </summary>
public abstract class FileText : IEquatable<FileText>
{
    private const int UnitsOfPiece = 4096;

    /// <summary>The number of UTF-16 code units.</summary>
    public abstract int Length { get; }

    /// <summary>One code unit.</summary>
    public abstract char this[int offset] { get; }

    /// <summary>Copies so many code units.</summary>
    public abstract void CopyTo(int from, char[] target, int count);

    /// <summary>The text that is <paramref name="text"/>.</summary>
    public static FileText Of(string text) => new StringText(text);

    /// <summary>All of it, for as long as it is worked with; nobody should keep it.</summary>
    public abstract override string ToString();

    /// <summary>Whether both are the same, character by character.</summary>
    public bool Equals(FileText? other)
    {
        if (ReferenceEquals(this, other) || other is null || Length != other.Length)
        {
            return ReferenceEquals(this, other);
        }

        char[] mine = new char[UnitsOfPiece], others = new char[UnitsOfPiece];
        for (var from = 0; from < Length; from += UnitsOfPiece)
        {
            var count = Math.Min(UnitsOfPiece, Length - from);
            CopyTo(from, mine, count);
            other.CopyTo(from, others, count);
            if (!mine.AsSpan(0, count).SequenceEqual(others.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as FileText);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Length;

    private sealed class StringText(string text) : FileText
    {
        public override int Length => text.Length;

        public override char this[int offset] => text[offset];

        public override void CopyTo(int from, char[] target, int count) => text.CopyTo(from, target, 0, count);

        public override string ToString() => text;
    }
}
