namespace FactGen.Packed.Queries;

/// <summary>It is a statement that an agent speaks, alone or jointly.</summary>
internal sealed class SpokenBy(Agent agent) : FactCondition
{
    public override bool Holds(Fact fact)
    {
        if (fact is not Statement { Speaker: var speaker })
            return false;
        if (speaker.Equals(agent))
            return true;
        return speaker is JointSpeakers joint && joint.Members.Contains(agent);
    }
}
