using System.Globalization;
using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>A run of fields of the packed form: <c>tag length ':' payload</c>, the length in bytes.</summary>
internal sealed class PackedRecord
{
    private readonly StringBuilder _text = new();
    private int _bytes;

    /// <summary>Adds a field that holds text.</summary>
    public void Add(char tag, string text)
    {
        var valid = WithoutHalfCharacters(text);
        AddField(tag, valid, Encoding.UTF8.GetByteCount(valid));
    }

    /// <summary>Adds a field that holds text, where there is any.</summary>
    public void AddIfAny(char tag, string? text)
    {
        if (text is not null)
        {
            Add(tag, text);
        }
    }

    /// <summary>Adds a field that holds a record.</summary>
    public void Add(char tag, PackedRecord record) => AddField(tag, record._text.ToString(), record._bytes);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void AddField(char tag, string payload, int bytes)
    {
        var length = bytes.ToString(CultureInfo.InvariantCulture);
        _text.Append(tag).Append(length).Append(':').Append(payload);
        _bytes += length.Length + 2 + bytes;
    }

    // The reader lets none through; but a u8 literal with one would not compile, and would take all facts with it.
    private static string WithoutHalfCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
