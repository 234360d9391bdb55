using System.Globalization;
using FactGen.Core.Format;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>
/// Emits a bucket: the members of its entries, their packed records, what other projects may refer to, and the index of its quotes. The place of an
/// entry in its bucket is known here alone.
/// </summary>
internal static class BucketEmitter
{
    public static void Emit(SourceProductionContext output, Bucket bucket, ProjectSettings settings)
    {
        var entries = bucket.Files.SelectMany(file => file.Entries).ToArray();
        if (entries.Length == 0)
        {
            return;
        }

        var quotes = entries.Select(entry => entry.QuoteLine).OfType<string>().ToArray();
        var code = GeneratedFile.Begin(settings, []);
        foreach (var attribute in FactUseAttributes.OfClass(quotes).Concat(PackAttributes.OfBucket(entries, settings)))
        {
            code.Line(attribute);
        }

        code.Open("partial class Facts");
        foreach (var section in settings.Members == Members.All ? FactFormat.Sections : [])
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            WriteMembers(code, section, bucket.Number, entries);
        }

        code.Open("partial class " + GeneratedFile.PackClass);
        code.Open("private static class " + GeneratedFile.BucketClass(bucket.Number));
        PackedChunks.Write(
            code, "internal static global::System.ReadOnlySpan<byte> Chunk(int chunk)", PackedChunks.Cut(entries.Select(entry => entry.Packed)));
        code.Close();
        code.Close();
        code.Close();
        output.AddSource(HintNames.Of(bucket), code.ToSourceText());
    }

    private static void WriteMembers(SourceWriter code, Section section, int bucket, EntryFragment[] entries)
    {
        var own = Enumerable.Range(0, entries.Length).Where(ordinal => entries[ordinal].Section == section).ToArray();
        if (own.Length == 0)
        {
            return;
        }

        var type = "global::FactGen." + section.TypeName;
        code.Open("partial class " + section.ClassName);
        foreach (var ordinal in own)
        {
            foreach (var line in entries[ordinal].Member)
            {
                code.Line(line);
            }

            code.Line(string.Format(
                CultureInfo.InvariantCulture,
                "public static {0} {1} => {2}.Instance.Get<{0}>({3}, {4});",
                type,
                entries[ordinal].MemberName,
                GeneratedFile.PackClass,
                bucket,
                ordinal));
            code.Gap();
        }

        code.Close();
        code.Gap();
    }
}
