using System.Collections;

namespace FactGen.Core.Model;

/// <summary>The speakers of a statement, or the steps of a <c>via</c> chain, in the order of the file. Going through them allocates nothing.</summary>
public readonly struct PartyList : IEnumerable<Party>
{
    private readonly ItemsOf<MapValue> _maps;

    internal PartyList(ItemsOf<MapValue> maps) => _maps = maps;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _maps.IsEmpty;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in _maps)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Goes through them without allocating.</summary>
    public Enumerator GetEnumerator() => new(_maps.GetEnumerator());

    IEnumerator<Party> IEnumerable<Party>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through them.</summary>
    public struct Enumerator : IEnumerator<Party>
    {
        // Not readonly: it moves.
        private ItemsOf<MapValue>.Enumerator _maps;

        internal Enumerator(ItemsOf<MapValue>.Enumerator maps) => _maps = maps;

        /// <inheritdoc/>
        public readonly Party Current => new(_maps.Current);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => _maps.MoveNext();

        /// <inheritdoc/>
        public void Reset() => _maps.Reset();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
