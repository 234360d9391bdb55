namespace FactGen.Core.Quotes;

/// <summary>One line of the lock: a passage that was found in its article's kept text.</summary>
/// <param name="Key">The passage, as <see cref="Passage.Key"/> has it.</param>
/// <param name="SnapshotHash">The first 16 hex digits, in lower case, of the SHA-256 of the kept file's bytes.</param>
/// <param name="TextHash">The <see cref="Needle.Hash"/> of what was found.</param>
public sealed record LockEntry(string Key, string SnapshotHash, string TextHash)
{
    /// <summary>How many digits of a hash the lock keeps.</summary>
    internal const int HashLength = 16;

    /// <summary>Stands for a file whose hash neither the host knows nor the article gives.</summary>
    internal static readonly string UnknownHash = new('0', HashLength);

    /// <summary>The line, without its end.</summary>
    internal string Line => $"{Key} {SnapshotHash} {TextHash}";
}
