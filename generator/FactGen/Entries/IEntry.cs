namespace FactGen;

/// <summary>
/// An entry of a fact file: a person, an organization, an outlet, an article or a fact. Entries are immutable, safe to read from many
/// threads, and equal when their pack, section and id are; one entry is always one object.
/// </summary>
public interface IEntry
{
    /// <summary>The name of the pack that the entry was compiled into: the project whose YAML holds it.</summary>
    string Pack { get; }

    /// <summary>The section of the YAML that the entry stands in.</summary>
    Section Section { get; }

    /// <summary>The entry's id, as in YAML: <c>lloyd-austin</c>.</summary>
    string Id { get; }
}
