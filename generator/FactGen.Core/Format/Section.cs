namespace FactGen.Core.Format;

/// <summary>One of the eight top-level keys of a fact file: the section says what type its entries have.</summary>
public sealed class Section
{
    /// <summary>The key, <c>people</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What one entry is called in a message, <c>person</c>.</summary>
    public required string Noun { get; init; }

    /// <summary>The namespace of its ids.</summary>
    public required IdSpace Space { get; init; }

    /// <summary>Its tag in the packed form, <c>p</c>.</summary>
    public required char Tag { get; init; }

    /// <summary>The class within <c>Facts</c> whose members its entries become, <c>People</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The C# record that an entry becomes, <c>Person</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>What the IntelliSense of the class says.</summary>
    public required string Summary { get; init; }

    /// <summary>The keys of an entry.</summary>
    public required MapType Entry { get; init; }

    /// <summary>Whether its entries are facts, which need sources.</summary>
    public bool HoldsFacts => Space == IdSpace.Facts;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
