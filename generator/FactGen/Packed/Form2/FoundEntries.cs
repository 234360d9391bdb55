namespace FactGen.Packed.Form2;

/// <summary>
/// Entries of one section that were found more than once, by the hashes of their ids: to find one again takes one look instead of one into each
/// segment. It grows with what is asked for, and not with the pack. Reading takes no lock.
/// </summary>
internal sealed class FoundEntries
{
    private const int FirstSize = 16;

    private readonly object _adding = new();
    private Slot[] _slots = new Slot[FirstSize];
    private int _count;

    /// <summary>The entry of an id; null where it is not known yet.</summary>
    /// <param name="hash">The id's hash.</param>
    /// <param name="id">The id; null where the hash is all that is asked for.</param>
    public IEntry? Find(ulong hash, string? id)
    {
        var slots = Volatile.Read(ref _slots);
        for (var i = (uint)hash; ; i++)
        {
            ref var slot = ref slots[i & (slots.Length - 1)];
            if (Volatile.Read(ref slot.Entry) is not { } entry)
                return null;
            if (slot.Hash == hash && (id is null || id == entry.Id))
                return entry;
        }
    }

    /// <summary>Remembers the entry of an id.</summary>
    public void Add(ulong hash, IEntry entry)
    {
        lock (_adding)
        {
            if (Find(hash, entry.Id) is not null)
                return;

            // Half of the slots stay empty, so that a look is short.
            if (2 * ++_count > _slots.Length)
            {
                var larger = new Slot[2 * _slots.Length];
                foreach (var slot in _slots)
                {
                    if (slot.Entry is { } known)
                        Put(larger, slot.Hash, known);
                }

                Volatile.Write(ref _slots, larger);
            }

            Put(_slots, hash, entry);
        }
    }

    private static void Put(Slot[] slots, ulong hash, IEntry entry)
    {
        var i = (uint)hash;
        while (slots[i & (slots.Length - 1)].Entry is not null)
            i++;

        // Whoever sees the entry sees its hash.
        ref var slot = ref slots[i & (slots.Length - 1)];
        slot.Hash = hash;
        Volatile.Write(ref slot.Entry, entry);
    }

    private struct Slot
    {
        public ulong Hash;
        public IEntry? Entry;
    }
}
