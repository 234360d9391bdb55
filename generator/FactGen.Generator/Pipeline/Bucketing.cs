using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The files that share one output.</summary>
/// <param name="Number">The bucket, 0 to 255.</param>
/// <param name="Files">Its files, in ordinal order of their paths.</param>
internal sealed record Bucket(int Number, EquatableArray<FileFragment> Files)
{
    /// <summary>What failed within FactGen itself, so that there are no files; nearly always null.</summary>
    public string? Problem { get; init; }
}

/// <summary>
/// Distributes files over a fixed number of buckets by their paths alone, so that a file stays in its bucket whatever else comes and goes. One
/// output per file would cost on every keystroke, one output for all would be emitted anew after every edit.
/// </summary>
internal static class Bucketing
{
    /// <summary>The number of buckets; a part of the packed form.</summary>
    public const int Count = 256;

    /// <summary>The bucket of a file.</summary>
    public static int Of(string path) => (int)(Fnv.Hash32(path) % Count);

    /// <summary>All buckets in order, also the empty ones, so that each always stands at its place.</summary>
    public static ImmutableArray<Bucket> Distribute(ImmutableArray<FileFragment> files)
    {
        try
        {
            return DistributeAll(files);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray.Create(new Bucket(0, default) { Problem = InternalError.DescribeOfWhole(failure) });
        }
    }

    private static ImmutableArray<Bucket> DistributeAll(ImmutableArray<FileFragment> files)
    {
        var distributed = new List<FileFragment>?[Count];
        foreach (var file in files)
        {
            (distributed[Of(file.Path)] ??= new()).Add(file);
        }

        var buckets = ImmutableArray.CreateBuilder<Bucket>(Count);
        for (var number = 0; number < Count; number++)
        {
            var own = distributed[number];
            buckets.Add(new Bucket(number, own is null ? default : own.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray()));
        }

        return buckets.MoveToImmutable();
    }
}
