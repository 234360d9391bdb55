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
        var isOpen = false;
        foreach (var file in ids.Files)
        {
            foreach (var part in file)
            {
                if (part.Section != section.Tag)
                {
                    continue;
                }

                if (!isOpen)
                {
                    code.Open("partial class " + section.ClassName);
                    code.Line($"/// <summary>The ids of all {section.Name}. A value means the same {section.Noun} in every version of the pack.</summary>");
                    code.Open("public enum Id : ulong");
                    isOpen = true;
                }

                code.Write(part.Lines);
            }
        }

        if (isOpen)
        {
            code.Close();
            code.Close();
            code.Gap();
        }
    }
}
