using System.Collections.Immutable;

namespace FactGen.Core.Text;

/// <summary>
/// Room to gather items in, used over and over: what is gathered within what is still being gathered lies on top of it. Only the array that is
/// made in the end is new, and it is exactly as long as it must be.
/// </summary>
internal sealed class Scratch<T>
{
    private T[] _items = new T[8];

    /// <summary>How many items lie here: the mark from which on what is added next can be had.</summary>
    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>All items.</summary>
    public ImmutableArray<T> ToImmutableArray() => ImmutableArray.Create(_items, 0, Count);

    /// <summary>Takes away the items from <paramref name="mark"/> on.</summary>
    public void CutTo(int mark) => Count = mark;

    /// <summary>The items from <paramref name="mark"/> on, which are taken away.</summary>
    public T[] TakeSince(int mark)
    {
        if (mark == Count)
        {
            return [];
        }

        var items = new T[Count - mark];
        Array.Copy(_items, mark, items, 0, items.Length);
        CutTo(mark);
        return items;
    }
}
