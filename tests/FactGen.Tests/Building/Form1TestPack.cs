using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactGen.Packed;

namespace FactGen.Tests.Building;

/// <summary>
/// A pack as code of form 1 made it, from entries or from raw text. It counts how often its buckets are read, so that a test can show
/// that something is answered without decoding.
/// </summary>
internal sealed class Form1TestPack : FactPack
{
    private Dictionary<int, byte[][]> _buckets;
    private Dictionary<char, (byte[][] Chunks, int Count)> _indexes;
    private readonly FactPack[] _others;
    private int _bucketReads;

    public Form1TestPack(params PackedEntry[] entries)
        : this("tests", entries)
    {
    }

    public Form1TestPack(string name, PackedEntry[] entries, params FactPack[] others)
        : base(name, 1)
    {
        _others = others;
        Become(entries);
    }

    private Form1TestPack(Dictionary<int, byte[][]> buckets, Dictionary<char, (byte[][] Chunks, int Count)> indexes)
        : base("tests", 1)
    {
        _others = [];
        _buckets = buckets;
        _indexes = indexes;
    }

    public int BucketReads => Volatile.Read(ref _bucketReads);

    /// <summary>Has other entries from now on, as after a hot reload.</summary>
    [MemberNotNull(nameof(_buckets), nameof(_indexes))]
    public void Become(params PackedEntry[] entries)
    {
        _buckets = entries
            .GroupBy(entry => entry.Bucket)
            // Three entries to a chunk, so that most tests cross a border.
            .ToDictionary(bucket => bucket.Key, bucket => bucket.Chunk(3).Select(chunk => Bytes(chunk.Select(entry => entry.Text))).ToArray());
        _indexes = entries
            .GroupBy(entry => entry.Bucket)
            .SelectMany(bucket => bucket.Select((entry, ordinal) => (Entry: entry, Ordinal: ordinal)))
            .OrderBy(placed => placed.Entry.Id, StringComparer.Ordinal)
            .GroupBy(placed => placed.Entry.Section)
            .ToDictionary(
                section => section.Key,
                section => (
                    section.Select(placed => Line(placed.Entry.Id, placed.Entry.Bucket, placed.Ordinal)).Chunk(2).Select(Bytes).ToArray(),
                    section.Count()));
    }

    /// <summary>A pack of one bucket with this text, and no index.</summary>
    public static Form1TestPack OfBucket(byte[] text) => new(Buckets(text), new Dictionary<char, (byte[][] Chunks, int Count)>());

    /// <summary>A pack of one bucket with this text, and no index.</summary>
    public static Form1TestPack OfBucket(string text) => OfBucket(Encoding.UTF8.GetBytes(text));

    /// <summary>A pack with this index of people, and one bucket of text.</summary>
    public static Form1TestPack OfIndex(string index, int count, string bucket = "") =>
        new(Buckets(Encoding.UTF8.GetBytes(bucket)), new Dictionary<char, (byte[][] Chunks, int Count)> { ['p'] = ([Encoding.UTF8.GetBytes(index)], count) });

    public static string Line(string id, int bucket, int ordinal) => $"{Encoding.UTF8.GetByteCount(id)}:{id}{bucket},{ordinal};";

    protected override ReadOnlySpan<byte> Chunk(int bucket, int chunk)
    {
        Interlocked.Increment(ref _bucketReads);
        return _buckets.TryGetValue(bucket, out var chunks) && chunk < chunks.Length ? chunks[chunk] : default;
    }

    protected override ReadOnlySpan<byte> IndexChunk(char section, int chunk) =>
        _indexes.TryGetValue(section, out var index) && chunk < index.Chunks.Length ? index.Chunks[chunk] : default;

    protected override int CountOf(char section) => _indexes.TryGetValue(section, out var index) ? index.Count : 0;

    protected override FactPack? Referenced(string pack) => Array.Find(_others, other => other.Name == pack);

    private static Dictionary<int, byte[][]> Buckets(byte[] first) => new() { [0] = [first] };

    private static byte[] Bytes(IEnumerable<string> texts) => Encoding.UTF8.GetBytes(string.Concat(texts));
}
