using FactGen.Packed;

namespace FactGen;

/// <summary>Sets what sources state against what the fact accepts.</summary>
internal static class ConflictFinder
{
    /// <summary>One conflict for each citation and each key that it states, in their order.</summary>
    public static IReadOnlyList<Conflict> Find(Fact fact, FactPack pack)
    {
        var conflicts = new List<Conflict>();
        foreach (var citation in fact.Citations)
        {
            foreach (var stated in citation.States)
            {
                var values = stated.Values.Select(value => Shown(pack, stated.Key, value));
                conflicts.Add(new Conflict(stated.Key, fact.ValueOf(stated.Key), string.Join(", ", values), citation));
            }
        }

        return ValueList<Conflict>.From(conflicts);
    }

    /// <summary>
    /// The value as the accepted one is shown beside it: an agent by name, an event by its text. A source's own words, which are no id, stay.
    /// </summary>
    private static string Shown(FactPack pack, string key, string value) => key switch
    {
        "speaker" or "about" or "who" => pack.FindAgent(value)?.Name ?? value,
        "at" => pack.FindEvent(value)?.Text ?? value,
        _ => value,
    };
}
