using FactGen.Packed;

namespace FactGen;

/// <summary>An agent with an entry of its own: a <see cref="Person"/>, an <see cref="Organization"/> or an <see cref="Outlet"/>.</summary>
public abstract record KnownAgent : Agent, IEntry
{
    private protected KnownAgent(Fields fields)
    {
        Pack = fields.Pack.Name;
        Id = fields.Required('i', "an entry");
        Name = fields.Required('n', "an agent");
        Names = NamesByLanguage.Decode(fields, 'N');
        Misnamed = fields.Texts('m');
        SameAs = fields.Texts('S');
    }

    /// <inheritdoc/>
    public string Pack { get; }

    /// <inheritdoc/>
    public abstract Section Section { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>
    /// Names in other languages, scripts and orders, by language tag (<c>zh</c>, <c>ja</c>; letter case does not matter), in the order of the
    /// YAML. A language that is missing has no entry.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; }

    /// <summary>Names that are wrong but stand in print somewhere. They are for matching text: do not show them.</summary>
    public IReadOnlyList<string> Misnamed { get; }

    /// <summary>Addresses of pages elsewhere that are about the same agent, such as a Wikidata item (<c>sameAs</c> of schema.org).</summary>
    public IReadOnlyList<string> SameAs { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public virtual bool Equals(KnownAgent? other) => EntryIdentity.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntryIdentity.Hash(this);

    private protected sealed override string Describe() => $"{GetType().Name} {Id}: {Name}";
}
