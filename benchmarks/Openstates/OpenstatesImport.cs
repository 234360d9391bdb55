using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactGen.Benchmarks.Corpora;

namespace FactGen.Benchmarks.Openstates;

/// <summary>
/// Turns openstates/people into a corpus of this format. A person becomes an entry of <c>people</c>, a committee one of
/// <c>organizations</c>; what the register says of either becomes a claim about it, which cites what the entity cites. An address that is
/// cited becomes an article once, of the outlet that its host is; one that is no web address becomes an article without <c>url</c>.
/// </summary>
internal sealed class OpenstatesImport
{
    private const int IdDigits = 8;
    private const int AddressDigits = 12;
    private const int MostMembersNamed = 5;

    private readonly ICorpusSink _sink;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _hosts = new(StringComparer.Ordinal);
    private readonly List<string> _uncited = [];

    private OpenstatesImport(ICorpusSink sink) => _sink = sink;

    /// <summary>How many entities, which is how many claims.</summary>
    public int Entities { get; private set; }

    /// <summary>How many addresses are cited.</summary>
    public int Articles => _articles.Count;

    /// <summary>How many of them are no web addresses.</summary>
    public int OtherAddresses { get; private set; }

    /// <summary>Ids that more than one file has: each further entity gets a number behind its own.</summary>
    public List<string> RepeatedIds { get; } = [];

    /// <summary>The ids of the claims about entities that cite nothing, by the lines of their files, in ordinal order.</summary>
    public IReadOnlyList<string> Uncited => _uncited;

    /// <summary>Writes the corpus, a file for each state and kind.</summary>
    public static OpenstatesImport Run(string root, ICorpusSink sink)
    {
        var import = new OpenstatesImport(sink);
        foreach (var files in OpenstatesFolder.EntityFiles(root).GroupBy(file => string.Join('/', file.Split('/')[1..3]), StringComparer.Ordinal))
        {
            import.WriteFile(root, files.Key + ".yaml", files);
        }

        import.WriteOutlets();
        import._uncited.Sort(StringComparer.Ordinal);
        return import;
    }

    private void WriteFile(string root, string path, IEnumerable<string> files)
    {
        StringBuilder agents = new(), articles = new(), claims = new();
        foreach (var file in files)
        {
            var entity = OpenstatesFolder.Read(root, file);
            var id = IdOf(entity);
            Entities++;
            if (OpenstatesFolder.CitesNothing(root, file))
            {
                _uncited.Add(id);
            }

            WriteAgent(agents, entity, id);
            WriteClaim(claims, articles, entity, id);
        }

        var yaml = new StringBuilder(path.EndsWith("/committees.yaml", StringComparison.Ordinal) ? "organizations:\n" : "people:\n").Append(agents);
        if (articles.Length > 0)
        {
            yaml.Append("articles:\n").Append(articles);
        }

        _sink.AddFacts(path, yaml.Append("claims:\n").Append(claims).ToString());
    }

    private string IdOf(OpenstatesEntity entity)
    {
        var uuid = entity.Id[(entity.Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace("-", "", StringComparison.Ordinal);
        var id = $"{Slug(entity.Name)}-{uuid[..Math.Min(IdDigits, uuid.Length)].ToLowerInvariant()}";
        if (_ids.Add(id))
        {
            return id;
        }

        RepeatedIds.Add($"{entity.Id} ({entity.Path})");
        for (var number = 2; ; number++)
        {
            if (_ids.Add($"{id}-{number}"))
            {
                return $"{id}-{number}";
            }
        }
    }

    private static void WriteAgent(StringBuilder yaml, OpenstatesEntity entity, string id)
    {
        yaml.Append($"  {id}:\n    name: {Quoted(entity.Name)}\n");
        var roles = entity.Roles.ToArray();
        if (roles.Length > 0)
        {
            yaml.Append("    roles:\n");
        }

        foreach (var role in roles)
        {
            yaml.Append($"      - title: {Quoted(role.Title)}\n");
            yaml.Append(role.From is null ? "" : $"        from: {Quoted(role.From)}\n").Append(role.To is null ? "" : $"        to: {Quoted(role.To)}\n");
        }
    }

    private void WriteClaim(StringBuilder claims, StringBuilder articles, OpenstatesEntity entity, string id)
    {
        claims.Append($"  {id}:\n    text: {Quoted(TextOf(entity))}\n    about: {id}\n    topics: [{entity.State}, {entity.Kind}]\n");
        var sources = entity.Sources.Select(address => ArticleOf(address, articles)).ToArray();
        if (sources.Length > 0)
        {
            claims.Append("    sources:\n");
            foreach (var article in sources)
            {
                claims.Append($"      - {article}\n");
            }
        }
        else if (entity.HasSourcesKey)
        {
            claims.Append("    sources: []\n");
        }
    }

    private static string TextOf(OpenstatesEntity entity)
    {
        if (entity.IsCommittee)
        {
            var members = entity.Members.ToArray();
            var some = string.Join(", ", members.Take(MostMembersNamed));
            return $"{entity.Name} is a committee ({entity.Chamber}, {entity.State})" + (members.Length == 0 ? "." : $" of {members.Length} members, such as {some}.");
        }

        var roles = string.Join("; ", entity.Roles.Select(role => role.Title + Span(role)));
        return $"{entity.Name}, {string.Join(" and ", entity.Parties.DefaultIfEmpty("of no party that is given"))}: {(roles.Length == 0 ? "no office" : roles)}.";
    }

    private static string Span(OpenstatesRole role) => (role.From, role.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $", since {from}",
        (null, { } to) => $", until {to}",
        var (from, to) => $", {from} to {to}",
    };

    private string ArticleOf(string address, StringBuilder yaml)
    {
        if (_articles.TryGetValue(address, out var known))
        {
            return known;
        }

        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !address.Any(char.IsWhiteSpace);
        var host = uri is { Host.Length: > 0 } ? uri.Host.ToLowerInvariant() : "unknown";
        var id = $"{Slug(host)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..AddressDigits]}";
        _articles.Add(address, id);
        _hosts.Add(host);
        yaml.Append($"  {id}:\n    outlet: {OutletOf(host)}\n");
        if (isWeb)
        {
            yaml.Append($"    url: {Quoted(address)}\n");
        }
        else
        {
            OtherAddresses++;
            yaml.Append($"    title: {Quoted(address)}\n");
        }

        return id;
    }

    private void WriteOutlets()
    {
        var yaml = new StringBuilder("outlets:\n");
        foreach (var host in _hosts)
        {
            yaml.Append($"  {OutletOf(host)}:\n    name: {Quoted(host)}\n");
        }

        _sink.AddFacts("outlets.yaml", yaml.ToString());
    }

    // Unlike hosts can give like slugs: `a-b.example` and `a.b.example`.
    private static string OutletOf(string host) =>
        $"site-{Slug(host)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(host)))[..IdDigits]}";

    private static string Slug(string text)
    {
        var id = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (char.IsLower(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter || char.IsAsciiDigit(letter))
            {
                id.Append(letter);
            }
            else if (id.Length > 0 && id[^1] != '-' && letter is not ('\'' or '’'))
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-') is { Length: > 0 } slug ? slug : "x";
    }

    // White space of all kinds becomes a space: a tab in a name is a slip. What is quoted as in JSON is quoted in YAML.
    private static string Quoted(string text) =>
        JsonSerializer.Serialize(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), s_readable);

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
