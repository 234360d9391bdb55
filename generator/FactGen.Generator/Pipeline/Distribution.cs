using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The fragments of all files by what they share, and what all of them say together. What follows is compared part by part, so that this need not
/// be. After an edit it is made from the one before: parts in which nothing is different are the same objects, and cost a look at a reference.
/// </summary>
internal sealed class Distribution
{
    private static readonly LastOfProject<FileFragment, Distribution> s_last = new();

    private Distribution(ImmutableArray<FileFragment> inOrder, ImmutableArray<Bucket> buckets, ImmutableArray<Segment> segments) =>
        (InOrder, Buckets, Segments) = (inOrder, buckets, segments);

    /// <summary>All files in ordinal order of their paths.</summary>
    public ImmutableArray<FileFragment> InOrder { get; }

    /// <summary>All buckets in order, also the empty ones, so that each always stands at its place.</summary>
    public ImmutableArray<Bucket> Buckets { get; }

    /// <summary>All segments, likewise.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>The origins of each file's facts.</summary>
    public EquatableArray<EquatableArray<ulong>> Origins { get; private init; }

    /// <summary>The hashes of kept texts that each file gives.</summary>
    public EquatableArray<EquatableArray<KeptHash>> KeptHashes { get; private init; }

    /// <summary>The packs that any file refers to, in ordinal order.</summary>
    public EquatableArray<string> CitedPacks { get; private init; }

    /// <summary>What they add up to.</summary>
    public ProjectTotals Totals { get; private init; } = ProjectTotals.None;

    /// <summary>What failed within FactGen itself over single files; nearly always nothing.</summary>
    public EquatableArray<Failure> Failures { get; private init; }

    /// <summary>The typed ids of the files.</summary>
    public ProjectTypedIds TypedIds { get; private init; } = new(default(EquatableArray<EquatableArray<TypedIds>>));

    /// <summary>What failed within FactGen itself, so that there are no files; nearly always null.</summary>
    public string? Problem { get; private init; }

    public static Distribution Of(ImmutableArray<Held<FileFragment>> held, CancellationToken cancellationToken)
    {
        try
        {
            var files = Held.Values(held);
            var now = s_last.Find(files)?.After(files) ?? Distribute(files, cancellationToken);
            s_last.Remember(files, now);
            return now;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new Distribution(ImmutableArray<FileFragment>.Empty, ImmutableArray<Bucket>.Empty, ImmutableArray<Segment>.Empty)
            {
                Problem = InternalError.DescribeOfWhole(failure),
            };
        }
    }

    // Null where files came, went or were renamed: then nothing is at its place.
    private Distribution? After(ImmutableArray<FileFragment> files)
    {
        if (files.Length != InOrder.Length)
        {
            return null;
        }

        var edited = new Dictionary<string, FileFragment>(StringComparer.Ordinal);
        var gone = new List<FileFragment>();
        var (origins, hashes, packs, failures, typedIds) = (true, true, true, true, true);
        var isOther = new bool[Bucketing.Count];
        var isOtherSegment = new bool[Bucketing.SegmentCount];
        for (var i = 0; i < files.Length; i++)
        {
            if (ReferenceEquals(files[i], InOrder[i]))
            {
                continue;
            }

            var (old, file) = (InOrder[i], files[i]);
            if (old.Path != file.Path)
            {
                return null;
            }

            edited.Add(file.Path, file);
            gone.Add(old);
            isOther[file.Bucket] = true;
            isOtherSegment[Bucketing.SegmentOf(file.Bucket)] |= !old.Rows.Equals(file.Rows);
            origins &= old.Tally.Origins == file.Tally.Origins;
            hashes &= old.Tally.KeptHashes == file.Tally.KeptHashes;
            packs &= old.CitedPacks == file.CitedPacks;
            failures &= old.Problem == file.Problem;
            typedIds &= old.TypedIds == file.TypedIds;
        }

        var buckets = Buckets.ToBuilder();
        for (var number = 0; number < Bucketing.Count; number++)
        {
            if (isOther[number])
            {
                buckets[number] = new Bucket(number, Buckets[number].Files.Select(file => edited.TryGetValue(file.Path, out var now) ? now : file).ToEquatableArray());
            }
        }

        var segments = Segments.ToBuilder();
        for (var number = 0; number < Bucketing.SegmentCount; number++)
        {
            if (isOtherSegment[number])
            {
                segments[number] = SegmentOf(buckets, number);
            }
        }

        return new Distribution(files, buckets.MoveToImmutable(), segments.MoveToImmutable())
        {
            Origins = origins ? Origins : FileTally.OriginsOf(files),
            KeptHashes = hashes ? KeptHashes : FileTally.KeptHashesOf(files),
            CitedPacks = packs ? CitedPacks : Pipeline.CitedPacks.Of(files),
            Failures = failures ? Failures : Failure.Of(files),
            TypedIds = typedIds ? TypedIds : ProjectTypedIds.Of(files),
            Totals = Totals.After(gone, edited.Values),
        };
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
            segments.Add(SegmentOf(buckets, number));
        }

        return new Distribution(inOrder, buckets.MoveToImmutable(), segments.MoveToImmutable())
        {
            Origins = FileTally.OriginsOf(inOrder),
            KeptHashes = FileTally.KeptHashesOf(inOrder),
            CitedPacks = Pipeline.CitedPacks.Of(inOrder),
            Failures = Failure.Of(inOrder),
            TypedIds = ProjectTypedIds.Of(inOrder),
            Totals = ProjectTotals.None.After([], inOrder),
        };
    }

    private static Segment SegmentOf(ImmutableArray<Bucket>.Builder buckets, int segment)
    {
        var own = ImmutableArray.CreateBuilder<SegmentFile>();
        for (var bucket = segment; bucket < Bucketing.Count; bucket += Bucketing.SegmentCount)
        {
            foreach (var file in buckets[bucket].Files)
            {
                own.Add(new SegmentFile(bucket, file.Rows));
            }
        }

        return new Segment(segment, new EquatableArray<SegmentFile>(own.ToImmutable()));
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
