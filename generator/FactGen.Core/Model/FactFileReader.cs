using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>Reads one file: YAML to nodes, nodes to entries, entries to exports. Each entry is bound as soon as it is read, so that its nodes die young.</summary>
internal sealed class FactFileReader : IEntrySink
{
    private readonly FileText _file;
    private readonly string _text;
    private readonly Checkpoint _checkpoint;
    private readonly LineMap _lines;
    private readonly SharedTexts _shared;
    private readonly FindingList _findings = new();
    private readonly Binder _binder;
    private readonly List<FactEntry> _entries = new();
    private readonly List<LostId> _lost = new();
    private readonly EditedFile? _edited;

    public FactFileReader(FileText file, string text, Checkpoint checkpoint, EditedFile? edited = null)
    {
        _edited = edited;
        _file = file;
        _text = text;
        _checkpoint = checkpoint;
        _lines = new LineMap(file);
        _shared = new SharedTexts(text.Length);
        _binder = new Binder(text, _lines, _findings, _shared, checkpoint);
    }

    public FactFile Read()
    {
        var yaml = YamlReader.Read(_text, ReadingLimits.Default, _lines, this, known: null, _checkpoint);
        CheckSections(yaml.Sections);
        return new FactFile
        {
            Text = _file,
            Lines = _lines,
            Entries = _entries.ToImmutableArray(),
            References = _binder.References.ToImmutableArray(),
            Findings = yaml.Findings.Length + _findings.Items.Count == 0 ? ImmutableArray<Finding>.Empty : yaml.Findings.Concat(_findings.Items).OrderBy(finding => finding.Range.Start).ToImmutableArray(),
            Suppressions = yaml.Suppressions,
            Exports = new FileExports(ExportsOf(_entries), new EquatableArray<LostId>(LostOf(yaml).ToImmutableArray())),
            Layout = IsFaultless(yaml) ? yaml.Layout : null,
        };
    }

    /// <summary>Reads what an edit touched; null where the file must be read afresh.</summary>
    public FactFile? ReadEdited()
    {
        var yaml = YamlReader.Read(_text, ReadingLimits.Default, _lines, this, _edited!.Known, _checkpoint);
        CheckSections(yaml.Sections);
        return IsFaultless(yaml) ? _edited.Join(_file, yaml, _entries, _binder.References, _lines) : null;
    }

    /// <inheritdoc/>
    public bool IsKnownFrom(YamlScalar section, YamlScalar entry, int rootIndent) => _edited is not null && _edited.IsKnownFrom(section, entry, rootIndent);

    private bool IsFaultless(YamlReading yaml) => yaml.Findings.Length + _findings.Items.Count + yaml.Lost.Length + _lost.Count == 0;

    /// <inheritdoc/>
    public void Take(YamlScalar section, YamlPair entry)
    {
        var known = FactFormat.FindSection(section.Value);
        var id = _shared.Share(entry.Key.Value);
        if (known is not null && EntryIsWellNamed(known, entry.Key) && _binder.BindEntry(known, id, entry) is { } bound)
        {
            _entries.Add(new FactEntry(known, id, bound));
        }
        else
        {
            _lost.Add(new LostId(known?.Space, id));
        }
    }

    private void CheckSections(ImmutableArray<YamlPair> sections)
    {
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in sections)
        {
            _checkpoint.Pass();
            var name = pair.Key.Value;
            if (FactFormat.FindSection(name) is null)
            {
                _binder.ReportUnknownKey(pair.Key, $"there is no section {Shown.Code(name)}", FactFormat.Sections.Select(known => known.Name));
                continue;
            }

            if (seen.TryGetValue(name, out var first))
            {
                // Its entries are still read: what the fact-checker wants is plain, only where they put it is wrong.
                _binder.ReportDuplicateKey(pair.Key, first);
            }
            else
            {
                seen.Add(name, pair.Key.Range);
            }

            if (pair.Value is not (YamlMapping or YamlScalar { IsAbsent: true }))
            {
                _findings.Add(RuleCatalogue.WrongType, pair.Value.Range, $"`{name}` must hold entries, each with an id and a colon on a line of its own, such as `{name}:` and below it `  an-id:`");
            }
        }
    }

    private EquatableArray<Export> ExportsOf(List<FactEntry> entries)
    {
        var exports = ImmutableArray.CreateBuilder<Export>(entries.Count);
        foreach (var entry in entries)
        {
            _checkpoint.Pass();
            exports.Add(Export.Of(entry.Section, entry.Id, entry.Values));
        }

        return new EquatableArray<Export>(exports.MoveToImmutable());
    }

    private List<LostId> LostOf(YamlReading yaml)
    {
        var lost = new List<LostId>(yaml.Lost.Length + _lost.Count);
        foreach (var entry in yaml.Lost)
        {
            lost.Add(new LostId(FactFormat.FindSection(entry.Section)?.Space, entry.Id));
        }

        lost.AddRange(_lost);
        return lost;
    }

    private bool EntryIsWellNamed(Section section, YamlScalar key)
    {
        if (EntryId.IsWellFormed(key.Value))
        {
            return true;
        }

        var what = key.Value.Length == 0 ? $"{Nouns.WithArticle(section.Noun)} has no id before its colon" : $"{Shown.Code(key.Value)} cannot be the id of {Nouns.WithArticle(section.Noun)}";
        var suggestion = EntryId.Repair(key.Value) is { } repaired ? $"; did you mean {Shown.Code(repaired)}?" : "";
        _findings.Add(RuleCatalogue.WrongType, key.Range, $"{what}: an id is {FactFormat.IdForm}{suggestion}");
        return false;
    }
}
