using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Emits the class that holds packed data, and how the pack gets at it.</summary>
internal static class BlobEmitter
{
    // The compiler needs about 160 bytes of memory for each byte of a u8 literal.
    private const int MostBytesOfLiteral = 64 * 1024;

    private const string Blob = "global::FactGen.Packed.PackedBlob";

    /// <summary>The expression, within the pack, for the data in the class of that name.</summary>
    // Of an attribute without a member of the class: at the first look-up of a program, each would have to be compiled.
    public static string Of(string name, Payload payload) => payload == Payload.Literals ? name + ".Blob" : $"HeldBy(typeof({name}))";

    /// <summary>Writes the class of that name, within the pack.</summary>
    public static void Write(SourceWriter code, string name, Blob blob, Payload payload)
    {
        if (payload == Payload.Literals && blob.Bytes <= MostBytesOfLiteral)
        {
            code.Open("private static class " + name);
            code.Begin().Write("internal static " + Blob + " Blob => " + Blob + ".Of(\"");
            WritePieces(code, blob);
            code.Write("\"u8);").End();
        }
        else
        {
            code.Begin().Write("[global::FactGen.Packed.PackedData(\"");
            WritePieces(code, blob);
            code.Write("\")]").End();
            code.Open("private static class " + name);
            if (payload == Payload.Literals)
            {
                // Larger than the others, which are literals.
                code.Line("internal static " + Blob + " Blob => " + Blob + ".Of(typeof(" + name + "));");
            }
        }

        code.Close();
    }

    private static void WritePieces(SourceWriter code, Blob blob)
    {
        foreach (var piece in blob.Pieces)
        {
            code.Write(piece);
        }
    }
}
