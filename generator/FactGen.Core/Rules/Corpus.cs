using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>A file of the corpus under its path.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="File">What it holds.</param>
public sealed record CorpusFile(string Path, FactFile File);

/// <summary>All files together, as the rules see them.</summary>
public sealed class Corpus
{
    private readonly Dictionary<(IdSpace Space, string Id), FactEntry> _entries = new();

    /// <summary>Puts <paramref name="files"/> together, in any order.</summary>
    public Corpus(IEnumerable<CorpusFile> files)
    {
        Files = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        Index = FactIndex.Create(Files.Select(file => new ExportingFile(file.Path, file.File.Exports)));
        foreach (var file in Files)
        {
            for (var i = 0; i < file.File.Entries.Length; i++)
            {
                if (Index.IsCompiled(file.Path, i))
                {
                    var entry = file.File.Entries[i];
                    _entries.Add((entry.Section.Space, entry.Id), entry);
                }
            }
        }
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusFile> Files { get; }

    /// <summary>Their ids.</summary>
    public FactIndex Index { get; }

    /// <summary>The entry that a reference means; null where it does not resolve, which has its own finding.</summary>
    public FactEntry? Resolve(ReferenceValue? reference) =>
        reference is not null && Index.Resolve(reference) is not null && _entries.TryGetValue((reference.Type.Space, reference.Id), out var entry) ? entry : null;
}
