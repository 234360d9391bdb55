namespace FactGen.Core.Quotes;

/// <summary>What quotes are held against: the kept texts at hand, and the lock.</summary>
public sealed class Evidence
{
    private readonly Dictionary<string, Snapshot> _byName = new(StringComparer.Ordinal);

    /// <summary>Puts together what a door found.</summary>
    /// <param name="snapshots">The files in the folder of snapshots that were read, in any order; a name that comes again adds nothing.</param>
    /// <param name="lock">The lock; null where the project has none.</param>
    /// <param name="others">The names of the files in the folder that no article names, in any order.</param>
    public Evidence(IEnumerable<Snapshot> snapshots, QuoteLock? @lock = null, IEnumerable<string>? others = null)
    {
        foreach (var snapshot in snapshots)
        {
            // Some file systems take letters with accents apart.
            var name = UnicodeNormalization.ToNfc(snapshot.Name);
            if (!_byName.ContainsKey(name))
            {
                _byName.Add(name, snapshot);
            }
        }

        Snapshots = _byName.Values.OrderBy(snapshot => snapshot.Name, StringComparer.Ordinal).ToArray();
        Lock = @lock ?? QuoteLock.Empty;
        Others = others is null ? [] : others.OrderBy(name => name, StringComparer.Ordinal).ToArray();
    }

    /// <summary>Neither a kept text nor a lock.</summary>
    public static Evidence None { get; } = new([]);

    /// <summary>The kept texts at hand, by name (ordinal).</summary>
    public IReadOnlyList<Snapshot> Snapshots { get; }

    /// <summary>The names of the files beside them, which are not opened: one may be what a mistyped name means (ordinal).</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>The lock; an empty one where there is none.</summary>
    public QuoteLock Lock { get; }

    /// <summary>The file that an article names; null where it is not at hand.</summary>
    public Snapshot? Find(string name) => _byName.TryGetValue(UnicodeNormalization.ToNfc(name), out var snapshot) ? snapshot : null;
}
