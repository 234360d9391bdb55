using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>
/// Emits the enum <c>Id</c> of each section, all in one output: an enum cannot be spread over several. What stands in an entry is no part of it, so
/// that an edited quote leaves it alone; a reader finds the words by the id.
/// </summary>
internal static class TypedIdEmitter
{
    public static void Emit(SourceProductionContext output, EquatableArray<EquatableArray<TypedId>> files, ProjectSettings settings)
    {
        var bySection = files.SelectMany(file => file).ToLookup(id => id.Section.Tag);
        if (bySection.Count == 0)
        {
            return;
        }

        var code = GeneratedFile.Begin(settings, []);
        code.Open("partial class Facts");
        foreach (var section in FactFormat.Sections.Where(section => bySection[section.Tag].Any()))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            WriteEnum(code, section, bySection[section.Tag]);
        }

        code.Close();
        output.AddSource(HintNames.TypedIds, code.ToSourceText());
    }

    private static void WriteEnum(SourceWriter code, Section section, IEnumerable<TypedId> ids)
    {
        code.Open("partial class " + section.ClassName);
        code.Line($"/// <summary>The ids of all {section.Name}. A value means the same {section.Noun} in every version of the pack.</summary>");
        code.Open("public enum Id : ulong");
        var values = new HashSet<ulong>();
        foreach (var id in ids.OrderBy(id => id.Id, StringComparer.Ordinal))
        {
            // An id that gets no value has its error.
            var value = TypedId.ValueOf(id.Id);
            if (!values.Add(value))
            {
                continue;
            }

            foreach (var attribute in id.Attributes)
            {
                code.Line(attribute);
            }

            code.Line(string.Format(CultureInfo.InvariantCulture, "{0} = 0x{1:x16},", id.Name, value));
        }

        code.Close();
        code.Close();
        code.Gap();
    }
}
