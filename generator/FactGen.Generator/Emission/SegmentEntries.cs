using FactGen.Core.Format;
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
    private readonly string[] _ids;
    private readonly SegmentPlace[] _places;

    private SegmentEntries(Segment segment, string[] ids, SegmentPlace[] places)
    {
        _segment = segment;
        _ids = ids;
        _places = places;
        Array.Sort(_ids, _places, StringComparer.Ordinal);
    }

    public int Count => _ids.Length;

    public static SegmentEntries Of(Segment segment, IdSpace space, CancellationToken cancellationToken)
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
            cancellationToken.ThrowIfCancellationRequested();
            var part = segment.Files[file];
            if (part.Bucket != bucket)
            {
                (bucket, ordinal) = (part.Bucket, 0);
            }

            var rows = part.Rows;
            for (var row = 0; row < rows.Count; row++, ordinal++)
            {
                if (isOfSpace[rows.Sections[row]])
                {
                    ids.Add(rows.Ids[row]);
                    places.Add(new SegmentPlace(rows.Sections[row], bucket, ordinal, file, row));
                }
            }
        }

        return new SegmentEntries(segment, ids.ToArray(), places.ToArray());
    }

    public string IdOf(int number) => _ids[number];

    public SegmentPlace PlaceOf(int number) => _places[number];

    public ulong HashOf(int number) => RowsOf(number).Hashes[_places[number].Row];

    public IndexDays DaysOf(int number) => RowsOf(number).Days[_places[number].Row];

    /// <summary>What the entry's file has in the index.</summary>
    public IndexRows RowsOf(int number) => _segment.Files[_places[number].File].Rows;

    /// <summary>How many files the segment has.</summary>
    public int FileCount => _segment.Files.Count;

    /// <summary>What a file has in the index, by its place in the segment.</summary>
    public IndexRows RowsOfFile(int file) => _segment.Files[file].Rows;
}
