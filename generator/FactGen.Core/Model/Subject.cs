using FactGen.Core.Format;

namespace FactGen.Core.Model;

/// <summary>
/// What a message is about: <c>`excerpt` of a source of claim `ports-agreed`</c>. Put into words only when there is something to
/// say, which is rare.
/// </summary>
internal sealed class Subject
{
    private readonly string? _name;
    private readonly Section? _section;
    private readonly Subject? _list;
    private readonly Subject? _owner;

    private Subject(string? name, Section? section, Subject? list, Subject? owner)
    {
        _name = name;
        _section = section;
        _list = list;
        _owner = owner;
    }

    /// <summary>Whether what it belongs to cannot stand without it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>An entry.</summary>
    public static Subject Of(Section section, string id) => new(id, section, null, null);

    /// <summary>The key <paramref name="name"/> of this.</summary>
    public Subject Key(string name, bool isRequired = false) => new(name, null, null, this) { IsRequired = isRequired };

    /// <summary>An item of the list that this is.</summary>
    /// <param name="noun">What it is called, with its article; null where it has no name of its own.</param>
    public Subject Item(string? noun) => new(noun, null, this, _owner);

    /// <inheritdoc/>
    public override string ToString() => _owner is null ? What : $"{What} of {_owner}";

    private string What =>
        _section is not null ? $"{_section.Noun} {Shown.Code(_name!)}"
        : _list is null ? "`" + _name + "`"
        : _name ?? "an item of " + _list.What;
}
