using FactGen;

namespace SampleApp.Wording;

/// <summary>Says who somebody is, as a reader needs to know it.</summary>
internal static class AgentWording
{
    /// <summary>The name, with the offices held on the day, that a medium is a state's, or that a source is not named.</summary>
    /// <param name="agent">Who.</param>
    /// <param name="when">When they spoke; null where that is not known.</param>
    public static string Of(Agent agent, FactDate? when) => agent switch
    {
        Person person => WithDetail(person.Name, string.Join("; ", RolesOf(person, when).Select(role => role.Title))),
        Outlet { IsStateMedia: true } outlet => WithDetail(outlet.Name, "state media"),
        AnonymousSource { Count: { } count } source => WithDetail(source.Name, $"{count}, not named"),
        AnonymousSource source => WithDetail(source.Name, "not named"),
        JointSpeakers joint => string.Join(", ", joint.Members.SkipLast(1).Select(member => Of(member, when)))
            + " and " + Of(joint.Members[^1], when),
        _ => agent.Name,
    };

    // Of somebody who spoke nobody knows when, only an office without dates is known to be the one.
    private static IEnumerable<Role> RolesOf(Person person, FactDate? when) => when is null
        ? person.Roles.Where(role => role.From is null && role.To is null)
        : person.RolesOn(when);

    private static string WithDetail(string name, string detail) => detail.Length == 0 ? name : $"{name} ({detail})";
}
