namespace FactGen.Core.Quotes;

/// <summary>Is told where patterns end in a text.</summary>
internal interface IPatternEndings
{
    /// <summary>The longest pattern that ends just before <paramref name="end"/>; the shorter ones that end there too follow from it.</summary>
    void Add(int pattern, int end);
}
