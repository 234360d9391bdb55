namespace FactGen.Packed.Form1;

/// <summary>Where something begins in chunked data.</summary>
/// <param name="Chunk">Which chunk.</param>
/// <param name="Offset">How many bytes into it.</param>
internal readonly record struct Place(int Chunk, int Offset);
