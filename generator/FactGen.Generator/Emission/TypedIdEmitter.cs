using FactGen.Core.Format;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>
/// Emits the enum <c>Id</c> of each section, all in one output: an enum cannot be spread over several. What stands in an entry is no part of it, so
/// that an edited quote leaves it alone; a reader finds the words by the id. The values stand in the order of the files.
/// </summary>
internal static class TypedIdEmitter
{
    public static void Emit(SourceProductionContext output, ProjectTypedIds ids, ProjectSettings settings)
    {
        if (ids.Files.Count == 0)
        {
            return;
        }

        var code = GeneratedFile.Begin(settings, []);
        code.Open("partial class Facts");
        foreach (var section in FactFormat.Sections)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            WriteEnum(code, section, ids);
        }

        code.Close();
        output.AddSource(HintNames.TypedIds, code.ToSourceText());
    }

    private static void WriteEnum(SourceWriter code, Section section, ProjectTypedIds ids)
    {
        var parts = PartsOf(section, ids);
        if (parts.Count == 0)
        {
            return;
        }

        code.Open("partial class " + section.ClassName);
        code.Line($"/// <summary>The ids of all {section.Name}. A value means the same {section.Noun} in every version of the pack.</summary>");
        WriteMarks(code, parts);
        code.Open("public enum Id : ulong");
        foreach (var part in parts)
        {
            code.Write(part.Lines);
        }

        code.Close();
        code.Close();
        code.Gap();
    }

    private static void WriteMarks(SourceWriter code, List<TypedIds> parts)
    {
        if (parts.TrueForAll(part => part.Marks.Length == 0))
        {
            return;
        }

        code.Begin().Write("[global::FactGen.Packed.MarkedFacts(").Write(FactMark.Form).Write(", \"");
        foreach (var part in parts)
        {
            code.Write(part.Marks);
        }

        code.Write("\")]").End();
    }

    private static List<TypedIds> PartsOf(Section section, ProjectTypedIds ids)
    {
        var parts = new List<TypedIds>();
        foreach (var file in ids.Files)
        {
            foreach (var part in file)
            {
                if (part.Section == section.Tag)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }
}
