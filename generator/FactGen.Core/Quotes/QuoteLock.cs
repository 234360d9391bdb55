using System.Collections.Immutable;
using System.Text;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Quotes;

/// <summary>
/// The lock beside the facts: which passages were found in which kept text, so that a clone without those texts still notices
/// what was edited since. Locks are equal when they vouch for the same, whatever comments or mistakes their files hold.
/// </summary>
public sealed class QuoteLock : IEquatable<QuoteLock>
{
    /// <summary>The word that the first line begins with, before the version.</summary>
    internal const string Magic = "factgen.lock";

    /// <summary>The version that this FactGen reads and writes.</summary>
    internal const string Version = "1";

    private readonly Dictionary<string, LockEntry> _byKey;
    private readonly ILookup<string, LockEntry> _contested;

    internal QuoteLock(
        IEnumerable<LockEntry> entries, IEnumerable<LockEntry> contested, IEnumerable<Finding> findings, bool isFromLaterVersion, bool isUnreadable = false)
    {
        IsUnreadable = isUnreadable;
        Entries = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToEquatableArray();
        Findings = findings.ToImmutableArray();
        IsFromLaterVersion = isFromLaterVersion;
        _byKey = Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        _contested = contested.OrderBy(entry => entry.Line, StringComparer.Ordinal).ToLookup(entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>The lock of a project that has none.</summary>
    public static QuoteLock Empty { get; } = new([], [], [], isFromLaterVersion: false);

    /// <summary>What it vouches for, by key (ordinal). A key with several lines that differ is not among them.</summary>
    public EquatableArray<LockEntry> Entries { get; }

    /// <summary>FACT213: what is wrong with the file, in its order, at places of its text.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether a newer FactGen wrote it. It is not read then, and must not be written over.</summary>
    public bool IsFromLaterVersion { get; }

    /// <summary>Whether the file holds something that is not read at all, since it does not begin as a lock.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Reads the text of a lock. Never throws; what cannot be read is among <see cref="Findings"/>.</summary>
    public static QuoteLock Read(string text) => new QuoteLockReader(text).Read();

    /// <summary>The text of a lock with <paramref name="entries"/>, in any order: sorted ordinally, lines end in <c>\n</c>.</summary>
    public static string Write(IEnumerable<LockEntry> entries)
    {
        var text = new StringBuilder();
        text.Append(Magic + " " + Version + "\n");
        text.Append("# Written by FactGenVerify, not by hand: which passage was found in which kept text (see docs/lock-file.md of FactGen).\n");
        foreach (var line in entries.Select(entry => entry.Line).Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The line about the passage of that key; null where there is none, or several that differ.</summary>
    public LockEntry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The lines about a key that differ, as a merge leaves them; else none.</summary>
    internal IEnumerable<LockEntry> Contested(string key) => _contested[key];

    /// <summary>Every line that was understood, those that differ too.</summary>
    internal IEnumerable<LockEntry> AllLines => Entries.Concat(_contested.SelectMany(lines => lines));

    /// <inheritdoc/>
    public bool Equals(QuoteLock? other) =>
        other is not null && Entries == other.Entries && IsFromLaterVersion == other.IsFromLaterVersion
        && _contested.SelectMany(lines => lines).SequenceEqual(other._contested.SelectMany(lines => lines));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuoteLock);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}
