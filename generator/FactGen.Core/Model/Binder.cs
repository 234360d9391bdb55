using System.Collections.Immutable;
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
    private readonly Checkpoint _checkpoint;
    private readonly ScalarBinder _scalars;
    private readonly Scratch<int> _places = new();
    private readonly Scratch<Field> _fields = new();
    private readonly Scratch<FactValue> _items = new();

    // The fact whose sources are being bound, and which of its keys it mentions: what they state instead is typed by its own keys.
    private (MapType Type, ulong Mentioned) _fact;

    public Binder(string text, LineMap lines, FindingList findings, SharedTexts shared, Checkpoint checkpoint)
    {
        _text = text;
        _lines = lines;
        _findings = findings;
        _checkpoint = checkpoint;
        _scalars = new ScalarBinder(text, findings, shared);
    }

    /// <summary>Every reference bound so far.</summary>
    public List<ReferenceValue> References => _scalars.References;

    /// <summary>What an entry holds; null where it cannot stand.</summary>
    public MapValue? BindEntry(Section section, string id, YamlPair pair)
    {
        var mark = _scalars.References.Count;
        var subject = Subject.Of(section, id);
        var bound = pair.Value switch
        {
            YamlMapping mapping => BindMap(section.Entry, mapping, subject, pair.Key.Range),
            YamlScalar { IsAbsent: true } => BindMap(section.Entry, new YamlMapping(ImmutableArray<YamlPair>.Empty, isFlow: false, pair.Key.Range), subject, pair.Key.Range),
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
        var places = _places.Count;
        var fields = _fields.Count;
        List<string>? broken = null;
        FindPlaces(type, mapping, subject, ref broken);
        var found = default(FoundKeys);
        foreach (var name in broken ?? [])
        {
            found.Mentioned |= 1UL << type.PlaceOf(name);
        }

        // Last, since they may speak of the other keys.
        var sources = -1;
        for (var i = 0; i < mapping.Pairs.Length; i++)
        {
            if (_places[places + i] is not (>= 0 and var place))
            {
                continue;
            }

            if (type.Keys[place].Name == Keys.Sources)
            {
                sources = i;
            }
            else
            {
                BindField(type.Keys[place], place, mapping.Pairs[i], subject, ref found, ref broken);
            }
        }

        if (sources >= 0)
        {
            _fact = (type, found.Mentioned);
            var place = _places[places + sources];
            BindField(type.Keys[place], place, mapping.Pairs[sources], subject, ref found, ref broken);
        }

        _places.CutTo(places);
        var bound = MapSince(fields, broken, anchor, mapping.Range);
        return HasWhatItNeeds(type, bound, found, subject) ? bound : null;
    }

    // The mapping of the fields that lie on top of the first so many.
    private MapValue MapSince(int mark, List<string>? broken, TextRange anchor, TextRange range)
    {
        var first = _fields.Count > mark ? _fields[mark] : default;
        var others = _fields.Count > mark ? _fields.TakeSince(mark + 1) : [];
        _fields.CutTo(mark);
        return new MapValue(first, others, (IReadOnlyCollection<string>?)broken ?? Array.Empty<string>(), anchor, range);
    }

    private void BindField(Key key, int place, YamlPair pair, Subject subject, ref FoundKeys found, ref List<string>? broken)
    {
        var bit = 1UL << place;
        found.Mentioned |= bit;
        if (Bind(key.Type, pair.Value, subject.Key(key.Name, key.IsRequired)) is { } value)
        {
            _fields.Add(new Field(key.Name, key, pair.Key.Range, value));
            found.Bound |= bit;
            found.Filled |= value is ListValue { Items.Count: 0 } ? 0 : bit;
        }
        else
        {
            AddBroken(key.Name, ref broken);
        }
    }

    // There are as many as the type has keys at most.
    private static void AddBroken(string name, ref List<string>? broken)
    {
        broken ??= new();
        if (!broken.Contains(name))
        {
            broken.Add(name);
        }
    }

    // For each pair the place of its key among those of the type; -1 where it has none, or stands there twice.
    private void FindPlaces(MapType type, YamlMapping mapping, Subject subject, ref List<string>? broken)
    {
        var known = 0UL;
        Dictionary<string, TextRange>? seen = null;
        for (var i = 0; i < mapping.Pairs.Length; i++)
        {
            _checkpoint.Pass();
            var name = mapping.Pairs[i].Key.Value;
            var place = type.PlaceOf(name) is >= 0 and var found && !type.Keys[found].IsImplied ? found : -1;
            if (place >= 0 && (known & (1UL << place)) == 0)
            {
                known |= 1UL << place;
                seen?.Add(name, mapping.Pairs[i].Key.Range);
                _places.Add(place);
                continue;
            }

            _places.Add(-1);
            seen ??= mapping.Pairs.Take(i).ToDictionary(pair => pair.Key.Value, pair => pair.Key.Range, StringComparer.Ordinal);
            ReportKey(type, mapping, i, isKnown: place >= 0, subject, seen, ref broken);
        }
    }

    private void ReportKey(MapType type, YamlMapping mapping, int i, bool isKnown, Subject subject, Dictionary<string, TextRange> seen, ref List<string>? broken)
    {
        var key = mapping.Pairs[i].Key;
        var name = key.Value;
        if (!isKnown && i > 0 && IsRestOfCutText(mapping, mapping.Pairs[i], mapping.Pairs[i - 1]))
        {
            _findings.Add(RuleCatalogue.TextCut, key.Range, $"the comma before {Shown.Code(name)} ends the text in {subject}, since commas separate keys within braces, so the rest is lost: put the whole text in quotation marks");
        }
        else if (seen.TryGetValue(name, out var first))
        {
            ReportDuplicateKey(key, first);
        }
        else
        {
            // A mistyped `source` is one mistake, and no second one that `sources` is missing.
            if (ReportUnknownKey(key, $"{subject} has no key {Shown.Code(name)}", type.Keys.Where(candidate => !candidate.IsImplied).Select(candidate => candidate.Name)) is { } meant)
            {
                AddBroken(meant, ref broken);
            }

            seen.Add(name, key.Range);
        }
    }

    // `{ title: Minister, of Ports }`: YAML reads `of Ports` as a key without a value.
    private bool IsRestOfCutText(YamlMapping mapping, YamlPair pair, YamlPair before)
    {
        if (!mapping.IsFlow || pair.Value is not YamlScalar { IsAbsent: true } || before.Value is not YamlScalar { Style: YamlScalarStyle.Plain })
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

    private bool HasWhatItNeeds(MapType type, MapValue bound, FoundKeys keys, Subject subject)
    {
        if ((type.Required & ~keys.Filled) == 0 && (type.OneOf == 0 || IsOne(type.OneOf & keys.Bound)))
        {
            return true;
        }

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

    private static bool IsOne(ulong bits) => bits != 0 && (bits & (bits - 1)) == 0;

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

            return Bind(type.Item, node, subject) is { } only ? new ListValue(only, node.Range) : null;
        }

        var mark = _items.Count;
        foreach (var item in sequence.Items)
        {
            _checkpoint.Pass();
            if (Bind(type.Item, item, subject.Item(type.ItemNoun)) is { } bound)
            {
                _items.Add(bound);
            }
        }

        // An empty list says as much as no list; one whose items were all broken is broken.
        var count = _items.Count - mark;
        if (count == 1 && sequence.Items.Length == 1)
        {
            var only = _items[mark];
            _items.CutTo(mark);
            return new ListValue(only, node.Range);
        }

        var items = _items.TakeSince(mark);
        return count > 0 || sequence.Items.Length == 0 ? new ListValue(items, count < sequence.Items.Length, node.Range) : null;
    }

    private MapValue? BindMapOrShortForm(MapType type, YamlNode node, Subject subject)
    {
        if (node is YamlMapping mapping)
        {
            var anchor = mapping.Pairs.Length > 0 ? mapping.Pairs[0].Key.Range : node.Range;
            return BindMap(type, mapping, subject, anchor);
        }

        if (type.ShortFor is not { } name || node is not YamlScalar scalar)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {type.Noun}");
        }

        var key = type.Find(name)!;
        return _scalars.Bind(key.Type, scalar, subject) is { } value
            ? new MapValue(new Field(name, key, node.Range, value), [], [], node.Range, node.Range)
            : null;
    }

    private MapValue? BindByLanguage(ByLanguageType type, YamlNode node, Subject subject)
    {
        if (node is not YamlMapping mapping)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {type.Noun}");
        }

        var fields = _fields.Count;
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            _checkpoint.Pass();
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
                _fields.Add(new Field(language, null, pair.Key.Range, names));
            }

            seen[language] = pair.Key.Range;
        }

        return MapSince(fields, broken: null, node.Range, node.Range);
    }

    private MapValue? BindStates(StatesType states, YamlNode node, Subject subject)
    {
        if (node is not YamlMapping mapping)
        {
            return Mistyped<MapValue>(node, $"{subject} must be {states.Noun}");
        }

        var (type, mentioned) = _fact;
        var stateable = type.Keys.Where((key, place) => key.MayBeStated && (mentioned & (1UL << place)) != 0).Select(key => key.Name).ToArray();
        var fields = _fields.Count;
        List<string>? broken = null;
        var seen = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            _checkpoint.Pass();
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
                _fields.Add(new Field(name, key, pair.Key.Range, value));
            }
            else
            {
                AddBroken(name, ref broken);
            }
        }

        return MapSince(fields, broken, node.Range, node.Range);
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

    // Which keys of a mapping's type are there, a bit for each place.
    private struct FoundKeys
    {
        /// <summary>Those that were written, be their values readable or not.</summary>
        public ulong Mentioned;

        /// <summary>Those that have a value.</summary>
        public ulong Bound;

        /// <summary>Those whose value is no empty list.</summary>
        public ulong Filled;
    }
}
