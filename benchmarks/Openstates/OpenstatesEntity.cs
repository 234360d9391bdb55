using YamlDotNet.RepresentationModel;

namespace FactGen.Benchmarks.Openstates;

/// <summary>
/// A person or a committee of the openstates/people data: one file of <c>data/&lt;state&gt;/&lt;kind&gt;/</c>, where kind is <c>legislature</c>,
/// <c>executive</c>, <c>municipalities</c>, <c>retired</c> or <c>committees</c>. All that is taken from it are texts, as they stand there.
/// </summary>
/// <param name="path">The file, from the data's root.</param>
/// <param name="root">What it holds.</param>
internal sealed class OpenstatesEntity(string path, YamlMappingNode root)
{
    private const string Organization = "ocd-organization/";

    /// <summary>The file, from the data's root, with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary><c>al</c>, of <c>data/al/legislature/…</c>.</summary>
    public string State { get; } = path.Split('/')[1];

    /// <summary><c>legislature</c>, of <c>data/al/legislature/…</c>.</summary>
    public string Kind { get; } = path.Split('/')[2];

    /// <summary><c>ocd-person/…</c> or <c>ocd-organization/…</c>.</summary>
    public string Id { get; } = TextOf(root, "id") ?? throw new BenchmarkException($"{path} has no id.");

    /// <summary>The name.</summary>
    public string Name { get; } = TextOf(root, "name") ?? throw new BenchmarkException($"{path} has no name.");

    public bool IsCommittee => Id.StartsWith(Organization, StringComparison.Ordinal);

    /// <summary>The parties' names.</summary>
    public IEnumerable<string> Parties => Items(root, "party").Select(party => TextOf(party, "name")).OfType<string>();

    /// <summary>The names of a committee's members.</summary>
    public IEnumerable<string> Members => Items(root, "members").Select(member => TextOf(member, "name")).OfType<string>();

    /// <summary>The offices that a person held or holds.</summary>
    public IEnumerable<OpenstatesRole> Roles => Items(root, "roles").Select(role => new OpenstatesRole(
        TextOf(role, "type") ?? "",
        TextOf(role, "jurisdiction") ?? "",
        TextOf(role, "district"),
        TextOf(role, "start_date"),
        TextOf(role, "end_date")));

    /// <summary>The chamber of a committee.</summary>
    public string? Chamber => TextOf(root, "chamber");

    /// <summary>Whether the key <c>sources</c> is there at all, be its list empty or not.</summary>
    public bool HasSourcesKey => Find(root, "sources") is not null;

    /// <summary>What it cites: addresses, each once, in their order.</summary>
    public IEnumerable<string> Sources => Items(root, "sources").Select(source => TextOf(source, "url")).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode map, string key) =>
        Find(map, key) is YamlSequenceNode list ? list.Children.OfType<YamlMappingNode>() : [];

    private static string? TextOf(YamlMappingNode map, string key) =>
        Find(map, key) is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private static YamlNode? Find(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}

/// <summary>An office.</summary>
/// <param name="Type"><c>upper</c>, <c>lower</c>, <c>mayor</c> …</param>
/// <param name="Jurisdiction"><c>ocd-jurisdiction/country:us/state:al/government</c>.</param>
/// <param name="District">The district, if it has one.</param>
/// <param name="From">The first day, if it is known.</param>
/// <param name="To">The last day, if it is known.</param>
internal sealed record OpenstatesRole(string Type, string Jurisdiction, string? District, string? From, string? To)
{
    /// <summary>The office in words: <c>lower chamber, district 97 (state:al)</c>.</summary>
    public string Title
    {
        get
        {
            var where = string.Join(" ", Jurisdiction.Split('/').Where(part => part.Contains(':', StringComparison.Ordinal)).Skip(1));
            var what = Type is "upper" or "lower" ? Type + " chamber" : Type;
            return (District is null ? what : $"{what}, district {District}") + (where.Length == 0 ? "" : $" ({where})");
        }
    }
}
