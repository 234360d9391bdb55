using FactGen.Core.Format;
using FactGen.Core.Reading;

namespace FactGen.Core.Model;

/// <summary>Several items on one line without their brackets: <c>speaker: jane-doe, john-roe</c>.</summary>
internal static class ListWithoutBrackets
{
    private const int LongestRead = 500;
    private static readonly char[] s_separators = [',', ';', '、', '，', '،'];

    /// <summary>The list that <paramref name="node"/> was meant to be, in brackets; null where it may be one item.</summary>
    public static string? Meant(ListType type, YamlNode node)
    {
        if (node is not YamlScalar { Style: YamlScalarStyle.Plain } scalar || scalar.Value.Length > LongestRead || scalar.Value.IndexOfAny(s_separators) < 0 || RepairOf(type.Item) is not { } repair)
        {
            return null;
        }

        var items = scalar.Value.Split(s_separators).Select(item => repair(item.Trim())).ToArray();
        return items.Length > 1 && items.All(item => item is { Length: > 0 }) ? $"[{string.Join(", ", items)}]" : null;
    }

    // A name or a sentence may hold a comma; an id, a language and a topic "in a word" hold none.
    private static Func<string, string?>? RepairOf(FormatType item) => item switch
    {
        ReferenceType { OrName: false } => EntryId.Repair,
        MapType { ShortFor: { } key } map => RepairOf(map.Find(key)!.Type),
        TextType { HoldsNoComma: true } => word => word,
        _ => null,
    };
}
