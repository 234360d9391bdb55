using FactGen.Packed;

namespace FactGen;

/// <summary>That an article or a fact was taken back.</summary>
public sealed record Retraction
{
    internal Retraction(Fields fields)
    {
        On = fields.Date('o');
        Because = fields.Text('b');
    }

    /// <summary>When; null where that is not recorded.</summary>
    public FactDate? On { get; }

    /// <summary>Why; null where that is not recorded.</summary>
    public string? Because { get; }

    /// <summary>One line: the date and the reason.</summary>
    public override string ToString() => $"retracted {On?.Text}: {Because}";
}
