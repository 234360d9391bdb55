using System.Collections;
using System.Diagnostics;

namespace FactGen.Packed;

/// <summary>A list that cannot be changed and is equal to another when its items are, so that records with lists are equal by content.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ValueList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private static readonly ValueList<T> Empty = new([]);

    public int Count => items.Length;

    // An index out of range is the caller's mistake and gets the exception of a list, not of an array.
    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {items.Length} items.");

    public static ValueList<T> From(IEnumerable<T>? items)
    {
        T[] array = items is null ? [] : [.. items];
        return array.Length == 0 ? Empty : new ValueList<T>(array);
    }

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.Span);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private ReadOnlySpan<T> Span => items;
}
