using FactGen.Packed;

namespace FactGen;

/// <summary>An agent where a fact names one: by reference, which is followed when it is asked for, or in place.</summary>
internal sealed record AgentLink : ILink<Agent>
{
    private readonly Reference<KnownAgent>? _known;
    private readonly Agent? _inPlace;

    private AgentLink(Reference<KnownAgent> known) => _known = known;

    private AgentLink(Agent inPlace) => _inPlace = inPlace;

    public Agent Target => _inPlace ?? _known!.Target;

    /// <summary>Reads <c>r</c>, or <c>a</c> and <c>n</c>; null where there is neither.</summary>
    public static AgentLink? Decode(Fields fields)
    {
        if (fields.Reference<KnownAgent>('r') is { } known)
            return new AgentLink(known);
        return fields.Text('a') is { } description
            ? new AgentLink(new AnonymousSource(description, Words.Count(fields.Text('n'))))
            : null;
    }

    /// <summary>One speaker as itself, several as <see cref="JointSpeakers"/>.</summary>
    public static AgentLink Of(IReadOnlyList<AgentLink> speakers) => speakers.Count switch
    {
        0 => throw Damage.Of("a statement has no speaker"),
        1 => speakers[0],
        _ => new AgentLink(new JointSpeakers(speakers)),
    };
}
