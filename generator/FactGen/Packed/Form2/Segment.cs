namespace FactGen.Packed.Form2;

/// <summary>
/// A segment: the index of an eighth of the buckets, read in place. What is made here is where its parts lie, which takes the same few steps however
/// large it is; and of these no more than is asked for, since a look-up by id goes through all segments.
/// </summary>
internal sealed class Segment
{
    private const int Facts = 0;
    private const int Articles = 1;
    private const int Agents = 2;

    private readonly FactPack _pack;
    private readonly int _number;
    private readonly PackedBlob _blob;
    private readonly Range[] _spaces = new Range[Agents + 1];
    private readonly IdIndex?[] _ids = new IdIndex?[Agents + 1];
    private FactIndex? _factIndex;

    public Segment(FactPack pack, int number)
    {
        _pack = pack;
        _number = number;
        try
        {
            _blob = pack.SegmentBlob(number);
            var cursor = new FieldCursor(_blob.Bytes);
            while (cursor.MoveNext())
            {
                var space = cursor.Tag switch { 'f' => Facts, 'a' => Articles, 'g' => Agents, _ => -1 };
                if (space >= 0 && _spaces[space].End.Value == 0)
                    _spaces[space] = new Range(cursor.Position - cursor.Payload.Length, cursor.Position);
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    /// <summary>More about the facts; null where there are none.</summary>
    public FactIndex? FactIndex => _factIndex ?? OpenFactIndex();

    /// <summary>The entries among which the ids of a section are unique; null where there are none.</summary>
    public IdIndex? SpaceOf(char section)
    {
        var space = section switch
        {
            SectionTag.Articles => Articles,
            SectionTag.People or SectionTag.Organizations or SectionTag.Outlets => Agents,
            _ => Facts,
        };
        if (_ids[space] is { } ids || _spaces[space].End.Value == 0)
            return _ids[space];

        try
        {
            // All threads get one object: that entries are of facts is told by it.
            Interlocked.CompareExchange(ref _ids[space], new IdIndex(new SpaceFields(_blob, _spaces[space])), null);
            return _ids[space];
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    /// <summary>The damage with its place.</summary>
    public InvalidDataException Damaged(InvalidDataException damage) =>
        // What lies in a bucket says so itself.
        damage.InnerException is null ? Damage.At(_pack, $"segment {_number}", damage) : damage;

    private FactIndex? OpenFactIndex()
    {
        if (SpaceOf(SectionTag.Statements) is not { } ids)
            return null;

        try
        {
            return _factIndex = new FactIndex(new SpaceFields(_blob, _spaces[Facts]), ids);
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }
}
