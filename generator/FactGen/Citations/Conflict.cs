namespace FactGen;

/// <summary>That a source states something else than the fact accepts.</summary>
public sealed record Conflict
{
    internal Conflict(string field, string? accepted, string stated, Citation statedBy)
    {
        Field = field;
        Accepted = accepted;
        Stated = stated;
        StatedBy = statedBy;
    }

    /// <summary>What is in question, as the YAML calls it: <c>when</c>, <c>where</c>, <c>speaker</c>, <c>value</c>.</summary>
    public string Field { get; }

    /// <summary>The value that the fact accepts, as text; a person's or an organization's name where it is one. Null where it has none.</summary>
    public string? Accepted { get; }

    /// <summary>The value that the source states instead, as text.</summary>
    public string Stated { get; }

    /// <summary>The source that states it; its <see cref="Citation.Article"/> is the article.</summary>
    public Citation StatedBy { get; }

    /// <summary>Why the source's value lost; null where nobody has said so yet, which makes the fact <see cref="FactStatus.Disputed"/>.</summary>
    public string? Because => StatedBy.Because;

    /// <summary>One line: <c>when: 2021-03-16, not 2021-06</c>.</summary>
    public override string ToString() => $"{Field}: {Accepted ?? "unknown"}, not {Stated}";
}
