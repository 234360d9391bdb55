namespace FactGen.Core.Format;

/// <summary>One key of the fact format.</summary>
/// <param name="name">As written in YAML.</param>
/// <param name="tag">Its tag in the packed form; <c>'\0'</c> where the value is written under tags of its own.</param>
/// <param name="type">What its value must be.</param>
/// <param name="summary">What it means, for the docs and the JSON Schema.</param>
public sealed class Key(string name, char tag, FormatType type, string summary)
{
    private readonly string? _canonicalName;

    /// <summary>As written in YAML.</summary>
    public string Name { get; } = name;

    /// <summary>Its tag in the packed form.</summary>
    public char Tag { get; } = tag;

    /// <summary>What its value must be.</summary>
    public FormatType Type { get; } = type;

    /// <summary>What it means.</summary>
    public string Summary { get; } = summary;

    /// <summary>Whether an entry cannot stand without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a source's <c>states</c> may give another value for it.</summary>
    public bool MayBeStated { get; init; }

    /// <summary>Whether it stands for a short form only (<c>via: [harbour-wire]</c>) and cannot be written.</summary>
    public bool IsImplied { get; init; }

    /// <summary>
    /// The name of the key that says the same for every kind of entry: <c>outlet</c>, <c>person</c> and <c>organization</c> of a
    /// <c>via</c> step name an agent. Otherwise its own.
    /// </summary>
    public string CanonicalName
    {
        get => _canonicalName ?? Name;
        init => _canonicalName = value;
    }

    /// <summary>Whether it may change without the fact needing another look: the seal of a <c>vetted</c> fact does not cover it.</summary>
    public bool IsOutsideSeal { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
