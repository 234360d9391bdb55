namespace FactGen.Packed.Form2;

/// <summary>The fields of one space of a segment by their tags: where each lies in the segment. One that is absent is empty.</summary>
internal readonly struct SpaceFields
{
    /// <summary>The segment.</summary>
    public readonly PackedBlob Blob;

    /// <summary>Where the fields lie, by tag, from <c>A</c> on.</summary>
    public readonly Range[] Parts = new Range['z' - 'A' + 1];

    public SpaceFields(PackedBlob blob, Range space)
    {
        Blob = blob;
        var start = space.Start.Value;
        var cursor = new FieldCursor(blob.Bytes[space]);
        while (cursor.MoveNext())
        {
            var end = start + cursor.Position;
            ref var part = ref Parts[cursor.Tag - 'A'];
            if (part.End.Value == 0)
                part = new Range(end - cursor.Payload.Length, end);
        }
    }

    /// <summary>A field that is a decimal number.</summary>
    public int Number(char tag, int min, int max)
    {
        var position = 0;
        var number = PackedNumber.Read(Blob.Bytes[Parts[tag - 'A']], ref position, PackedNumber.End);
        return number >= min && number <= max ? number : throw IsOut(number);
    }

    /// <summary>A field that is three widths of columns with commas between.</summary>
    public (int First, int Second, int Third) Widths(char tag)
    {
        var data = Blob.Bytes[Parts[tag - 'A']];
        if (data.IsEmpty)
            return (1, 1, 1);

        var position = 0;
        return (
            ToWidth(PackedNumber.Read(data, ref position, ',')),
            ToWidth(PackedNumber.Read(data, ref position, ',')),
            ToWidth(PackedNumber.Read(data, ref position, PackedNumber.End)));
    }

    private static int ToWidth(int number) => number is >= 1 and <= Sextets.MaxWidth ? number : throw IsOut(number);

    private static InvalidDataException IsOut(int number) => Damage.Of($"a count or the width of a column is {number}");
}
