using System.Collections;
using System.Diagnostics;

namespace FactGen.Packed;

/// <summary>A list of links' targets: counting follows none of them. Equal when the links lead to the same targets.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class LinkList<T>(IReadOnlyList<ILink<T>> links) : IReadOnlyList<T>, IEquatable<LinkList<T>>
{
    private readonly IReadOnlyList<ILink<T>> _links = links;

    public int Count => _links.Count;

    public T this[int index] => _links[index].Target;

    public bool Equals(LinkList<T>? other) => other is not null && _links.Equals(other._links);

    public override bool Equals(object? obj) => Equals(obj as LinkList<T>);

    public override int GetHashCode() => _links.GetHashCode();

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var link in _links)
            yield return link.Target;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
