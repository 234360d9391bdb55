using FactGen.Packed;

namespace FactGen;

/// <summary>Who wrote an article.</summary>
public sealed record Author
{
    private readonly Reference<Person>? _person;
    private readonly string? _name;

    internal Author(Fields fields)
    {
        _person = fields.Reference<Person>('r');
        if (_person is null)
            _name = fields.Required('v', "an author");
    }

    /// <summary>The author's name: the person's, or as the article prints it.</summary>
    public string Name => _name ?? Person!.Name;

    /// <summary>The author's own entry; null where there is only a name.</summary>
    public Person? Person => _person?.Target;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
