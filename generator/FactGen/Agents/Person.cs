using FactGen.Packed;

namespace FactGen;

/// <summary>A person.</summary>
public sealed record Person : KnownAgent
{
    internal Person(Fields fields)
        : base(fields) => Roles = fields.Records('r', static role => new Role(role));

    /// <inheritdoc/>
    public override Section Section => Section.People;

    /// <summary>The offices and positions that the person holds or held, in the order of the YAML.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>
    /// The roles that the person may have held at a date. A role without dates counts as held; where the date or the role is known to the
    /// month only, every role that fits counts. For a date in a source's own words, only roles without dates are given.
    /// </summary>
    /// <param name="date">The date, such as a statement's <see cref="Fact.When"/>; for a day, <see cref="FactDate.On"/>.</param>
    public IReadOnlyList<Role> RolesOn(FactDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return ValueList<Role>.From(Roles.Where(role => role.MayBeHeldOn(date)));
    }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Person? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
