using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Building;

/// <summary>An entry to put into a <see cref="TestPack"/>.</summary>
internal sealed record PackedEntry(char Section, string Id, string Text)
{
    /// <summary>The bucket it lies in.</summary>
    public int Bucket { get; init; }

    /// <summary>Its fields, without the tag and the length before them.</summary>
    public string Record => Form.Fields(Text).FirstOrDefault().Payload ?? "";

    public static PackedEntry Person(string id, string name, params string[] fields) => Of('p', id, [Field('n', name), .. fields]);

    public static PackedEntry Organization(string id, string name, params string[] fields) => Of('o', id, [Field('n', name), .. fields]);

    public static PackedEntry Outlet(string id, string name, params string[] fields) => Of('u', id, [Field('n', name), .. fields]);

    public static PackedEntry Article(string id, params string[] fields) => Of('a', id, fields);

    public static PackedEntry Quote(string id, string speaker, string quote, params string[] fields) =>
        Of('s', id, [Field('Z', "draft"), Field('s', Field('r', speaker)), Field('q', quote), .. fields]);

    public static PackedEntry Statement(string id, params string[] fields) => Of('s', id, [Field('Z', "draft"), .. fields]);

    public static PackedEntry Claim(string id, string text, params string[] fields) =>
        Of('c', id, [Field('Z', "draft"), Field('t', text), .. fields]);

    public static PackedEntry Event(string id, string text, params string[] fields) =>
        Of('e', id, [Field('Z', "draft"), Field('t', text), .. fields]);

    public static PackedEntry Measure(string id, string of, string value, params string[] fields) =>
        Of('m', id, [Field('Z', "draft"), Field('o', of), Field('v', value), .. fields]);

    public static PackedEntry Of(char section, string id, params string[] fields) =>
        new(section, id, Field(section, [Field('i', id), .. fields]));
}
