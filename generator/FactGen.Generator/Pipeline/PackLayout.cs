using FactGen.Core.Format;
using FactGen.Core.Resolution;
using FactGen.Core.Text;
using FactGen.Generator.Emission;

namespace FactGen.Generator.Pipeline;

/// <summary>Where the entries of one section lie.</summary>
/// <param name="Section">The section.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Index">Its packed index, in chunks.</param>
internal sealed record SectionLayout(Section Section, int Count, EquatableArray<string> Index);

/// <summary>Where each id lies in the packed data. Depends on ids and paths alone, so neither a text nor a name that changes emits it again.</summary>
/// <param name="HasFiles">Whether the project has any fact file.</param>
/// <param name="Buckets">The buckets that hold entries.</param>
/// <param name="Sections">All eight sections.</param>
internal sealed record PackLayout(bool HasFiles, EquatableArray<int> Buckets, EquatableArray<SectionLayout> Sections)
{
    /// <summary>What failed within FactGen itself, so that nothing is known; nearly always null.</summary>
    public string? Problem { get; init; }

    public static PackLayout Of(ProjectIndex index, CancellationToken cancellationToken)
    {
        try
        {
            return Of(index.Ids, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new PackLayout(false, default, default) { Problem = InternalError.DescribeOfWhole(failure) };
        }
    }

    private static PackLayout Of(FactIndex index, CancellationToken cancellationToken)
    {
        var sizes = new int[Bucketing.Count];
        var places = FactFormat.Sections.ToDictionary(section => section.Tag, _ => new List<(string Id, int Bucket, int Ordinal)>());
        foreach (var file in index.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bucket = Bucketing.Of(file.Path);
            for (var i = 0; i < file.Exports.Entries.Count; i++)
            {
                if (index.IsCompiled(file.Path, i))
                {
                    var export = file.Exports.Entries[i];
                    places[export.Section.Tag].Add((export.Id, bucket, sizes[bucket]++));
                }
            }
        }

        var sections = FactFormat.Sections.Select(section =>
        {
            var own = places[section.Tag];
            own.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
            return new SectionLayout(section, own.Count, PackedChunks.Cut(own.Select(PackedIndex.Line)).ToEquatableArray());
        });
        return new PackLayout(
            index.Files.Count > 0,
            Enumerable.Range(0, Bucketing.Count).Where(bucket => sizes[bucket] > 0).ToEquatableArray(),
            sections.ToEquatableArray());
    }
}
