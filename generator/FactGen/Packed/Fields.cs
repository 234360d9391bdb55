namespace FactGen.Packed;

/// <summary>Decodes a nested record.</summary>
internal delegate T Decoder<out T>(Fields fields);

/// <summary>
/// A record's fields, asked for by tag. Each question steps over the record once: records are short, a type asks a fixed number of
/// questions, and a field that this version does not know is stepped over without a word.
/// </summary>
internal readonly ref struct Fields(FactPack pack, ReadOnlySpan<byte> record)
{
    /// <summary>The pack that the record lies in.</summary>
    public readonly FactPack Pack = pack;

    private readonly ReadOnlySpan<byte> _record = record;

    /// <summary>The text of a field; null where it is absent.</summary>
    public string? Text(char tag) => TryFind(tag, out var payload) ? PackedText.Decode(payload) : null;

    /// <summary>The text of a field that <paramref name="owner"/> cannot be without.</summary>
    public string Required(char tag, string owner) =>
        Text(tag) ?? throw Lacks(owner, tag);

    /// <summary>What is thrown where <paramref name="owner"/> is without a field that it cannot be without.</summary>
    public static InvalidDataException Lacks(string owner, char tag) => Damage.Of($"{owner} lacks its field '{tag}'");

    /// <summary>Whether a flag is set.</summary>
    public bool Flag(char tag) => TryFind(tag, out var payload) && IsSet(payload);

    /// <summary>Whether the payload of a flag sets it.</summary>
    public static bool IsSet(ReadOnlySpan<byte> payload) => payload.Length == 1 && payload[0] == '1';

    /// <summary>A number; null where it is absent.</summary>
    public int? Number(char tag) => Text(tag) is { } text ? Words.Number(text) : null;

    /// <summary>A day; null where it is absent.</summary>
    public FactDay? Day(char tag) => Text(tag) is { } text ? PackedDay.Parse(text) : null;

    /// <summary>A date; null where it is absent.</summary>
    public FactDate? Date(char tag)
    {
        if (!TryFind(tag, out var payload))
            return null;
        if (payload.Length == 0 || (payload[0] != '-' && !char.IsAsciiDigit((char)payload[0])))
            return new FactDate(new Fields(Pack, payload));

        // No field begins so: it is a day and nothing else.
        var text = PackedText.Decode(payload);
        return new FactDate(PackedDay.Parse(text), text);
    }

    /// <summary>The texts of all fields of a tag.</summary>
    public ValueList<string> Texts(char tag)
    {
        List<string>? texts = null;
        var cursor = new FieldCursor(_record);
        while (cursor.MoveNext())
        {
            if (cursor.Tag == tag)
                (texts ??= []).Add(PackedText.Decode(cursor.Payload));
        }

        return ValueList<string>.From(texts);
    }

    /// <summary>A reference, not followed; null where it is absent.</summary>
    public Reference<T>? Reference<T>(char tag)
        where T : class, IEntry => TryFind(tag, out var payload) ? new Reference<T>(Pack, PackedText.Decode(payload)) : null;

    /// <summary>The references of all fields of a tag, each followed when it is asked for.</summary>
    public LinkList<T> References<T>(char tag)
        where T : class, IEntry
    {
        List<Reference<T>>? references = null;
        var cursor = new FieldCursor(_record);
        while (cursor.MoveNext())
        {
            if (cursor.Tag == tag)
                (references ??= []).Add(new Reference<T>(Pack, PackedText.Decode(cursor.Payload)));
        }

        return new LinkList<T>(ValueList<Reference<T>>.From(references));
    }

    /// <summary>A nested record; null where it is absent.</summary>
    public T? Record<T>(char tag, Decoder<T> decode)
        where T : class => TryFind(tag, out var payload) ? decode(new Fields(Pack, payload)) : null;

    /// <summary>The nested records of all fields of a tag.</summary>
    public ValueList<T> Records<T>(char tag, Decoder<T> decode)
    {
        List<T>? records = null;
        var cursor = new FieldCursor(_record);
        while (cursor.MoveNext())
        {
            if (cursor.Tag == tag)
                (records ??= []).Add(decode(new Fields(Pack, cursor.Payload)));
        }

        return ValueList<T>.From(records);
    }

    private bool TryFind(char tag, out ReadOnlySpan<byte> payload)
    {
        var cursor = new FieldCursor(_record);
        while (cursor.MoveNext())
        {
            if (cursor.Tag == tag)
            {
                payload = cursor.Payload;
                return true;
            }
        }

        payload = default;
        return false;
    }
}
