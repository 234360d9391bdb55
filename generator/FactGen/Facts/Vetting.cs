using FactGen.Packed;

namespace FactGen;

/// <summary>Who checked a fact and when.</summary>
public sealed record Vetting
{
    internal Vetting(Fields fields)
    {
        By = fields.Texts('b');
        On = fields.Date('o');
        Seal = fields.Text('s');
    }

    /// <summary>The fact-checkers who signed it off.</summary>
    public IReadOnlyList<string> By { get; }

    /// <summary>When; null where that is not recorded.</summary>
    public FactDate? On { get; }

    /// <summary>The first 8 hexadecimal digits of the hash of what they signed; any later edit of the fact breaks it.</summary>
    public string? Seal { get; }

    /// <summary>One line: who, and when.</summary>
    public override string ToString() => On is null
        ? $"vetted by {string.Join(", ", By)}"
        : $"vetted by {string.Join(", ", By)} on {On}";
}
