using System.Globalization;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Every entry that is compiled, in the order of the corpus, with its place.</summary>
internal sealed class EntryPlaces
{
    private readonly Dictionary<FactEntry, CorpusFile> _files = new();
    private readonly List<FactEntry> _entries = new();

    public EntryPlaces(Corpus corpus)
    {
        foreach (var file in corpus.Files)
        {
            foreach (var entry in corpus.EntriesOf(file))
            {
                _files.Add(entry, file);
                _entries.Add(entry);
            }
        }
    }

    /// <summary>The entries, file by file.</summary>
    public IReadOnlyList<FactEntry> InOrder => _entries;

    /// <summary><c>statement `doe-aye` (facts/a.yaml:12)</c>.</summary>
    public string Tell(FactEntry entry)
    {
        var file = _files[entry];
        var line = file.File.Lines.LineOf(entry.IdRange.Start) + 1;
        return $"{entry} ({file.Path}:{line.ToString(CultureInfo.InvariantCulture)})";
    }
}
