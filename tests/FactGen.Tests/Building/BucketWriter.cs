namespace FactGen.Tests.Building;

/// <summary>Writes a bucket, by docs/packed-form.md.</summary>
internal static class BucketWriter
{
    public static byte[] Write(params byte[][] entries)
    {
        var width = Form.Width(entries.Sum(entry => entry.Length));
        var offsets = new List<long>();
        var end = 0;
        foreach (var entry in entries)
        {
            offsets.Add(end);
            end += entry.Length;
        }

        return [.. Form.Bytes($"{entries.Length},{width}:{string.Concat(offsets.Select(offset => Form.Sextets(offset, width)))}"), .. entries.SelectMany(entry => entry)];
    }
}
