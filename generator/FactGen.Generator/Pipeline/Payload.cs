namespace FactGen.Generator.Pipeline;

/// <summary>What holds the packed data in the emitted code.</summary>
internal enum Payload
{
    /// <summary>A <c>"…"u8</c> literal each: short code, and the data lies in the assembly as constants do.</summary>
    Literals,

    /// <summary>
    /// An attribute each on the class of a bucket, which the compiler writes down at a tenth of the cost: it needs 160 bytes of memory for each
    /// byte of a literal.
    /// </summary>
    Attributes,
}
