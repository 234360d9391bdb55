using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Cuts packed data into the literals of one class. The compiler needs about 160 bytes of memory for each byte of a literal, and joining literals
/// with <c>+</c> costs it three times as much time, so a chunk is one literal of bounded size.
/// </summary>
internal static class PackedChunks
{
    private const int MostBytes = 48 * 1024;

    /// <summary>Joins whole records to chunks of at most 48 KB; a larger record is a chunk of its own.</summary>
    public static IEnumerable<string> Cut(IEnumerable<string> records)
    {
        var chunk = new StringBuilder();
        var bytes = 0;
        foreach (var record in records)
        {
            var size = Encoding.UTF8.GetByteCount(record);
            if (bytes > 0 && bytes + size > MostBytes)
            {
                yield return chunk.ToString();
                chunk.Clear();
                bytes = 0;
            }

            chunk.Append(record);
            bytes += size;
        }

        if (bytes > 0)
        {
            yield return chunk.ToString();
        }
    }

    /// <summary>Writes a method that gives chunk after chunk, and nothing behind the last.</summary>
    public static void Write(SourceWriter code, string head, IEnumerable<string> chunks)
    {
        code.Open($"{head} => chunk switch");
        var number = 0;
        foreach (var chunk in chunks)
        {
            code.Line($"{number++} => {CSharpLiteral.Of(chunk)}u8,");
        }

        code.Line("_ => default,");
        code.Close("};");
    }
}
