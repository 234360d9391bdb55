namespace FactGen.Packed.Form2;

/// <summary>What the index says of an entry. Fields that are set one by one: a constructor, and each getter, would be compiled for the first fact of a program.</summary>
internal struct EntryPlace
{
    /// <summary>The bucket it lies in.</summary>
    public int Bucket;

    /// <summary>Its place there.</summary>
    public int Ordinal;
}
