using FactGen.Packed;

namespace FactGen;

/// <summary>
/// A source that is not named individually. Equal when described in the same words: whether two such sources are the same people, nobody
/// outside knows.
/// </summary>
public sealed record AnonymousSource : Agent
{
    internal AnonymousSource(string description, SourceCount? count)
    {
        Description = description;
        Count = count;
    }

    /// <summary>How the article describes the source: <c>Japanese government sources</c>.</summary>
    public string Description { get; }

    /// <summary>How many people it is, as far as the article says; null where it does not.</summary>
    public SourceCount? Count { get; }

    /// <summary>The description.</summary>
    public override string Name => Description;

    private protected override string Describe() => Count is null
        ? $"{nameof(AnonymousSource)}: {Description}"
        : $"{nameof(AnonymousSource)}: {Description} ({Count})";
}
