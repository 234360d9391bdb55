using System.Globalization;

namespace FactGen.Generator.Pipeline;

/// <summary>What an assembly can hold: said of the facts before the compiler trips over it, in its own words and at no place.</summary>
internal static class PackLimits
{
    /// <summary>
    /// The most bytes of one bucket or segment. The length of an attribute's string is written in 29 bits, and what stands between a literal's
    /// quotes is longer than what it means.
    /// </summary>
    private const long MostBytes = 400_000_000;

    /// <summary>What is wrong with a bucket; null where it fits.</summary>
    public static string? Problem(Bucket bucket)
    {
        if (bucket.Bytes <= MostBytes)
        {
            return null;
        }

        var largest = bucket.Files[0];
        foreach (var file in bucket.Files)
        {
            largest = file.Records.Bytes > largest.Records.Bytes ? file : largest;
        }

        return $"`{largest.Path}` and the files that are compiled together with it hold {Megabytes(bucket.Bytes)} MB of facts, and an assembly can hold {Megabytes(MostBytes)} MB in one piece: "
            + "cut the file into several, or the project";
    }

    /// <summary>What is wrong with a segment of so many bytes; null where it fits. Its size shows when it is packed, so that it is empty then.</summary>
    public static string? Problem(Segment segment, long bytes) => bytes <= MostBytes
        ? null
        : $"the index of {Count(segment.Count)} entries and of what they can be found by is {Megabytes(bytes)} MB long, and an assembly can hold {Megabytes(MostBytes)} MB in one piece: "
            + "split the project into several";

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture);
}
