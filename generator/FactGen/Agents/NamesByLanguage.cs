using System.Collections.ObjectModel;
using FactGen.Packed;

namespace FactGen;

/// <summary>Reads the names of an agent in other languages.</summary>
internal static class NamesByLanguage
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Decode(Fields fields, char tag)
    {
        var groups = fields.Records(tag, static group => new Group(group));
        if (groups.Count == 0)
            return ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

        // Language tags are equal in any letter case (RFC 5646).
        var names = new Dictionary<string, IReadOnlyList<string>>(groups.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            if (!names.TryAdd(group.Language, group.Names))
                names[group.Language] = new ValueList<string>([.. names[group.Language], .. group.Names]);
        }

        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(names);
    }

    // No tuple: a list of one is a type of the runtime's, for which no code can be made ahead.
    private sealed class Group(Fields fields)
    {
        public string Language { get; } = fields.Required('l', "a name");

        public ValueList<string> Names { get; } = fields.Texts('v');
    }
}
