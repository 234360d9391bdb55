namespace FactGen.Packed.Form2;

/// <summary>The fields of one space of a segment by their tags: where each lies in the segment. One that is absent is empty.</summary>
internal readonly struct SpaceFields
{
    /// <summary>The segment.</summary>
    public readonly PackedBlob Blob;

    private readonly Range[] _parts = new Range['z' - 'A' + 1];

    public SpaceFields(PackedBlob blob, Range space)
    {
        Blob = blob;
        var start = space.Start.Value;
        var cursor = new FieldCursor(blob.Bytes[space]);
        while (cursor.MoveNext())
        {
            var end = start + cursor.Position;
            ref var part = ref _parts[cursor.Tag - 'A'];
            if (part.Equals(default))
                part = (end - cursor.Payload.Length)..end;
        }
    }

    /// <summary>Where a field lies.</summary>
    public Range this[char tag] => _parts[tag - 'A'];

    /// <summary>A field that is a decimal number.</summary>
    public int Number(char tag) => PackedNumber.Read(Blob.Bytes[this[tag]]);

    /// <summary>A field that is the width of a column.</summary>
    public int Width(char tag) => ToWidth(Number(tag));

    /// <summary>A field that is three widths with commas between.</summary>
    public (int First, int Second, int Third) Widths(char tag)
    {
        var data = Blob.Bytes[this[tag]];
        if (data.IsEmpty)
            return (1, 1, 1);

        var position = 0;
        return (
            ToWidth(PackedNumber.Read(data, ref position, ',')),
            ToWidth(PackedNumber.Read(data, ref position, ',')),
            ToWidth(PackedNumber.Read(data[position..])));
    }

    private static int ToWidth(int number) => number is >= 1 and <= Sextets.MaxWidth ? number : throw Damage.Of($"a column is {number} wide");
}
