using FactGen.Core.Format;

namespace FactGen.Core.Tests.Model;

/// <summary>A place of the format where a value can stand: a key of a section, or of a mapping within one.</summary>
/// <param name="Path">What a test is called by: <c>claims.sources.via.on</c>.</param>
/// <param name="Key">The key that the value stands under.</param>
/// <param name="Entry">Makes an entry that is valid but for what stands behind the key; block keys, indented by four.</param>
internal sealed record FormatPlace(string Path, Key Key, Func<string, string> Entry);

/// <summary>Walks the format's table, so that no test has to list its keys.</summary>
internal static class FormatPlaces
{
    /// <summary>Every key of every section, at every depth.</summary>
    public static IEnumerable<(Section Section, FormatPlace Place)> All =>
        FactFormat.Sections.SelectMany(section => Within(section.Entry, section.Name, 0).Select(place => (section, place with
        {
            Entry = value => "    " + place.Entry(value).Replace("\n", "\n    ", StringComparison.Ordinal),
        })));

    /// <summary>Every mapping: the section's entries, and those within them.</summary>
    public static IEnumerable<(Section Section, string Path, MapType Type, Func<string, string> Entry)> Mappings =>
        FactFormat.Sections.Select(section => (section, section.Name, section.Entry, (Func<string, string>)(keys => "    { " + keys + " }")))
            .Concat(All.Where(item => MapOf(item.Place.Key.Type) is not null)
                .Select(item => (item.Section, item.Place.Path, MapOf(item.Place.Key.Type)!, (Func<string, string>)(keys => item.Place.Entry("{ " + keys + " }")))));

    /// <summary>Keys that make <paramref name="type"/> valid, as flow YAML, without <paramref name="except"/>.</summary>
    public static string[] Fill(MapType type, string? except)
    {
        var names = type.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToList();
        if (type.ExactlyOneOf.Count > 0 && (except is null || !type.ExactlyOneOf.Contains(except)))
        {
            names.Add(type.ExactlyOneOf.First(name => !type.Find(name)!.IsImplied));
        }

        return names.Where(name => name != except).Select(name => $"{name}: {Example(type.Find(name)!.Type)}").ToArray();
    }

    /// <summary>A valid value, as flow YAML.</summary>
    public static string Example(FormatType type) => type switch
    {
        ListType list => $"[{Example(list.Item)}]",
        MapType { ShortFor: { } name } map => Example(map.Find(name)!.Type),
        MapType map => "{ " + string.Join(", ", Fill(map, null)) + " }",
        ByLanguageType => "{ ja: ジェーン }",
        StatesType => "{}",
        FlagType => "true",
        NumberType => "11.5",
        DateType => "2021-03-16",
        ChoiceType choice => choice.Words[0],
        ReferenceType => "some-id",
        TextType { IsFree: true } => "some text",
        TextType text => Codes.First(code => text.Problem(code) is null),
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static readonly string[] Codes = ["https://quay.example/ports", "en", "quay.txt", "3f9a1c20", new string('9', 64)];

    /// <summary>The mapping that stands under a key of this type, in a list or alone.</summary>
    public static MapType? MapOf(FormatType type) => type as MapType ?? (type as ListType)?.Item as MapType;

    private static IEnumerable<FormatPlace> Within(MapType type, string path, int depth)
    {
        foreach (var key in type.Keys.Where(key => !key.IsImplied))
        {
            var place = new FormatPlace($"{path}.{key.Name}", key, value => depth == 0
                ? string.Join("\n", Fill(type, key.Name).Append($"{key.Name}: {value}"))
                : "{ " + string.Join(", ", Fill(type, key.Name).Append($"{key.Name}: {value}")) + " }");
            yield return place;
            if (MapOf(key.Type) is not { } inner)
            {
                continue;
            }

            foreach (var nested in Within(inner, place.Path, depth + 1))
            {
                yield return nested with { Entry = value => place.Entry(nested.Entry(value)) };
            }
        }
    }
}
