using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Where an entry lies.</summary>
/// <param name="Section">The tag of its section.</param>
/// <param name="Bucket">Its bucket.</param>
/// <param name="Ordinal">Its place there.</param>
/// <param name="File">Its file, by its place in the segment.</param>
/// <param name="Row">Its place in the file.</param>
internal readonly record struct SegmentPlace(char Section, int Bucket, int Ordinal, int File, int Row);

/// <summary>The entries of one id space in a segment, in ordinal order of their ids: their place in it is their number.</summary>
internal sealed class SegmentEntries
{
    private readonly Segment _segment;

    // In the order of the files; and which of them is which in the order of the ids.
    private readonly List<string> _ids;
    private readonly List<SegmentPlace> _places;
    private readonly int[] _order;

    private SegmentEntries(Segment segment, List<string> ids, List<SegmentPlace> places, Checkpoint checkpoint)
    {
        _segment = segment;
        _ids = ids;
        _places = places;
        _order = Ordering.Of(ids.Count, (one, other) => string.CompareOrdinal(ids[one], ids[other]), checkpoint);
    }

    public int Count => _order.Length;

    public static SegmentEntries Of(Segment segment, IdSpace space, Checkpoint checkpoint)
    {
        var isOfSpace = new bool['z' + 1];
        foreach (var section in FactFormat.Sections)
        {
            isOfSpace[section.Tag] = section.Space == space;
        }

        var ids = new List<string>();
        var places = new List<SegmentPlace>();
        var (bucket, ordinal) = (-1, 0);
        for (var file = 0; file < segment.Files.Count; file++)
        {
            checkpoint.Pass();
            var part = segment.Files[file];
            if (part.Bucket != bucket)
            {
                (bucket, ordinal) = (part.Bucket, 0);
            }

            var rows = part.Rows;
            for (var row = 0; row < rows.Count; row++, ordinal++)
            {
                checkpoint.Pass();
                if (isOfSpace[rows.Sections[row]])
                {
                    ids.Add(rows.Ids[row]);
                    places.Add(new SegmentPlace(rows.Sections[row], bucket, ordinal, file, row));
                }
            }
        }

        return new SegmentEntries(segment, ids, places, checkpoint);
    }

    public string IdOf(int number) => _ids[_order[number]];

    public SegmentPlace PlaceOf(int number) => _places[_order[number]];

    public ulong HashOf(int number) => RowsOf(number).Hashes[PlaceOf(number).Row];

    public IndexDays DaysOf(int number) => RowsOf(number).Days[PlaceOf(number).Row];

    /// <summary>What the entry's file has in the index.</summary>
    public IndexRows RowsOf(int number) => _segment.Files[PlaceOf(number).File].Rows;

    /// <summary>How many files the segment has.</summary>
    public int FileCount => _segment.Files.Count;

    /// <summary>What a file has in the index, by its place in the segment.</summary>
    public IndexRows RowsOfFile(int file) => _segment.Files[file].Rows;
}
