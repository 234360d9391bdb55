using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Distributes files over a fixed number of buckets by their paths alone, so that a file stays in its bucket whatever else comes and goes. One
/// output per file would cost on every keystroke, one output for all would be emitted anew after every edit.
/// </summary>
internal static class Bucketing
{
    /// <summary>
    /// The number of buckets. More of them make an edited text cheaper by little, and every keystroke in C# dearer: of each two outputs Roslyn compares
    /// the names, at every run. The packed form has room for 256.
    /// </summary>
    public const int Count = 128;

    /// <summary>The number of segments of the index; a part of the packed form too.</summary>
    public const int SegmentCount = 8;

    /// <summary>The bucket of a file.</summary>
    public static int Of(string path) => (int)(Fnv.Hash32(path) % Count);

    /// <summary>The segment of the index that the entries of a bucket are in.</summary>
    public static int SegmentOf(int bucket) => bucket % SegmentCount;
}

/// <summary>The files that share one output.</summary>
/// <param name="Number">The bucket, 0 to 127.</param>
/// <param name="Files">Its files, in ordinal order of their paths.</param>
internal sealed record Bucket(int Number, EquatableArray<FileFragment> Files)
{
    /// <summary>How many entries are in it.</summary>
    public int Count { get; } = CountOf(Files);

    /// <summary>How many bytes its records are.</summary>
    public long Bytes { get; } = BytesOf(Files);

    private static int CountOf(EquatableArray<FileFragment> files)
    {
        var count = 0;
        foreach (var file in files)
        {
            count += file.Rows.Count;
        }

        return count;
    }

    private static long BytesOf(EquatableArray<FileFragment> files)
    {
        var bytes = 0L;
        foreach (var file in files)
        {
            bytes += file.Records.Bytes;
        }

        return bytes;
    }
}

/// <summary>What of a file is in a segment.</summary>
/// <param name="Bucket">The file's bucket.</param>
/// <param name="Rows">What the index says of its entries.</param>
internal readonly record struct SegmentFile(int Bucket, IndexRows Rows);

/// <summary>The part of the index that shares one output.</summary>
/// <param name="Number">The segment, 0 to 7.</param>
/// <param name="Files">Its files, bucket after bucket, in ordinal order of their paths within each.</param>
internal sealed record Segment(int Number, EquatableArray<SegmentFile> Files)
{
    /// <summary>How many entries are in it.</summary>
    public int Count { get; } = CountOf(Files);

    private static int CountOf(EquatableArray<SegmentFile> files)
    {
        var count = 0;
        foreach (var file in files)
        {
            count += file.Rows.Count;
        }

        return count;
    }
}
