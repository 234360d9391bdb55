using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Packs a bucket as docs/packed-form.md says: a table of where each record begins, and the records.</summary>
internal static class BucketBlob
{
    /// <summary>The bucket in pieces, as they stand between quotes.</summary>
    public static Blob Of(Bucket bucket, Checkpoint checkpoint)
    {
        var bytes = bucket.Bytes;
        var width = Sextet.Width(bytes);
        var table = new PackedText((bucket.Count * width) + 32);
        table.Append(bucket.Count);
        table.Put(',');
        table.Append(width);
        table.Put(':');
        var pieces = new List<Utf8Text>(bucket.Files.Count + 1) { Utf8Text.Empty };
        var start = 0L;
        foreach (var file in bucket.Files)
        {
            for (var i = 0; i < file.Records.Ends.Count; i++)
            {
                checkpoint.Pass();
                table.AppendSextets(start + (i == 0 ? 0 : file.Records.Ends[i - 1]), width);
            }

            checkpoint.Pass();
            start += file.Records.Bytes;
            pieces.Add(file.Records.Text);
        }

        bytes += table.Bytes;
        pieces[0] = table.ToText();
        return new Blob(pieces, bytes);
    }
}

/// <summary>Packed data as it stands between the quotes of a literal.</summary>
/// <param name="Pieces">The text, in pieces.</param>
/// <param name="Bytes">How many bytes it means.</param>
internal sealed record Blob(IReadOnlyList<Utf8Text> Pieces, long Bytes)
{
    /// <summary>Nothing: what stands in for data that no assembly can hold, so that nothing else stumbles over its absence.</summary>
    public static Blob Empty { get; } = new([], 0);
}
