using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>What a fact must be to be among those that are asked for.</summary>
internal abstract class FactCondition
{
    /// <summary>Whether the fact is so: what the condition means, whatever an index says.</summary>
    public abstract bool Holds(Fact fact);

    /// <summary>Says how facts that are so are found in the indexes.</summary>
    public abstract void AddTo(IndexQuestion question);
}
