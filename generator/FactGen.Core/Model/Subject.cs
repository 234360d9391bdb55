namespace FactGen.Core.Model;

/// <summary>
/// What a message is about: <c>`excerpt` of a source of claim `ports-agreed`</c>. Put into words only when there is something to
/// say, which is rare.
/// </summary>
/// <param name="What">The key, the item or the entry.</param>
/// <param name="Owner">What it belongs to; null for an entry.</param>
internal sealed record Subject(string What, Subject? Owner)
{
    /// <summary>Whether what it belongs to cannot stand without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The key <paramref name="name"/> of this.</summary>
    public Subject Key(string name) => new("`" + name + "`", this);

    /// <summary>An item of the list that this is.</summary>
    public Subject Item(string? noun) => new(noun ?? "an item of " + What, Owner);

    /// <inheritdoc/>
    public override string ToString() => Owner is null ? What : $"{What} of {Owner}";
}
