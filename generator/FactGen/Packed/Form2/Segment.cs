namespace FactGen.Packed.Form2;

/// <summary>
/// A segment: the index of an eighth of the buckets, read in place. What is made here is where its parts lie, which takes the same few steps however
/// large it is; and of these no more than is asked for, since a look-up by id goes through all segments.
/// </summary>
internal sealed class Segment
{
    private readonly FactPack _pack;
    private readonly int _number;
    private readonly PackedBlob _blob;
    private readonly Range _factSpace;
    private readonly Range _articleSpace;
    private readonly Range _agentSpace;
    private IdIndex? _facts;
    private IdIndex? _articles;
    private IdIndex? _agents;
    private FactIndex? _factIndex;

    public Segment(FactPack pack, int number)
    {
        _pack = pack;
        _number = number;
        try
        {
            _blob = pack.ReadSegment(number);
            var cursor = new FieldCursor(_blob.Bytes);
            while (cursor.MoveNext())
            {
                var space = new Range(cursor.Position - cursor.Payload.Length, cursor.Position);
                switch (cursor.Tag)
                {
                    case 'f' when _factSpace.End.Value == 0: _factSpace = space; break;
                    case 'a' when _articleSpace.End.Value == 0: _articleSpace = space; break;
                    case 'g' when _agentSpace.End.Value == 0: _agentSpace = space; break;
                }
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    /// <summary>The statements, claims, events and measures; null where there are none.</summary>
    public IdIndex? Facts => _facts ?? Open(ref _facts, _factSpace);

    /// <summary>More about the facts; null where there are none.</summary>
    public FactIndex? FactIndex
    {
        get
        {
            if (_factIndex is not null || Facts is not { } facts)
                return _factIndex;

            try
            {
                return _factIndex = new FactIndex(new SpaceFields(_blob, _factSpace), facts);
            }
            catch (InvalidDataException damage)
            {
                throw Damaged(damage);
            }
        }
    }

    /// <summary>The articles; null where there are none.</summary>
    public IdIndex? Articles => _articles ?? Open(ref _articles, _articleSpace);

    /// <summary>The people, organizations and outlets; null where there are none.</summary>
    public IdIndex? Agents => _agents ?? Open(ref _agents, _agentSpace);

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

    // All threads get one object: that entries are of facts is told by it.
    private IdIndex? Open(ref IdIndex? ids, Range space)
    {
        if (space.End.Value == 0)
            return null;

        try
        {
            var opened = new IdIndex(new SpaceFields(_blob, space));
            return Interlocked.CompareExchange(ref ids, opened, null) ?? opened;
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }
}
