using System.Diagnostics.CodeAnalysis;
using FactGen.Packed;

namespace FactGen.Tests.Building;

/// <summary>
/// A pack as generated code would make it, from entries or from raw text. It counts how often its buckets and segments are read, so that a test can show
/// that something is answered without them.
/// </summary>
internal sealed class TestPack : FactPack
{
    private const int BucketCount = 256;
    private const int SegmentCount = 8;

    private readonly TestPack[] _others;
    private byte[]?[] _buckets = new byte[BucketCount][];
    private byte[]?[] _segments = new byte[SegmentCount][];
    private int[] _counts = new int[128];
    private PackedEntry[] _entries = [];
    private int _bucketReads;
    private int _segmentReads;

    public TestPack(params PackedEntry[] entries)
        : this("tests", entries)
    {
    }

    public TestPack(string name, PackedEntry[] entries, params TestPack[] others)
        : base(name, 2)
    {
        _others = others;
        Become(entries);
    }

    public int BucketReads => Volatile.Read(ref _bucketReads);

    public int SegmentReads => Volatile.Read(ref _segmentReads);

    /// <summary>A pack of one bucket with these entries, well formed or not, and no index.</summary>
    public static TestPack OfBucket(params byte[][] entries)
    {
        var pack = new TestPack();
        pack._buckets[0] = BucketWriter.Write(entries);
        return pack;
    }

    /// <summary>A pack of one bucket with these entries, well formed or not, and no index.</summary>
    public static TestPack OfBucket(params string[] entries) => OfBucket(Array.ConvertAll(entries, Form.Bytes));

    /// <summary>Has other entries from now on, as after a hot reload.</summary>
    public void Become(params PackedEntry[] entries)
    {
        var buckets = new byte[]?[BucketCount];
        var segments = new byte[]?[SegmentCount];
        foreach (var bucket in entries.GroupBy(entry => entry.Bucket))
            buckets[bucket.Key] = BucketWriter.Write([.. bucket.Select(entry => Form.Bytes(entry.Text))]);
        var placed = entries.GroupBy(entry => entry.Bucket).SelectMany(bucket => bucket.Select((entry, ordinal) => new PlacedEntry(entry, ordinal)));
        foreach (var segment in placed.GroupBy(entry => entry.Entry.Bucket % SegmentCount))
            segments[segment.Key] = new SegmentWriter(Name, OutletOf).Write([.. segment]);

        string? OutletOf(string article) => TestPack.OutletOf(this, entries, article);
        (_buckets, _segments, _entries) = (buckets, segments, entries);
        _counts = [.. Enumerable.Range(0, 128).Select(section => entries.Count(entry => entry.Section == section))];
    }

    /// <summary>Its data with some of it changed.</summary>
    public void Damage(Action<byte[]?[], byte[]?[]> change) => change(_buckets, _segments);

    protected override PackedBlob BucketBlob(int bucket)
    {
        Interlocked.Increment(ref _bucketReads);
        return _buckets[bucket] is { } data ? PackedBlob.Of(data) : default;
    }

    protected override PackedBlob SegmentBlob(int segment)
    {
        Interlocked.Increment(ref _segmentReads);
        return _segments[segment] is { } data ? PackedBlob.Of(data) : default;
    }

    protected override int CountOf(char section) => _counts[section];

    protected override FactPack? Referenced(string pack) => Array.Find(_others, other => other.Name == pack);

    // The key of the outlet of an article, which may be another pack's, as seen from here.
    [SuppressMessage("Performance", "CA1859:Use concrete types when possible for improved performance", Justification = "It is a test.")]
    private static string? OutletOf(TestPack pack, PackedEntry[] entries, string article)
    {
        var slash = article.LastIndexOf('/');
        var owner = slash < 0 ? pack : pack._others.Single(other => other.Name == article[..slash]);
        var entry = (slash < 0 ? entries : owner._entries).FirstOrDefault(entry => entry.Section == 'a' && entry.Id == article[(slash + 1)..]);
        if (entry is null || Form.Fields(entry.Record).FirstOrDefault(field => field.Tag == 'o').Payload is not { } reference)
            return null;
        var outlet = SegmentWriter.KeyOf(reference, owner.Name);
        return owner == pack || outlet.Contains('/', StringComparison.Ordinal) ? outlet : $"{owner.Name}/{outlet}";
    }
}
