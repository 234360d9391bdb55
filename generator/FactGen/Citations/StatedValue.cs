using FactGen.Packed;

namespace FactGen;

/// <summary>What a source states instead of a value that the fact accepts.</summary>
public sealed record StatedValue
{
    internal StatedValue(Fields fields)
    {
        Key = fields.Required('k', "a stated value");
        Values = fields.Texts('v');
    }

    /// <summary>The key of the YAML that it is another value of: <c>when</c>, <c>where</c>, <c>value</c>.</summary>
    public string Key { get; }

    /// <summary>
    /// The values, as in YAML; more than one only for a key that takes a list. References are ids, <c>pack/id</c> for an entry of another pack.
    /// </summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>One line: <c>when: 2021-06</c>.</summary>
    public override string ToString() => $"{Key}: {string.Join(", ", Values)}";
}
