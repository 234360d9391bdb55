using System.Collections;

namespace FactGen.Core.Model;

/// <summary>
/// The mappings of a list, each read as what it stands for, in the order of the file: the sources of a fact, the steps of a <c>via</c> chain, the
/// speakers of a statement. Going through them allocates nothing.
/// </summary>
/// <typeparam name="TView">What each stands for.</typeparam>
public readonly struct ViewsOf<TView> : IEnumerable<TView>
    where TView : struct, IView<TView>
{
    private readonly ItemsOf<MapValue> _maps;

    internal ViewsOf(ItemsOf<MapValue> maps) => _maps = maps;

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

    IEnumerator<TView> IEnumerable<TView>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through them.</summary>
    public struct Enumerator : IEnumerator<TView>
    {
        // Not readonly: it moves.
        private ItemsOf<MapValue>.Enumerator _maps;

        internal Enumerator(ItemsOf<MapValue>.Enumerator maps) => _maps = maps;

        /// <inheritdoc/>
        public readonly TView Current => default(TView).Over(_maps.Current);

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
