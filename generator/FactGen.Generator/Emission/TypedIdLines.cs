using System.Text;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Writes the typed ids of one section in one file, and the lines of those that an app must mind.</summary>
internal sealed class TypedIdLines
{
    // Within an enum in a section in `Facts`.
    private const string Indent = "            ";

    private readonly StringBuilder _values = new();
    private readonly StringBuilder _marks = new();

    /// <summary>Writes one more, and says where it is.</summary>
    /// <param name="name">The typed id.</param>
    /// <param name="hash">Its value.</param>
    /// <param name="obsolete">The attribute of a fact that no longer stands.</param>
    /// <param name="mark">What is to be said of one that does.</param>
    public TypedIdRange Add(string name, ulong hash, string? obsolete, FactMark? mark)
    {
        var (lines, marks) = (_values.Length, _marks.Length);
        if (obsolete is not null)
        {
            _values.Append(Indent).Append(obsolete).Append('\n');
        }

        _values.Append(Indent).Append(name).Append(" = 0x");
        for (var shift = 60; shift >= 0; shift -= 4)
        {
            _values.Append("0123456789abcdef"[(int)(hash >> shift) & 15]);
        }

        _values.Append(",\n");
        if (mark is { } said)
        {
            _marks.Append(CSharpLiteral.Escape(said.ToLine(name))).Append("\\n");
        }

        return Since(lines, marks);
    }

    /// <summary>Writes one more, as it stands in <paramref name="typedIds"/>, and says where it is.</summary>
    public TypedIdRange Copy(TypedIds typedIds, TypedIdRange place)
    {
        var (lines, marks) = (_values.Length, _marks.Length);
        _values.Append(typedIds.Lines.ToString(place.Lines));
        _marks.Append(typedIds.Marks.ToString(place.Mark));
        return Since(lines, marks);
    }

    /// <summary>All that was written.</summary>
    public TypedIds ToTypedIds(char section) => new(section, Utf8Text.Of(_values.ToString()), Utf8Text.Of(_marks.ToString()));

    private TypedIdRange Since(int lines, int marks) => new(TextRange.FromBounds(lines, _values.Length), TextRange.FromBounds(marks, _marks.Length));
}
