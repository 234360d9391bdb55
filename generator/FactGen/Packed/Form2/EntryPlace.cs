namespace FactGen.Packed.Form2;

/// <summary>What the index says of an entry. Fields, and not properties: each getter would be compiled for the first fact of a program.</summary>
internal readonly struct EntryPlace(char section, int bucket, int ordinal)
{
    /// <summary>The section's letter.</summary>
    public readonly char Section = section;

    /// <summary>The bucket it lies in.</summary>
    public readonly int Bucket = bucket;

    /// <summary>Its place there.</summary>
    public readonly int Ordinal = ordinal;
}
