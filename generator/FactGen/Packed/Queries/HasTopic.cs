using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>It has a topic, by the very word.</summary>
internal sealed class HasTopic(string topic) : FactCondition
{
    public override bool Holds(Fact fact) => fact.Topics.Contains(topic);

    public override void AddTo(IndexQuestion question) => question.Require('t', topic);
}
