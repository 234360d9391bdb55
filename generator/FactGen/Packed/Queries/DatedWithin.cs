using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>Its date can mean a day of a range; null is no bound.</summary>
internal sealed class DatedWithin(FactDay? from, FactDay? to) : FactCondition
{
    public override bool Holds(Fact fact) => !(from > to) && fact.When?.Overlaps(from, to) == true;

    public override void AddTo(IndexQuestion question)
    {
        if (!question.Require(from, to))
            question.Confirm(this);
    }
}
