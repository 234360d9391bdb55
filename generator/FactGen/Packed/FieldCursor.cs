namespace FactGen.Packed;

/// <summary>Steps through a run of fields: <c>tag length ':' payload</c>. See docs/packed-form.md.</summary>
internal ref struct FieldCursor(ReadOnlySpan<byte> data)
{
    // Fields, and not properties: each getter would be compiled for the first fact of a program.

    /// <summary>Where the next field begins.</summary>
    public int Position;

    /// <summary>The current field's tag.</summary>
    public char Tag;

    /// <summary>The current field's payload.</summary>
    public ReadOnlySpan<byte> Payload;

    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>Steps to the next field; false at the end.</summary>
    public bool MoveNext()
    {
        if (Position == _data.Length)
            return false;

        Tag = (char)_data[Position];
        if (!char.IsAsciiLetter(Tag))
            throw Damage.Of("a field's tag is no letter");

        Position++;
        var length = PackedNumber.Read(_data, ref Position, ':');
        if (length > _data.Length - Position)
            throw Damage.Of("a length goes beyond the end");

        Payload = _data.Slice(Position, length);
        Position += length;
        return true;
    }
}
