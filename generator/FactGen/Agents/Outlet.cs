using FactGen.Packed;

namespace FactGen;

/// <summary>A news organization: one that publishes.</summary>
public sealed record Outlet : KnownAgent
{
    internal Outlet(Fields fields)
        : base(fields)
    {
        IsWire = fields.Flag('w');
        IsStateMedia = fields.Flag('g');
    }

    /// <inheritdoc/>
    public override Section Section => Section.Outlets;

    /// <summary>Whether it is a wire service, whose reports other outlets print.</summary>
    public bool IsWire { get; }

    /// <summary>Whether a state runs it or directs what it prints.</summary>
    public bool IsStateMedia { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Outlet? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
