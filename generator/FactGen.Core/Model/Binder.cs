using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>
/// Types YAML nodes by the format's table. What is wrong costs the key where the entry can stand without it, otherwise
/// the entry, and each mistake is one finding.
/// </summary>
internal sealed class Binder
{
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly FindingList _findings;
    private readonly ScalarBinder _scalars;

    // The fact whose sources are being bound: what they state instead is typed by its own keys.
    private (MapType Type, MapValue Values) _fact;

    public Binder(string text, LineMap lines, FindingList findings)
    {
        _text = text;
        _lines = lines;
        _findings = findings;
        _scalars = new ScalarBinder(text, findings);
    }

    /// <summary>Every reference bound so far.</summary>
    public IReadOnlyList<ReferenceValue> References => _scalars.References;

    /// <summary>What an entry holds; null where it cannot stand.</summary>
    public MapValue? BindEntry(Section section, string id, YamlPair pair)
    {
        var mark = _scalars.References.Count;
        var subject = new Subject($"{section.Noun} {Shown.Code(id)}", null);
        var bound = pair.Value switch
        {
            YamlMapping mapping => BindMap(section.Entry, mapping, subject, pair.Key.Range),
            YamlScalar { IsAbsent: true } => BindMap(section.Entry, new YamlMapping([], isFlow: false, pair.Key.Range), subject, pair.Key.Range),
            _ => Mistyped<MapValue>(pair.Value, $"{subject} must hold keys, such as `{section.Entry.Keys[0].Name}: …`"),
        };
        if (bound is null)
        {
            // An entry that is lost refers to nothing: its references would only repeat the mistake elsewhere.
            _scalars.ForgetReferencesSince(mark);
        }

        return bound;
    }

    /// <summary>FACT002 for a key that the format does not have. Gives the known key that was most likely meant, or null.</summary>
    public string? ReportUnknownKey(YamlScalar key, string what, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var synonym = KeySynonyms.Of(key.Value, names);
        var suggestion = synonym is null ? Suggestions.DidYouMean(key.Value, names) : $"; did you mean `{synonym}`?";
        _findings.Add(RuleCatalogue.UnknownKey, key.Range, what + (suggestion.Length > 0 ? suggestion : names.Length > 0 ? $"; it can be {Nouns.OneOf(names)}" : "; delete it"));
        return synonym ?? (Suggestions.Nearest(key.Value, names) is { Count: > 0 } near ? near[0] : null);
    }

    /// <summary>FACT005 for a key that stands twice in one mapping.</summary>
    public void ReportDuplicateKey(YamlScalar key, TextRange first) =>
        _findings.Add(RuleCatalogue.Duplicate, key.Range, $"{Shown.Code(key.Value)} stands twice, also at line {(_lines.LineOf(first.Start) + 1).ToString(CultureInfo.InvariantCulture)}: keep one, or put both together");

    private MapValue? BindMap(MapType type, YamlMapping mapping, Subject subject, TextRange anchor)
    {
        var fields = new List<Field>(mapping.Pairs.Count);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var bound = new MapValue(fields, broken, anchor, mapping.Range);
        foreach (var (pair, key) in KnownPairs(type, mapping, subject, broken))
        {
            if (key.Name == Keys.Sources)
            {
                _fact = (type, bound);
            }

            var at = subject.Key(key.Name);
            if (Bind(key.Type, pair.Value, key.IsRequired ? at with { IsRequired = true } : at) is { } value)
            {
                fields.Add(new Field(key.Name, key, pair.Key.Range, value));
            }
            else
            {
                broken.Add(key.Name);
            }
        }

        return HasWhatItNeeds(type, bound, subject) ? bound : null;
    }

    // The pairs whose key the type has, once each; sources last, since they may speak of the other keys.
    private List<(YamlPair Pair, Key Key)> KnownPairs(MapType type, YamlMapping mapping, Subject subject, HashSet<string> broken)
    {
        var known = new List<(YamlPair Pair, Key Key)>(mapping.Pairs.Count);
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        YamlPair? before = null;
        foreach (var pair in mapping.Pairs)
        {
            var name = pair.Key.Value;
            var key = type.Find(name) is { IsImplied: false } found ? found : null;
            if (key is null && IsRestOfCutText(mapping, pair, before))
            {
                _findings.Add(RuleCatalogue.TextCut, pair.Key.Range, $"the comma before {Shown.Code(name)} ends the text in {subject}, since commas separate keys within braces, so the rest is lost: put the whole text in quotation marks");
            }
            else if (seen.TryGetValue(name, out var first))
            {
                ReportDuplicateKey(pair.Key, first);
            }
            else if (key is null)
            {
                // A mistyped `source` is one mistake, and no second one that `sources` is missing.
                if (ReportUnknownKey(pair.Key, $"{subject} has no key {Shown.Code(name)}", type.Keys.Where(candidate => !candidate.IsImplied).Select(candidate => candidate.Name)) is { } meant)
                {
                    broken.Add(meant);
                }

                seen.Add(name, pair.Key.Range);
            }
            else
            {
                known.Add((pair, key));
                seen.Add(name, pair.Key.Range);
            }

            before = pair;
        }

        var sources = known.FindIndex(item => item.Key.Name == Keys.Sources);
        if (sources >= 0)
        {
            known.Add(known[sources]);
            known.RemoveAt(sources);
        }

        return known;
    }

    // `{ title: Minister, of Ports }`: YAML reads `of Ports` as a key without a value.
    private bool IsRestOfCutText(YamlMapping mapping, YamlPair pair, YamlPair? before)
    {
        if (!mapping.IsFlow || pair.Value is not YamlScalar { IsAbsent: true } || before?.Value is not YamlScalar { Style: YamlScalarStyle.Plain })
        {
            return false;
        }

        var next = pair.Key.Range.End;
        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        return next >= _text.Length || _text[next] != ':';
    }

    private bool HasWhatItNeeds(MapType type, MapValue bound, Subject subject)
    {
        var stands = true;
        foreach (var key in type.Keys)
        {
            var found = bound.Find(key.Name)?.Value;
            var isEmpty = found is ListValue { Items.Count: 0 };
            if (!key.IsRequired || (found is not null && !isEmpty))
            {
                continue;
            }

            stands = false;
            if (isEmpty || !bound.Mentions(key.Name))
            {
                _findings.AddAbout(bound.Anchor, RuleCatalogue.RequiredKeyMissing, bound.Anchor, $"{subject} needs `{key.Name}`: {Lower(key.Summary)}");
            }
        }

        return HasExactlyOne(type, bound, subject) && stands;
    }

    private bool HasExactlyOne(MapType type, MapValue bound, Subject subject)
    {
        if (type.ExactlyOneOf.Count == 0)
        {
            return true;
        }

        var present = bound.Fields.Where(field => type.ExactlyOneOf.Contains(field.Name)).ToArray();
        foreach (var superfluous in present.Skip(1))
        {
            _findings.Add(RuleCatalogue.WrongType, superfluous.KeyRange, $"{subject} has `{present[0].Name}` already, so it cannot have `{superfluous.Name}` too: keep one of them");
        }

        if (present.Length == 0 && !type.ExactlyOneOf.Any(bound.Mentions))
        {
            _findings.AddAbout(bound.Anchor, RuleCatalogue.RequiredKeyMissing, bound.Anchor, $"{subject} needs {Nouns.OneOf(type.ExactlyOneOf.Where(name => !type.Find(name)!.IsImplied))}");
        }

        return present.Length == 1;
    }

    private FactValue? Bind(FormatType type, YamlNode node, Subject subject) => type switch
    {
        ListType list => BindList(list, node, subject),
        MapType map => BindMapOrShortForm(map, node, subject),
        ByLanguageType byLanguage => BindByLanguage(byLanguage, node, subject),
        StatesType states => BindStates(states, node, subject),
        _ => node is YamlScalar scalar ? _scalars.Bind(type, scalar, subject) : Mistyped<FactValue>(node, $"{subject} must be {type.Noun}"),
    };

    private ListValue? BindList(ListType type, YamlNode node, Subject subject)
    {
        if (node is YamlScalar { IsAbsent: true } && type.IsEmptyWhereAbsent)
        {
            return new ListValue([], hasLostItems: false, node.Range);
        }

        if (node is not YamlSequence sequence)
        {
            if (ListWithoutBrackets.Meant(type, node) is { } meant)
            {
                _findings.Add(RuleCatalogue.WrongType, node.Range, $"{subject} is a list, and several items stand in brackets: write {Shown.Code(meant)}");
                return null;
            }

            return Bind(type.Item, node, subject) is { } only ? new ListValue([only], hasLostItems: false, node.Range) : null;
        }

        var items = new List<FactValue>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (Bind(type.Item, item, subject.Item(type.ItemNoun)) is { } bound)
            {
                items.Add(bound);
            }
        }

        // An empty list says as much as no list; one whose items were all broken is broken.
        return items.Count > 0 || sequence.Items.Count == 0
            ? new ListValue(items, items.Count < sequence.Items.Count, node.Range)
            : null;
    }

    private MapValue? BindMapOrShortForm(MapType type, YamlNode node, Subject subject)
    {
        if (node is YamlMapping mapping)
        {
            var anchor = mapping.Pairs.Count > 0 ? mapping.Pairs[0].Key.Range : node.Range;
            return BindMap(type, mapping, subject, anchor);
        }

        if (type.ShortFor is not { } name || node is not YamlScalar scalar)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {type.Noun}");
        }

        var key = type.Find(name)!;
        return _scalars.Bind(key.Type, scalar, subject) is { } value
            ? new MapValue([new Field(name, key, node.Range, value)], [], node.Range, node.Range)
            : null;
    }

    private MapValue? BindByLanguage(ByLanguageType type, YamlNode node, Subject subject)
    {
        if (node is not YamlMapping mapping)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {type.Noun}");
        }

        var fields = new List<Field>(mapping.Pairs.Count);
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            var language = pair.Key.Value;
            if (seen.TryGetValue(language, out var first))
            {
                ReportDuplicateKey(pair.Key, first);
            }
            else if (TextForms.LanguageProblem(language) is { } problem)
            {
                _findings.Add(RuleCatalogue.WrongType, pair.Key.Range, $"{Shown.Code(language)} in {subject} is no language: {problem}");
            }
            else if (Bind(type.Item, pair.Value, subject.Key(language)) is { } names)
            {
                fields.Add(new Field(language, null, pair.Key.Range, names));
            }

            seen[language] = pair.Key.Range;
        }

        return new MapValue(fields, [], node.Range, node.Range);
    }

    private MapValue? BindStates(StatesType states, YamlNode node, Subject subject)
    {
        if (node is not YamlMapping mapping)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {states.Noun}");
        }

        var (type, fact) = _fact;
        var stateable = type.Keys.Where(key => key.MayBeStated && fact.Mentions(key.Name)).Select(key => key.Name).ToArray();
        var fields = new List<Field>(mapping.Pairs.Count);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            var name = pair.Key.Value;
            if (seen.TryGetValue(name, out var first))
            {
                ReportDuplicateKey(pair.Key, first);
                continue;
            }

            seen.Add(name, pair.Key.Range);
            if (!stateable.Contains(name))
            {
                ReportUnknownKey(pair.Key, type.Find(name) is { MayBeStated: true } ? $"{subject} gives {Shown.Code(name)}, which the fact itself does not have" : $"{subject} cannot give {Shown.Code(name)}", stateable);
                continue;
            }

            var key = type.Find(name)!;
            var value = key.Type is DateType && pair.Value is YamlScalar words
                ? _scalars.BindDateOrWords(words, subject.Key(name))
                : Bind(key.Type, pair.Value, subject.Key(name));
            if (value is not null)
            {
                fields.Add(new Field(name, key, pair.Key.Range, value));
            }
            else
            {
                broken.Add(name);
            }
        }

        return new MapValue(fields, broken, node.Range, node.Range);
    }

    private T? Mistyped<T>(YamlNode node, string expectation)
        where T : FactValue
    {
        var found = node switch
        {
            YamlScalar { IsAbsent: true } => "nothing stands here",
            YamlScalar => "this is text",
            YamlSequence => "this is a list",
            _ => "this has keys of its own",
        };
        _findings.Add(RuleCatalogue.WrongType, node.Range, $"{expectation}; {found}");
        return null;
    }

    private static string Lower(string summary) => char.ToLowerInvariant(summary[0]) + summary.Substring(1).TrimEnd('.');
}
