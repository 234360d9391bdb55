using System.Globalization;
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

    /// <summary>A date that is one day and nothing else, in its short form.</summary>
    public static string ShortDay(char tag, string day) => Field(tag, day);

    /// <summary>Text as it is packed.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The fields of a record, as far as it is one.</summary>
    public static IEnumerable<(char Tag, string Payload)> Fields(string record)
    {
        var bytes = Bytes(record);
        for (var position = 0; position < bytes.Length;)
        {
            var tag = (char)bytes[position];
            var colon = Array.IndexOf(bytes, (byte)':', position);
            if (!char.IsAsciiLetter(tag)
                || colon < 0
                || !int.TryParse(Encoding.UTF8.GetString(bytes, position + 1, colon - position - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length > bytes.Length - colon - 1)
            {
                yield break;
            }

            yield return (tag, Encoding.UTF8.GetString(bytes, colon + 1, length));
            position = colon + 1 + length;
        }
    }

    /// <summary>A number of a table.</summary>
    public static string Sextets(long number, int width)
    {
        var text = new char[width];
        for (var i = width - 1; i >= 0; i--, number /= 64)
            text[i] = (char)((number % 64 < 44 ? 48 : 49) + (number % 64));
        return number == 0 ? new string(text) : throw new ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>How many characters a number takes in a table.</summary>
    public static int Width(long largest)
    {
        var width = 1;
        while (largest >= 1L << (6 * width))
            width++;
        return width;
    }
}
