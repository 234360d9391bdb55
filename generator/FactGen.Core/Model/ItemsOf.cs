using System.Collections;

namespace FactGen.Core.Model;

/// <summary>
/// The items of one type that a list holds. Every rule asks every fact for its sources and their steps, so that going through them allocates
/// nothing.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public readonly struct ItemsOf<T> : IEnumerable<T>
    where T : FactValue
{
    private readonly IReadOnlyList<FactValue>? _items;

    internal ItemsOf(IReadOnlyList<FactValue>? items) => _items = items;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Goes through them without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the items.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly IReadOnlyList<FactValue>? _items;
        private int _next;

        internal Enumerator(IReadOnlyList<FactValue>? items) => (_items, _next, Current) = (items, 0, null!);

        /// <inheritdoc/>
        public T Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (_items is not null && _next < _items.Count)
            {
                if (_items[_next++] is T item)
                {
                    Current = item;
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
