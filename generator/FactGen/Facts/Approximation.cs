namespace FactGen;

/// <summary>How an article hedges a number.</summary>
public enum Approximation
{
    /// <summary>"About 24 million".</summary>
    About,

    /// <summary>"Over", "more than".</summary>
    Over,

    /// <summary>"Under", "less than".</summary>
    Under,

    /// <summary>"Almost", "nearly".</summary>
    Almost,
}
