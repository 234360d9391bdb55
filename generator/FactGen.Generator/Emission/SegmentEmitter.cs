using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>Emits a segment of the index. No text of an entry is in it, so that an edited quote leaves it alone.</summary>
internal static class SegmentEmitter
{
    public static void Emit(SourceProductionContext output, Segment segment, ProjectSettings settings)
    {
        if (segment.Count == 0)
        {
            return;
        }

        var packed = SegmentBlob.Of(segment, new Checkpoint(output.CancellationToken));
        var bytes = packed.Bytes;
        var problem = PackLimits.Problem(segment, bytes);
        var code = GeneratedFile.Begin(settings, []);
        code.Open("partial class Facts");
        code.Open("partial class " + GeneratedFile.PackClass);
        BlobEmitter.Write(code, GeneratedFile.SegmentClass(segment.Number), problem is null ? new Blob([packed.ToText()], bytes) : Blob.Empty, settings.Payload);
        code.Close();
        code.Close();
        output.AddSource(HintNames.Of(segment), code.ToSourceText());
        GuardedOutput.Report(output, problem);
    }
}
