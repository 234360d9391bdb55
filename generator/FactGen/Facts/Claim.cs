using FactGen.Packed;

namespace FactGen;

/// <summary>That something is the case, as reported.</summary>
public sealed record Claim : Fact
{
    internal Claim(FactPack pack, PackedBlob record)
        : base(pack, record)
    {
        var fields = Record;
        Text = fields.Required('t', "a claim");
        About = fields.References<KnownAgent>('b');
        Rating = fields.Record('g', static rating => new Rating(rating));
    }

    /// <inheritdoc/>
    public override Section Section => Section.Claims;

    /// <summary>What is the case, in a sentence to show.</summary>
    public override string Text { get; }

    /// <summary>Whom the claim is about.</summary>
    public IReadOnlyList<KnownAgent> About { get; }

    /// <summary>How a fact-checking organization rated it; null where none has.</summary>
    public Rating? Rating { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Claim? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal override string? ValueOf(string key) => key switch
    {
        "text" => Text,
        "about" => Joined(About.Select(agent => agent.Name)),
        "rating" => Rating?.Value,
        _ => base.ValueOf(key),
    };

    private protected override string Describe() => WithDetail(Shortened.Text(Text), detail: null);
}
