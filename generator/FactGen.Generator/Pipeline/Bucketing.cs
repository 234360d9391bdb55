using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Distributes files over a fixed number of buckets by their paths alone, so that a file stays in its bucket whatever else comes and goes. One
/// output per file would cost on every keystroke, one output for all would be emitted anew after every edit.
/// </summary>
internal static class Bucketing
{
    /// <summary>The number of buckets; a part of the packed form.</summary>
    public const int Count = 256;

    /// <summary>The number of segments of the index; a part of the packed form too.</summary>
    public const int SegmentCount = 8;

    /// <summary>The bucket of a file.</summary>
    public static int Of(string path) => (int)(Fnv.Hash32(path) % Count);

    /// <summary>The segment of the index that the entries of a bucket are in.</summary>
    public static int SegmentOf(int bucket) => bucket % SegmentCount;
}

/// <summary>The files that share one output.</summary>
/// <param name="Number">The bucket, 0 to 255.</param>
/// <param name="Files">Its files, in ordinal order of their paths.</param>
internal sealed record Bucket(int Number, EquatableArray<FileFragment> Files)
{
    /// <summary>How many entries are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var file in Files)
            {
                count += file.Rows.Count;
            }

            return count;
        }
    }

    /// <summary>How many bytes its records are.</summary>
    public long Bytes
    {
        get
        {
            var bytes = 0L;
            foreach (var file in Files)
            {
                bytes += file.Records.Bytes;
            }

            return bytes;
        }
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
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var file in Files)
            {
                count += file.Rows.Count;
            }

            return count;
        }
    }
}

/// <summary>
/// The fragments of all files by what they share. What follows is compared bucket by bucket, so that this need not be; it is made by one look at
/// each file, for whatever is edited.
/// </summary>
internal sealed class Distribution
{
    private Distribution(ImmutableArray<FileFragment> inOrder, ImmutableArray<Bucket> buckets, ImmutableArray<Segment> segments) =>
        (InOrder, Buckets, Segments) = (inOrder, buckets, segments);

    /// <summary>All files in ordinal order of their paths.</summary>
    public ImmutableArray<FileFragment> InOrder { get; }

    /// <summary>All buckets in order, also the empty ones, so that each always stands at its place.</summary>
    public ImmutableArray<Bucket> Buckets { get; }

    /// <summary>All segments, likewise.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>What failed within FactGen itself, so that there are no files; nearly always null.</summary>
    public string? Problem { get; private init; }

    public static Distribution Of(ImmutableArray<FileFragment> files, CancellationToken cancellationToken)
    {
        try
        {
            return Distribute(files, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new Distribution(ImmutableArray<FileFragment>.Empty, ImmutableArray<Bucket>.Empty, ImmutableArray<Segment>.Empty)
            {
                Problem = InternalError.DescribeOfWhole(failure),
            };
        }
    }

    private static Distribution Distribute(ImmutableArray<FileFragment> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var inOrder = InOrderOfPaths(files);
        cancellationToken.ThrowIfCancellationRequested();
        var ofBucket = new List<FileFragment>?[Bucketing.Count];
        foreach (var file in inOrder)
        {
            (ofBucket[file.Bucket] ??= new()).Add(file);
        }

        var buckets = ImmutableArray.CreateBuilder<Bucket>(Bucketing.Count);
        for (var number = 0; number < Bucketing.Count; number++)
        {
            buckets.Add(new Bucket(number, ofBucket[number]?.ToEquatableArray() ?? default));
        }

        var segments = ImmutableArray.CreateBuilder<Segment>(Bucketing.SegmentCount);
        for (var number = 0; number < Bucketing.SegmentCount; number++)
        {
            segments.Add(new Segment(number, FilesOf(number)));
        }

        return new Distribution(inOrder, buckets.MoveToImmutable(), segments.MoveToImmutable());

        EquatableArray<SegmentFile> FilesOf(int segment)
        {
            var own = ImmutableArray.CreateBuilder<SegmentFile>();
            for (var bucket = segment; bucket < Bucketing.Count; bucket += Bucketing.SegmentCount)
            {
                foreach (var file in ofBucket[bucket] ?? [])
                {
                    own.Add(new SegmentFile(bucket, file.Rows));
                }
            }

            return new EquatableArray<SegmentFile>(own.ToImmutable());
        }
    }

    // The host hands them over in the order of the project, which nearly always is this one already.
    private static ImmutableArray<FileFragment> InOrderOfPaths(ImmutableArray<FileFragment> files)
    {
        for (var i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) >= 0)
            {
                return Sorted(files);
            }
        }

        return files;
    }

    // A project may list a file twice; it is compiled once.
    private static ImmutableArray<FileFragment> Sorted(ImmutableArray<FileFragment> files)
    {
        var sorted = ImmutableArray.CreateBuilder<FileFragment>(files.Length);
        foreach (var file in files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path)))
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].Path != file.Path)
            {
                sorted.Add(file);
            }
        }

        return sorted.ToImmutable();
    }
}
