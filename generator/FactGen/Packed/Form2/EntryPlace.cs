namespace FactGen.Packed.Form2;

/// <summary>What the index says of an entry.</summary>
/// <param name="Section">The section's letter.</param>
/// <param name="Bucket">The bucket it lies in.</param>
/// <param name="Ordinal">Its place there.</param>
internal readonly record struct EntryPlace(char Section, int Bucket, int Ordinal);
