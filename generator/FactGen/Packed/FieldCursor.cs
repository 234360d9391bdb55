namespace FactGen.Packed;

/// <summary>Steps through a run of fields: <c>tag length ':' payload</c>. See docs/packed-form.md.</summary>
internal ref struct FieldCursor(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _position;

    /// <summary>Where the next field begins.</summary>
    public readonly int Position => _position;

    /// <summary>The current field's tag.</summary>
    public char Tag { get; private set; }

    /// <summary>The current field's payload.</summary>
    public ReadOnlySpan<byte> Payload { get; private set; }

    /// <summary>Steps to the next field; false at the end.</summary>
    public bool MoveNext()
    {
        if (_position == _data.Length)
            return false;

        Tag = (char)_data[_position];
        if (!char.IsAsciiLetter(Tag))
            throw Damage.Of("a field's tag is no letter");

        _position++;
        var length = PackedNumber.Read(_data, ref _position, ':');
        Payload = PackedNumber.Take(_data, ref _position, length);
        return true;
    }
}
