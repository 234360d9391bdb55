namespace FactGen.Packed.Queries;

/// <summary>Its date can mean a day of a range; null is no bound.</summary>
internal sealed class DatedWithin(FactDay? from, FactDay? to) : FactCondition
{
    public override bool Holds(Fact fact) => !(from > to) && fact.When?.Overlaps(from, to) == true;
}
