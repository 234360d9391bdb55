namespace FactGen.Packed.Form2;

/// <summary>
/// A segment: the index of an eighth of the buckets, read in place. What is made here is where its parts lie, which takes the same few steps however
/// large it is.
/// </summary>
internal sealed class Segment
{
    private readonly FactPack _pack;
    private readonly int _number;

    public Segment(FactPack pack, int number)
    {
        _pack = pack;
        _number = number;
        try
        {
            var blob = pack.ReadSegment(number);
            var cursor = new FieldCursor(blob.Bytes);
            while (cursor.MoveNext())
            {
                var space = (cursor.Position - cursor.Payload.Length)..cursor.Position;
                switch (cursor.Tag)
                {
                    case 'f' when Facts is null:
                        var fields = new SpaceFields(blob, space);
                        Facts = new IdIndex(fields);
                        FactIndex = new FactIndex(fields, Facts);
                        break;
                    case 'a':
                        Articles ??= new IdIndex(new SpaceFields(blob, space));
                        break;
                    case 'g':
                        Agents ??= new IdIndex(new SpaceFields(blob, space));
                        break;
                }
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    /// <summary>The statements, claims, events and measures; null where there are none.</summary>
    public IdIndex? Facts { get; }

    /// <summary>More about the facts; null where there are none.</summary>
    public FactIndex? FactIndex { get; }

    /// <summary>The articles; null where there are none.</summary>
    public IdIndex? Articles { get; }

    /// <summary>The people, organizations and outlets; null where there are none.</summary>
    public IdIndex? Agents { get; }

    /// <summary>The entries among which the ids of a section are unique; null where there are none.</summary>
    public IdIndex? SpaceOf(char section) => section switch
    {
        SectionTag.Articles => Articles,
        SectionTag.People or SectionTag.Organizations or SectionTag.Outlets => Agents,
        _ => Facts,
    };

    /// <summary>The damage with its place.</summary>
    public InvalidDataException Damaged(InvalidDataException damage) =>
        // What lies in a bucket says so itself.
        damage.InnerException is null ? Damage.At(_pack, $"segment {_number}", damage) : damage;
}
