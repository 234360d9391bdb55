namespace FactGen.Packed.Queries;

/// <summary>
/// The entries that a question asks for, in ordinal order of their ids, worked out as far as somebody has gone through them, and kept as places: going
/// through them again, and asking for one by its place in the order, takes nothing but a look. Safe to use from many threads.
/// </summary>
internal abstract class Matches(DecodedPack pack)
{
    /// <summary>What <see cref="Next"/> gives behind the last one.</summary>
    protected const int None = -1;

    private const int MostAhead = 64;

    private readonly object _next = new();
    private int[] _places = [];
    // How many of the places are worked out; their complement once they are all.
    private int _found;
    // Negative until somebody asks; counted before all are worked out, where that can be.
    private int _count = -1;

    /// <summary>The pack as it was when these were asked for.</summary>
    public DecodedPack Pack { get; } = pack;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var found = Volatile.Read(ref _found);
            if (found < 0)
                return ~found;
            // Two threads may count, and come to the same.
            if (_count < 0)
                _count = CountAll();
            return _count;
        }
    }

    /// <summary>The entry at a place of the order; null past the last one.</summary>
    public IEntry? At(int index)
    {
        var found = Volatile.Read(ref _found);
        if (index < (found < 0 ? ~found : found) || (found >= 0 && WorkOut(index)))
            return EntryAt(_places[index]);
        return null;
    }

    /// <summary>Whether a few more than those that are asked for can be worked out at once, which is less to do for each.</summary>
    protected virtual bool CanWorkAhead => false;

    /// <summary>Goes through all; for who cannot count them in another way.</summary>
    protected virtual int CountAll()
    {
        WorkOut(int.MaxValue);
        return ~_found;
    }

    /// <summary>Finds the next place; <see cref="None"/> behind the last one. Never called by two threads at once.</summary>
    protected abstract int Next();

    /// <summary>The entry at a place that <see cref="Next"/> gave.</summary>
    protected abstract IEntry EntryAt(int place);

    // Whether there is one at the index.
    private bool WorkOut(int index)
    {
        lock (_next)
        {
            // The next ones are likely to be asked for, the more likely the more were.
            var end = CanWorkAhead && _found > 0 ? Math.Max(index, _found + Math.Min(_found, MostAhead)) : index;
            try
            {
                WorkOutUpTo(end);
            }
            catch (InvalidDataException) when (_found > index)
            {
                // Whoever asks for what is damaged is told then.
            }

            return index < (_found < 0 ? ~_found : _found);
        }
    }

    private void WorkOutUpTo(int index)
    {
        while (_found >= 0 && _found <= index)
        {
            var place = Next();
            if (place == None)
            {
                Volatile.Write(ref _found, ~_found);
                break;
            }

            if (_found == _places.Length)
                Array.Resize(ref _places, Math.Max(8, 2 * _found));
            _places[_found] = place;
            // Only now may others look: at this place, and at the array that holds it.
            Volatile.Write(ref _found, _found + 1);
        }
    }
}
