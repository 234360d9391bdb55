namespace FactGen.Packed.Queries;

/// <summary>A question to a pack, with the answer as far as it is known; asked anew when the pack's code was replaced.</summary>
internal abstract class EntryList(FactPack pack)
{
    private Matches? _matches;

    public FactPack Pack { get; } = pack;

    /// <summary>How many entries there are.</summary>
    public abstract int Count { get; }

    /// <summary>The entry at a place of the order; null past the last one.</summary>
    public IEntry? At(int index)
    {
        try
        {
            return Look(index);
        }
        catch (Exception failure) when (Pack.IsOutdated(failure))
        {
            return Look(index);
        }
    }

    /// <summary>The answer of the pack as it is now.</summary>
    protected Matches Matches
    {
        get
        {
            var decoded = Pack.Decoded;
            var known = Volatile.Read(ref _matches);
            if (known?.Pack == decoded)
                return known;

            var asked = Match(decoded);
            // Of two threads that ask at once the last one's answer is kept; the other's is as true.
            Volatile.Write(ref _matches, asked);
            return asked;
        }
    }

    /// <summary>Asks the question.</summary>
    protected abstract Matches Match(DecodedPack decoded);

    private IEntry? Look(int index) => Matches.At(index) ?? (index >= Count ? null : throw Damage.At(
        Pack, "its indexes", Damage.Of($"entry {index} is asked for, and is not there")));
}
