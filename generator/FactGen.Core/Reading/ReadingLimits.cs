namespace FactGen.Core.Reading;

/// <summary>How much one file may hold before it is refused with FACT014. A stack overflow or a hang would kill the user's compiler.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that every door uses.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>UTF-16 code units of one file: 16 Mi.</summary>
    public int Characters { get; init; } = 16 * 1024 * 1024;

    /// <summary>Levels of nesting, block or flow. The format itself needs nine.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Entries of one file, all sections together.</summary>
    public int Entries { get; init; } = 50_000;

    /// <summary>Scalars, lists and mappings of one file.</summary>
    public int Nodes { get; init; } = 2_000_000;
}
