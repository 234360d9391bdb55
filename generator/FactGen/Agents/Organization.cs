using FactGen.Packed;

namespace FactGen;

/// <summary>An organization that is no news organization: a ministry, a party, a government, a joint body.</summary>
public sealed record Organization : KnownAgent
{
    internal Organization(Fields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override Section Section => Section.Organizations;

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Organization? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
