using FactGen.Packed;

namespace FactGen;

/// <summary>Several agents who speak with one voice, as in a joint statement. Equal when the members are, in the same order.</summary>
public sealed record JointSpeakers : Agent
{
    internal JointSpeakers(IReadOnlyList<AgentLink> members) => Members = new LinkList<Agent>(members);

    /// <summary>Who speaks, in the order of the YAML; at least two.</summary>
    public IReadOnlyList<Agent> Members { get; }

    /// <summary>The names of all: <c>Lloyd Austin, Antony Blinken and Nobuo Kishi</c>.</summary>
    public override string Name =>
        $"{string.Join(", ", Members.Take(Members.Count - 1).Select(member => member.Name))} and {Members[^1].Name}";

    private protected override string Describe() => $"{nameof(JointSpeakers)}: {Name}";
}
