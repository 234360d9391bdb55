using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>How many entries there are, and which outputs hold any.</summary>
/// <param name="HasFiles">Whether the project has any fact file.</param>
/// <param name="Buckets">The buckets that hold entries.</param>
/// <param name="Segments">The segments that do.</param>
/// <param name="Counts">The number of entries of each section, in the order of <see cref="FactFormat.Sections"/>.</param>
internal sealed record PackLayout(bool HasFiles, EquatableArray<int> Buckets, EquatableArray<int> Segments, EquatableArray<int> Counts)
{
    /// <summary>What failed within FactGen itself, so that nothing is known; nearly always null.</summary>
    public string? Problem { get; init; }

    public static PackLayout Of(Distribution files) =>
        new(
            files.InOrder.Length > 0,
            files.Buckets.Where(bucket => bucket.Count > 0 && PackLimits.Problem(bucket) is null).Select(bucket => bucket.Number).ToEquatableArray(),
            files.Segments.Where(segment => segment.Count > 0).Select(segment => segment.Number).ToEquatableArray(),
            files.Totals.Entries)
        {
            Problem = files.Problem,
        };
}
