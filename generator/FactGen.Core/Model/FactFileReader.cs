using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>Reads one file: YAML to nodes, nodes to entries, entries to exports.</summary>
internal sealed class FactFileReader(string text, CancellationToken cancellationToken)
{
    private readonly FindingList _findings = new();
    private readonly List<FactEntry> _entries = new();
    private readonly List<LostId> _lost = new();

    public FactFile Read()
    {
        var yaml = YamlReader.Read(text, ReadingLimits.Default, cancellationToken);
        _findings.AddRange(yaml.Findings);
        foreach (var entry in yaml.Lost)
        {
            _lost.Add(new LostId(FactFormat.FindSection(entry.Section)?.Space, entry.Id));
        }

        var lines = new LineMap(text);
        var binder = new Binder(text, lines, _findings);
        var sectionsSeen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in yaml.Sections)
        {
            BindSection(pair, binder, sectionsSeen);
        }

        return new FactFile
        {
            Text = text,
            Lines = lines,
            Entries = _entries.ToImmutableArray(),
            References = binder.References.ToImmutableArray(),
            Findings = _findings.Items.OrderBy(finding => finding.Range.Start).ToImmutableArray(),
            Suppressions = yaml.Suppressions,
            Exports = new FileExports(_entries.Select(entry => Export.Of(entry.Section, entry.Id, entry.Values)).ToEquatableArray(), _lost.ToEquatableArray()),
        };
    }

    private void BindSection(YamlPair pair, Binder binder, Dictionary<string, TextRange> seen)
    {
        var name = pair.Key.Value;
        var section = FactFormat.FindSection(name);
        if (section is null)
        {
            binder.ReportUnknownKey(pair.Key, $"there is no section {Shown.Code(name)}", FactFormat.Sections.Select(known => known.Name));
        }
        else if (seen.TryGetValue(name, out var first))
        {
            // Its entries are still read: what the fact-checker wants is plain, only where they put it is wrong.
            binder.ReportDuplicateKey(pair.Key, first);
        }
        else
        {
            seen.Add(name, pair.Key.Range);
        }

        if (pair.Value is not YamlMapping mapping)
        {
            if (section is not null && pair.Value is not YamlScalar { IsAbsent: true })
            {
                _findings.Add(RuleCatalogue.WrongType, pair.Value.Range, $"`{name}` must hold entries, each with an id and a colon on a line of its own, such as `{name}:` and below it `  an-id:`");
            }

            return;
        }

        foreach (var entry in mapping.Pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BindEntry(section, entry, binder);
        }
    }

    private void BindEntry(Section? section, YamlPair pair, Binder binder)
    {
        var id = pair.Key.Value;
        var bound = section is null ? null : EntryIsWellNamed(section, pair.Key) ? binder.BindEntry(section, id, pair) : null;
        if (bound is null)
        {
            _lost.Add(new LostId(section?.Space, id));
        }
        else
        {
            _entries.Add(new FactEntry(section!, id, bound));
        }
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
