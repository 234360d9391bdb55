using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A syntax error in a fact-checker's words.</summary>
/// <param name="Range">The offending token or character.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Repair">How to repair it.</param>
internal sealed record SyntaxProblem(TextRange Range, string What, string Repair)
{
    /// <summary>Whether it is a limit that is reached, FACT014, and no mistake in YAML.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Whether nothing behind it is read.</summary>
    public bool EndsReading { get; init; }
}
