using System.Globalization;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Every entry that is compiled, in the order of the corpus, with its place.</summary>
internal sealed class EntryPlaces
{
    private readonly Corpus _corpus;
    private readonly List<FactEntry> _entries = new();

    // Made at the first message that needs it: hardly a corpus has one.
    private Dictionary<FactEntry, CorpusFile>? _files;

    public EntryPlaces(Corpus corpus)
    {
        _corpus = corpus;
        foreach (var file in corpus.Files)
        {
            _entries.AddRange(corpus.EntriesOf(file));
        }
    }

    /// <summary>The entries, file by file.</summary>
    public IReadOnlyList<FactEntry> InOrder => _entries;

    /// <summary><c>statement `doe-aye` (facts/a.yaml:12)</c>.</summary>
    public string Tell(FactEntry entry)
    {
        var file = (_files ??= FilesOfAll())[entry];
        var line = file.File.Lines.LineOf(entry.IdRange.Start) + 1;
        return $"{entry} ({file.Path}:{line.ToString(CultureInfo.InvariantCulture)})";
    }

    private Dictionary<FactEntry, CorpusFile> FilesOfAll()
    {
        var files = new Dictionary<FactEntry, CorpusFile>(_entries.Count);
        foreach (var file in _corpus.Files)
        {
            foreach (var entry in _corpus.EntriesOf(file))
            {
                files.Add(entry, file);
            }
        }

        return files;
    }
}
