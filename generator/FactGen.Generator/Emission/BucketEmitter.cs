using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>
/// Emits a bucket: the members of its entries, their packed records, what other projects may refer to, and the index of its quotes. Where an entry
/// lies in its bucket, this output and the segment of the index know, and nothing else.
/// </summary>
internal static class BucketEmitter
{
    public static void Emit(SourceProductionContext output, Bucket bucket, ProjectSettings settings)
    {
        if (bucket.Count == 0)
        {
            return;
        }

        var checkpoint = new Checkpoint(output.CancellationToken);
        checkpoint.Ask();
        var code = GeneratedFile.Begin(settings, []);
        WriteQuotes(code, bucket);
        WriteExports(code, bucket, settings);
        code.Open("partial class Facts");
        if (settings.Members == Members.All)
        {
            foreach (var section in FactFormat.Sections)
            {
                checkpoint.Ask();
                WriteMembers(code, section, bucket, checkpoint);
            }
        }

        checkpoint.Ask();
        code.Open("partial class " + GeneratedFile.PackClass);
        BlobEmitter.Write(code, GeneratedFile.BucketClass(bucket.Number), BucketBlob.Of(bucket, checkpoint), settings.Payload);
        code.Close();
        code.Close();
        output.AddSource(HintNames.Of(bucket), code.ToSourceText());
    }

    private static void WriteQuotes(SourceWriter code, Bucket bucket)
    {
        var separator = QuoteAttributes.Begin;
        foreach (var file in bucket.Files)
        {
            if (file.Quotes.Length > 0)
            {
                code.Write(separator).Write(file.Quotes);
                separator = QuoteLines.Separator;
            }
        }

        if (separator != QuoteAttributes.Begin)
        {
            code.Write(QuoteAttributes.End).End();
        }
    }

    private static void WriteExports(SourceWriter code, Bucket bucket, ProjectSettings settings)
    {
        if (settings.IsPublic)
        {
            code.Begin().Write(PackAttributes.BeginOfExports);
            foreach (var file in bucket.Files)
            {
                code.Write(file.Records.Exported);
            }

            code.Write(PackAttributes.EndOfExports).End();
        }
    }

    private static void WriteMembers(SourceWriter code, Section section, Bucket bucket, Checkpoint checkpoint)
    {
        var ordinal = 0;
        var isOpen = false;
        foreach (var file in bucket.Files)
        {
            for (var i = 0; i < file.Rows.Count; i++, ordinal++)
            {
                checkpoint.Pass();
                if (file.Rows.Sections[i] != section.Tag)
                {
                    continue;
                }

                if (!isOpen)
                {
                    code.Open("partial class " + section.ClassName);
                    isOpen = true;
                }
                else
                {
                    code.End();
                }

                code.Write(file.Members[i]).Write(GeneratedFile.EntryOf).Write("(").Write(bucket.Number).Write(", ").Write(ordinal).Write(");").End();
            }
        }

        if (isOpen)
        {
            code.Close();
            code.Gap();
        }
    }
}
