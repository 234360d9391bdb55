using System.Collections;

namespace FactGen.Core.Model;

/// <summary>The sources of a fact, in the order of the file. Going through them allocates nothing.</summary>
public readonly struct SourceList : IEnumerable<Source>
{
    private readonly ItemsOf<MapValue> _maps;

    internal SourceList(ItemsOf<MapValue> maps) => _maps = maps;

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

    IEnumerator<Source> IEnumerable<Source>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through them.</summary>
    public struct Enumerator : IEnumerator<Source>
    {
        // Not readonly: it moves.
        private ItemsOf<MapValue>.Enumerator _maps;

        internal Enumerator(ItemsOf<MapValue>.Enumerator maps) => _maps = maps;

        /// <inheritdoc/>
        public readonly Source Current => new(_maps.Current);

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
