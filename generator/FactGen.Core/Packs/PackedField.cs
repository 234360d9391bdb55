namespace FactGen.Core.Packs;

/// <summary>One field of the packed form, or a run of fields: a stretch of the text that holds it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the payload begins.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Tag">The field's tag.</param>
internal readonly record struct PackedField(string Text, int Start, int End, char Tag)
{
    /// <summary>The payload as text.</summary>
    public string Payload => Text.Substring(Start, End - Start);

    /// <summary>The fields that the payload is a run of.</summary>
    public PackedFieldCursor Fields => new(Text, Start, End);
}

/// <summary>
/// Steps through a run of fields, <c>tag length ':' payload</c>. Lengths are bytes of UTF-8, and the text at hand is UTF-16: what an attribute
/// holds. It never throws; a breach of the form ends the run.
/// </summary>
/// <param name="text">The text that holds the run.</param>
/// <param name="start">Where it begins.</param>
/// <param name="end">Just behind it.</param>
internal struct PackedFieldCursor(string text, int start, int end)
{
    private const int MostDigits = 9;

    private int _position = start;

    /// <summary>The field that was stepped to.</summary>
    public PackedField Current { get; private set; }

    /// <summary>Whether what follows the last field is none.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Steps to the next field; false at the end, or where there is damage.</summary>
    public bool MoveNext()
    {
        if (_position >= end || IsDamaged)
        {
            return false;
        }

        var tag = text[_position];
        if (tag is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && ReadLength(_position + 1) is var (bytes, payload) && EndOf(bytes, payload) is { } behind)
        {
            Current = new PackedField(text, payload, behind, tag);
            _position = behind;
            return true;
        }

        IsDamaged = true;
        return false;
    }

    private readonly (int Bytes, int Payload)? ReadLength(int at)
    {
        var bytes = 0;
        for (var i = at; i < end && i - at <= MostDigits; i++)
        {
            if (text[i] == ':')
            {
                return i > at ? (bytes, i + 1) : null;
            }

            if (text[i] is < '0' or > '9')
            {
                return null;
            }

            bytes = (bytes * 10) + (text[i] - '0');
        }

        return null;
    }

    // Null where that would be within a character, or beyond the end.
    private readonly int? EndOf(int bytes, int at)
    {
        while (bytes > 0 && at < end)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]))
            {
                bytes -= 4;
                at += 2;
            }
            else
            {
                bytes -= c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
                at++;
            }
        }

        return bytes == 0 ? at : null;
    }
}
