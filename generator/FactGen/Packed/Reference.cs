namespace FactGen.Packed;

/// <summary>
/// A reference to an entry: <c>p:lloyd-austin</c>, or <c>p:pack/lloyd-austin</c> for one of another pack. Equal when the entries are the same,
/// without looking for them.
/// </summary>
internal sealed class Reference<T> : ILink<T>, IEquatable<Reference<T>>
    where T : class, IEntry
{
    private readonly FactPack _pack;
    private readonly string? _otherPack;
    private readonly char _section;
    private T? _target;

    public Reference(FactPack pack, string text)
    {
        if (text.Length < 3 || text[1] != ':')
            throw Damage.Of($"'{text}' is no reference");

        _pack = pack;
        _section = text[0];
        // No id holds a slash, so the last one ends the pack's name.
        var slash = text.LastIndexOf('/');
        _otherPack = slash < 0 ? null : text[2..slash];
        Id = text[(Math.Max(slash, 1) + 1)..];
        if (_otherPack == pack.Name)
            _otherPack = null;
    }

    public string Id { get; }

    // Slots keep an entry to one object, so two threads that both follow the reference find the same one.
    public T Target => _target ??= _pack.Follow<T>(_otherPack, _section, Id);

    public bool Equals(Reference<T>? other) =>
        other is not null && Id == other.Id && _section == other._section && PackName == other.PackName;

    public override bool Equals(object? obj) => Equals(obj as Reference<T>);

    public override int GetHashCode() => HashCode.Combine(PackName, _section, Id);

    private string PackName => _otherPack ?? _pack.Name;
}
