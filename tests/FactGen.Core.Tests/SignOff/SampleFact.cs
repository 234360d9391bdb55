#pragma warning disable CA5394 // FsCheck makes the seed, and repeats it where a property fails
using FactGen.Core.Format;

namespace FactGen.Core.Tests.SignOff;

/// <summary>A value as a fact-checker means it, before it is written down in one layout or another.</summary>
internal abstract record Meaning;

/// <summary>A text, date, number or id, in Unicode NFC and with single spaces.</summary>
internal sealed record Word(FormatType Type, string Text) : Meaning;

/// <summary>A list; never an empty one, which says as much as none.</summary>
internal sealed record Several(IReadOnlyList<Meaning> Items) : Meaning
{
    public bool Equals(Several? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;
}

/// <summary>A mapping, its keys under their canonical names.</summary>
internal sealed record Keyed(MapType Type, IReadOnlyList<(string Name, Meaning Value)> Members) : Meaning
{
    public bool Equals(Keyed? other) => other is not null && InOrder(Members).SequenceEqual(InOrder(other.Members));

    public override int GetHashCode() => Members.Count;

    private static IEnumerable<(string Name, Meaning Value)> InOrder(IEnumerable<(string Name, Meaning Value)> members) => members.OrderBy(member => member.Name, StringComparer.Ordinal);

    public Keyed With(string name, Meaning? value) =>
        this with { Members = [.. Members.Where(member => member.Name != name), .. value is null ? Array.Empty<(string, Meaning)>() : [(name, value)]] };
}

/// <summary>A fact with random values under random keys. Which there are is for the format's table to say.</summary>
internal sealed record SampleFact(Section Section, string Id, Keyed Values)
{
    private static readonly string[] s_ids = ["jane-doe", "harbour-wire", "quay-2021-03-23", "岸信夫", "other-pack/rain", "a1"];
    private static readonly string[] s_dates = ["2021-03-16", "2021-03", "2021", "202X", "2021-21", "2021-03-16T18:05+08:00", "2021-03-16/2021-03-18", "../2021", "2021?", "-0044"];
    private static readonly string[] s_days = ["Sunday", "Sun", "22", "22nd"];
    private static readonly string[] s_codes = ["https://quay.example/ports", "https://quay.example/a?b=c#d", "en", "zh-Hant", "quay.txt", "3f9a1c20", "00000000"];
    private static readonly string[] s_numbers = ["0", "11.5", "-3", "24000000", "0.001", "79228162514264337593543950335", "1.25"];
    private static readonly string[] s_words =
    [
        "The", "harbour", "comes", "first.", "no", "~", "null", "1e3", "2021-03-22", "it's", "\"quoted\"", "“curly”", "a: b", "#", "# not a comment", "-", "—", "[gloss]", "{", "}", ",", "*", "&", "!", "%", "@", "`", "\\", "\\n", "C:\\new",
        "café", "Åse", "가", "ジェーン", "碼頭日報", "👩🏽", "𝔉", "|", ">-", "?", "…", "x", "y",
    ];

    public static SampleFact Make(Random random)
    {
        var sections = FactFormat.Sections.Where(section => section.HoldsFacts).ToArray();
        var section = sections[random.Next(sections.Length)];
        var values = Mapping(section.Entry, random, except: [Keys.Sources]);
        return new SampleFact(section, "fact-" + random.Next(1000), random.Next(6) == 0 ? values : values.With(Keys.Sources, AnyOf(section.Entry.Find(Keys.Sources)!.Type, values, random)));
    }

    /// <summary>The fact with one thing said differently, among what <paramref name="mayChange"/> allows of its keys.</summary>
    public SampleFact Changed(Random random, Func<Key, bool> mayChange)
    {
        for (; ; )
        {
            var keys = Section.Entry.Keys.Where(mayChange).ToArray();
            var key = keys[random.Next(keys.Length)];
            var before = Values.Members.FirstOrDefault(member => member.Name == key.Name).Value;
            var after = before is null && !Section.Entry.ExactlyOneOf.Contains(key.Name) ? AnyOf(key.Type, Values, random)
                : before is not null && !key.MayBeStated && random.Next(4) == 0 ? null
                : before is not null ? ChangedWithin(before, key.Type, random)
                : null;
            if (!Equals(before, after) && !(before is null && after is null))
            {
                return this with { Values = Values.With(key.Name, after) };
            }
        }
    }

    // One step down at random, until something is replaced, left out or put elsewhere.
    private Meaning ChangedWithin(Meaning meaning, FormatType type, Random random)
    {
        switch (meaning)
        {
            case Several several when several.Items.Count > 1 && random.Next(3) == 0:
                return random.Next(2) == 0 ? new Several([.. several.Items.Reverse()]) : new Several([.. several.Items.Skip(1)]);
            case Several several:
                var at = random.Next(several.Items.Count);
                return new Several([.. several.Items.Select((item, i) => i == at ? ChangedWithin(item, ((ListType)type).Item, random) : item)]);
            case Keyed { Members.Count: > 0 } keyed when type is not StatesType || random.Next(3) > 0:
                var (name, value) = keyed.Members[random.Next(keyed.Members.Count)];
                return keyed.With(name, ChangedWithin(value, keyed.Type.Find(name)!.Type, random));
            default:
                return AnyOf(type, Values, random);
        }
    }

    private static Meaning AnyOf(FormatType type, Keyed fact, Random random) => type switch
    {
        ListType list => new Several([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyOf(list.Item, fact, random))]),
        MapType map => WithStates(Mapping(map, random, except: [Keys.States]), map, fact, random),
        StatesType => new Keyed(fact.Type, [.. fact.Members.Where(member => fact.Type.Find(member.Name)!.MayBeStated && random.Next(2) == 0).Select(member => (member.Name, Stated(fact.Type.Find(member.Name)!.Type, fact, random)))]),
        _ => new Word(type, TextOf(type, random)),
    };

    private static Keyed WithStates(Keyed source, MapType type, Keyed fact, Random random) =>
        type.Find(Keys.States) is { } states && random.Next(3) == 0 ? source.With(Keys.States, AnyOf(states.Type, fact, random)) : source;

    private static Meaning Stated(FormatType type, Keyed fact, Random random) =>
        type is DateType && random.Next(2) == 0 ? new Word(TextType.Free, "some day in March") : AnyOf(type, fact, random);

    private static Keyed Mapping(MapType type, Random random, string[] except)
    {
        var exclusive = type.ExactlyOneOf.Select(name => type.Find(name)!.CanonicalName).Distinct().ToArray();
        var chosen = exclusive.Length == 0 ? null : exclusive[random.Next(exclusive.Length)];

        // What can be written as a short form only stands alone.
        var isAlone = chosen is not null && type.Keys.All(key => key.CanonicalName != chosen || key.IsImplied);
        var names = type.Keys
            .Where(key => key.Name == key.CanonicalName && !except.Contains(key.Name))
            .Where(key => exclusive.Contains(key.Name) ? key.Name == chosen : !isAlone && (key.IsRequired || random.Next(2) == 0));
        return new Keyed(type, [.. names.Select(key => (key.Name, AnyOf(key.Type, new Keyed(type, []), random)))]);
    }

    private static string TextOf(FormatType type, Random random) => type switch
    {
        TextType { IsFree: true } => string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => s_words[random.Next(s_words.Length)])),
        TextType text => Pick([.. s_codes.Where(code => text.Problem(code) is null)], random),
        NumberType => Pick(s_numbers, random),
        DateType date => Pick(date.MayBeRelative ? [.. s_dates, .. s_days] : s_dates, random),
        ChoiceType choice => Pick(choice.OrNumber ? [.. choice.Words, "3", "40"] : [.. choice.Words], random),
        ReferenceType => Pick(s_ids, random),
        FlagType => Pick(["true", "false"], random),
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
