using FactGen.Packed;

namespace FactGen;

/// <summary>That an outlet corrected an article.</summary>
public sealed record Correction
{
    internal Correction(Fields fields)
    {
        On = fields.Date('o');
        Text = fields.Text('x');
    }

    /// <summary>When; null where that is not recorded.</summary>
    public FactDate? On { get; }

    /// <summary>What was corrected; null where that is not recorded.</summary>
    public string? Text { get; }

    /// <summary>One line: the date and the text.</summary>
    public override string ToString() => $"corrected {On?.Text}: {Text}";
}
