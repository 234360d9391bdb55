using System.Globalization;
using System.Security;
using System.Text;
using FactGen.Benchmarks.Corpora;
using FactGen.Core.Format;
using FactGen.Core.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks.Compiling;

/// <summary>A C# file.</summary>
internal sealed record CodeFile(string Name, string Code);

/// <summary>
/// The facts of a corpus as somebody would write them who has no FactGen: a static property for each, with its doc comment, the sources
/// nested, other entries by their properties. It compiles to the same names; nothing in it is checked but the types.
/// </summary>
internal sealed class HandWrittenCode
{
    private readonly Dictionary<(IdSpace Space, string Id), string> _members = [];

    private HandWrittenCode()
    {
    }

    /// <summary>The types, and one file per file of facts.</summary>
    public static IEnumerable<CodeFile> Of(BenchmarkCorpus corpus)
    {
        var files = corpus.Read().ToArray();
        var code = new HandWrittenCode();
        foreach (var entry in files.SelectMany(file => file.Content.Entries))
        {
            code._members[(entry.Section.Space, entry.Id)] = $"{entry.Section.ClassName}.{EntryId.ToMemberName(entry.Id, entry.Section.ClassName)}";
        }

        yield return new CodeFile("Types.cs", HandWrittenTypes.Code);
        foreach (var (path, content) in files)
        {
            yield return new CodeFile(Path.ChangeExtension(path, ".cs"), code.Write(content));
        }
    }

    /// <summary>How code refers to an entry: <c>Statements.TheId</c>.</summary>
    public static string MemberOf(string id, string section) =>
        FactFormat.FindSection(section) is { } found ? $"{found.ClassName}.{EntryId.ToMemberName(id, found.ClassName)}" : throw new ArgumentException("no section", nameof(section));

    private string Write(FactFile file)
    {
        var code = new StringBuilder("namespace App;\n");
        foreach (var section in file.Entries.GroupBy(entry => entry.Section))
        {
            code.Append("\n/// <summary>").Append(section.Key.Summary).Append("</summary>\n");
            code.Append("public static partial class ").Append(section.Key.ClassName).Append("\n{\n");
            foreach (var entry in section)
            {
                Write(entry, code);
            }

            code.Append("}\n");
        }

        return code.ToString();
    }

    private void Write(FactEntry entry, StringBuilder code)
    {
        var type = entry.Section.TypeName;
        var member = EntryId.ToMemberName(entry.Id, entry.Section.ClassName);
        code.Append("    /// <summary>").Append(SecurityElement.Escape(Summary(entry))).Append("</summary>\n");
        code.Append("    public static ").Append(type).Append(' ').Append(member).Append(" { get; } = new ").Append(type);
        code.Append('(').Append(Literal(entry.Id)).Append(')');
        Write(entry.Values, code);
        code.Append(";\n\n");
    }

    // Whatever is first is what the entry says: its name, title, quote or text.
    private static string Summary(FactEntry entry) =>
        entry.Values.Fields.Select(field => field.Value).OfType<TextValue>().FirstOrDefault()?.Text.ReplaceLineEndings(" ") ?? entry.Id;

    private void Write(MapValue map, StringBuilder code)
    {
        code.Append(" { ");
        foreach (var field in map.Fields)
        {
            // `names` has languages for keys.
            code.Append(field.Key is null ? $"[{Literal(field.Name)}]" : PropertyOf(field.Name)).Append(" = ");
            Write(field.Value, code);
            code.Append(", ");
        }

        code.Append('}');
    }

    private void Write(FactValue value, StringBuilder code)
    {
        switch (value)
        {
            case TextValue text:
                code.Append(Literal(text.Text));
                break;

            case DateValue date:
                code.Append(Literal(date.Text));
                break;

            case NumberValue number:
                code.Append(number.Number.ToString(CultureInfo.InvariantCulture)).Append('m');
                break;

            case FlagValue flag:
                code.Append(flag.IsSet ? "true" : "false");
                break;

            case ReferenceValue reference:
                code.Append(Expression(reference));
                break;

            case ListValue list:
                code.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, code);
                    code.Append(", ");
                }

                code.Append(']');
                break;

            case MapValue map:
                code.Append("new()");
                Write(map, code);
                break;

            default:
                throw new BenchmarkException($"The fact format has a kind of value that the benchmark does not know: {value.GetType().Name}.");
        }
    }

    // Facts by id: they may refer to each other in a circle, which an initialiser cannot.
    private string Expression(ReferenceValue reference) =>
        !reference.Type.OrName && reference.Type.Space != IdSpace.Facts && _members.TryGetValue((reference.Type.Space, reference.Id), out var member)
            ? member
            : Literal(reference.Id);

    private static string PropertyOf(string key) => string.Concat(key.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
