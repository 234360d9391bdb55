using FactGen.Packed.Form2;

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

    public override void AddTo(IndexQuestion question)
    {
        AddTo(question, agent);
        // The index knows who is among the speakers, but not in what order joint ones are, nor how many people an unnamed source is.
        if (agent is not KnownAgent)
            question.Confirm(this);
    }

    private static void AddTo(IndexQuestion question, Agent agent)
    {
        switch (agent)
        {
            case KnownAgent known:
                question.Require('s', known);
                break;
            case AnonymousSource anonymous:
                question.Require('n', anonymous.Description);
                break;
            case JointSpeakers joint:
                foreach (var member in joint.Members)
                    AddTo(question, member);
                break;
        }
    }
}
