using System.Globalization;
using System.Text;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Packs;

/// <summary>Fact packages made of YAML, packed as docs/packed-form.md says.</summary>
internal static class TestPack
{
    /// <summary>The pack of that name that this YAML makes, its exports in one text for each entry.</summary>
    public static ReferencedPack Of(string name, string yaml)
    {
        var file = FactFile.Read(yaml);
        Assert.DoesNotContain(file.Findings, finding => finding.Rule.DecidesWhatIsCompiled);
        return Raw(name, [.. file.Entries.Select(entry => Pack(entry, file))]);
    }

    /// <summary>A pack that exports these texts, whatever they are.</summary>
    public static ReferencedPack Raw(string name, params string[] exports) => new(name, 1, name + ".Facts", exports.ToEquatableArray());

    /// <summary>A field of the packed form.</summary>
    public static string Field(char tag, string payload) => string.Create(CultureInfo.InvariantCulture, $"{tag}{Encoding.UTF8.GetByteCount(payload)}:{payload}");

    private static string Pack(FactEntry entry, FactFile file)
    {
        var keys = entry.Section.HoldsFacts ? entry.Section.Entry.Keys.Where(key => key.Name == Keys.When) : entry.Section.Entry.Keys;
        return Field(entry.Section.Tag, Field('i', entry.Id) + string.Concat(keys.Select(key => PackKey(key, entry.Values, file))));
    }

    private static string PackKey(Key key, MapValue values, FactFile file) => values.Find(key.Name) is { } field ? PackValue(key.Tag, key.Type, field.Value, file) : "";

    private static string PackValue(char tag, FormatType type, FactValue value, FactFile file) => (value, type) switch
    {
        (ListValue list, ListType { Item: var item }) => string.Concat(list.Items.Select(one => PackValue(tag, item, one, file))),
        (TextValue, ReferenceType) => Field('m', "1"),
        (TextValue text, _) => Field(tag, text.Text),
        (FlagValue flag, _) => flag.IsSet ? Field(tag, "1") : "",
        (DateValue date, _) => Field(tag, Field('t', date.Text) + Field('p', "day")),
        (ReferenceValue somebody, ReferenceType { OrName: true }) => InPlace(tag, Refer(somebody, file) is { } found ? Field('r', found) : Field('v', somebody.Id)),
        (ReferenceValue reference, _) => Field(tag, Refer(reference, file)!),
        (MapValue names, ByLanguageType) => string.Concat(names.Fields.Select(name => Field(tag, Field('l', name.Name) + PackValue('v', new ListType(TextType.Free), name.Value, file)))),
        (MapValue map, MapType of) => Field(tag, string.Concat(of.Keys.Select(key => PackKey(key, map, file)))),
        _ => throw new InvalidOperationException("no pack exports a " + value.GetType().Name),
    };

    private static string InPlace(char tag, string somebody) => tag == '\0' ? somebody : Field(tag, somebody);

    // What another pack has must say so, and be an outlet.
    private static string? Refer(ReferenceValue reference, FactFile file) => reference.Id.Contains('/', StringComparison.Ordinal)
        ? "u:" + reference.Id
        : file.Entries.FirstOrDefault(entry => entry.Section.Space == reference.Type.Space && entry.Id == reference.Id) is { } entry ? $"{entry.Section.Tag}:{entry.Id}" : null;
}
