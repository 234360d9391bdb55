using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>It has a status.</summary>
internal sealed class HasStatus(FactStatus status) : FactCondition
{
    public override bool Holds(Fact fact) => fact.Status == status;

    public override void AddTo(IndexQuestion question) => question.Require(status);
}
