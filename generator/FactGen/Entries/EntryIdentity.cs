namespace FactGen;

/// <summary>
/// What makes two entries the same one. The records that are entries replace the compiler's equality by this: comparing all members would
/// follow references around the cycles of the graph, and would decode half a pack to answer.
/// </summary>
internal static class EntryIdentity
{
    public static bool Same(IEntry entry, IEntry? other) =>
        ReferenceEquals(entry, other)
        || (other is not null && entry.Section == other.Section && entry.Id == other.Id && entry.Pack == other.Pack);

    public static int Hash(IEntry entry) => HashCode.Combine(entry.Section, entry.Id, entry.Pack);
}
