using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using FactGen.Packed;
using FactGen.Packed.Queries;

namespace FactGen;

/// <summary>
/// All entries of one section of a pack, in ordinal order of their ids. Counting decodes none of them; an entry is decoded when it is first
/// asked for, and is the same object ever after. Safe to read from many threads.
/// </summary>
/// <typeparam name="T">The section's type: <see cref="Person"/> for <c>people</c>, <see cref="Statement"/> for <c>statements</c> …</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class FactSection<T> : IReadOnlyList<T>
    where T : class, IEntry
{
    private readonly FactPack _pack;
    private readonly char _section;
    // Made when it is asked for: who finds entries by their ids never goes through them.
    private SectionList? _entries;

    internal FactSection(FactPack pack, char section)
    {
        _pack = pack;
        _section = section;
    }

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The entry at a place in the order of the ids.</summary>
    /// <param name="index">The place, 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (index < 0 ? null : At(index))
        ?? throw new ArgumentOutOfRangeException(nameof(index), index, $"The section has {Count} entries.");

    /// <summary>Finds an entry by its id.</summary>
    /// <param name="id">The id as in YAML, <c>lloyd-austin</c>; letter case matters.</param>
    /// <returns>The entry; null where the section has none of that id.</returns>
    public T? Find(string? id) =>
        // One of another section, which may have the id, is none.
        string.IsNullOrEmpty(id) ? null : _pack.Find(_section, id) as T;

    /// <summary>Called by generated code: the entry of a typed id, a value of <c>Facts.Statements.Id</c> and its likes.</summary>
    /// <param name="typedId">The FNV-1a hash, of 64 bits, of the id in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">
    /// The pack has no such entry: the value is none of the enum's, or this code was compiled against a version of the pack that had it.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Get(ulong typedId)
    {
        return As(_pack.Find(_section, typedId)) ?? throw new KeyNotFoundException(
            $"The fact pack '{_pack.Name}' has nothing in its section '{SectionTag.NameOf(_section)}' for the typed id 0x{typedId:x16}. Where the code was "
            + "compiled against another version of the pack, compile it again: the compiler then names the id that is gone.");
    }

    /// <summary>Goes through the entries in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SectionList Entries => _entries ??= new SectionList(_pack, _section);

    private T? At(int index) => As(Entries.At(index));

    private T? As(IEntry? entry) => entry is null ? null : entry as T ?? throw _pack.IsOfAnotherType(entry);

    /// <summary>Goes through a section without allocating anything itself.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactSection<T> _section;
        private int _index;
        private T? _current;

        internal Enumerator(FactSection<T> section)
        {
            _section = section;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _current!;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            _current = _section.At(_index + 1);
            if (_current is null)
                return false;
            _index++;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_section);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
