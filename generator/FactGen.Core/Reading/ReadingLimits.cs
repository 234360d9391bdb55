namespace FactGen.Core.Reading;

/// <summary>
/// How much one file may hold before it is refused with FACT014. A stack overflow would kill the user's compiler; and though time and memory only grow
/// with the text, an editor reads a file again at every keystroke in it, which takes about a second at the limit. A project has no such limit: a million
/// facts go into twenty files or more.
/// </summary>
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

    /// <summary>What is wrong with a file of so many characters.</summary>
    internal string TooLong(int characters) =>
        $"The file has {YamlLines.Number(characters)} characters, more than the {YamlLines.Number(Characters)} that one file may have, and is not read";

    /// <summary>How to repair that.</summary>
    internal string HowToSplit(int characters) =>
        $"split it into at least {YamlLines.Number((int)Math.Ceiling(characters / (double)Characters))} files";
}
