using System.Globalization;

namespace FactGen;

/// <summary>How many people an <see cref="AnonymousSource"/> is: a number, or several.</summary>
public readonly record struct SourceCount
{
    internal SourceCount(int? number) => Number = number;

    /// <summary>The number, where the article gives one; null for "several".</summary>
    public int? Number { get; }

    /// <summary>Whether the article says that there are several, without a number.</summary>
    public bool IsSeveral => Number is null;

    /// <summary>As in YAML: <c>one</c>, <c>two</c>, <c>several</c>, or the number.</summary>
    public override string ToString() => Number switch
    {
        null => "several",
        1 => "one",
        2 => "two",
        { } number => number.ToString(CultureInfo.InvariantCulture),
    };
}
