namespace FactGen.Core.Reading;

/// <summary>Reads YAML text into positioned nodes, through YamlDotNet's <c>Parser</c> events alone.</summary>
public static class YamlReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws: what is wrong becomes a finding, and what is right is still read.</summary>
    public static YamlReading Read(string text, ReadingLimits limits, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
