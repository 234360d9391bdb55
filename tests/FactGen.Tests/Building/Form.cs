using System.Text;

namespace FactGen.Tests.Building;

/// <summary>Writes the packed form by hand, so that the tests hold the reader to docs/packed-form.md and to no writer.</summary>
internal static class Form
{
    /// <summary>One field: <c>tag length ':' payload</c>, the payload being all parts.</summary>
    public static string Field(char tag, params string[] payload)
    {
        var text = string.Concat(payload);
        return $"{tag}{Encoding.UTF8.GetByteCount(text)}:{text}";
    }

    /// <summary>A date that is one day.</summary>
    public static string Day(char tag, string day) =>
        Field(tag, Field('t', day), Field('e', day), Field('l', day), Field('p', "day"));

    /// <summary>Any date.</summary>
    public static string Date(char tag, string text, string precision, string? earliest, string? latest, string qualifiers = "", string? time = null) =>
        Field(
            tag,
            Field('t', text),
            earliest is null ? "" : Field('e', earliest),
            latest is null ? "" : Field('l', latest),
            Field('p', precision),
            qualifiers.Length == 0 ? "" : Field('q', qualifiers),
            time is null ? "" : Field('h', time));

    /// <summary>A source that is nothing but an article.</summary>
    public static string Source(string article, params string[] fields) => Field('k', [Field('a', "a:" + article), .. fields]);
}
