using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Tool.Tests;

/// <summary>A project on disk, and the tool run on it in a process of its own, as MSBuild runs it.</summary>
internal sealed class ToolProject : IDisposable
{
    public const string FactPath = "my facts/ports.yaml";

    public const string Kept = "They said: the harbour comes first. Then they left.";

    public const string Yaml = """
        people: { jane-doe: { name: Jane Doe } }
        outlets: { quay: { name: The Quay } }
        articles:
          ports:
            title: Ports
            outlet: quay
            snapshot: ports.txt
        statements:
          doe-harbour:
            speaker: jane-doe
            quote: the harbour comes first
            sources: [ports]

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly SortedDictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _snapshots = new(StringComparer.Ordinal);

    private readonly List<string> _references = [];

    public ToolProject() => WithFacts(FactPath, Yaml).WithSnapshot("ports.txt", Kept);

    public string LockPath { get; set; } = "factgen.lock";

    public string Lock => File.ReadAllText(PathOf(LockPath));

    public string PathOf(string relativePath) => _folder.Combine(relativePath);

    public ToolProject WithFacts(string path, string yaml)
    {
        _folder.Write(path, yaml);
        _facts[path] = path;
        return this;
    }

    public ToolProject WithSnapshot(string name, string text) => WithSnapshot(name, Encoding.UTF8.GetBytes(text));

    public ToolProject WithSnapshot(string name, byte[] bytes)
    {
        _folder.Write("kept/" + name, "");
        File.WriteAllBytes(PathOf("kept/" + name), bytes);
        _snapshots[name] = name;
        return this;
    }

    /// <summary>Lists a kept text no longer, as in a clone that has none.</summary>
    public ToolProject WithoutSnapshot(string name)
    {
        _snapshots.Remove(name);
        return this;
    }

    /// <summary>Lists a referenced assembly.</summary>
    public ToolProject WithReference(string path)
    {
        _references.Add(PathOf(path));
        return this;
    }

    public ToolProject With(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public CommandResult Verify()
    {
        IEnumerable<string> request =
        [
            "project Harbour",
            "assembly Harbour",
            "lock " + PathOf(LockPath),
            .. _facts.Values.SelectMany(path => new[] { "fact " + PathOf(path), "as " + path.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal) }),
            .. _snapshots.Values.SelectMany(name => new[] { "snapshot " + PathOf("kept/" + name), "as " + name }),
            .. _references.Select(path => "reference " + path),
        ];
        _folder.Write("request", string.Join('\n', request));
        return Run("verify", "@" + PathOf("request"));
    }

    public CommandResult Run(params string[] arguments) =>
        Dotnet.Run(_folder.FullPath, ["exec", Path.Combine(AppContext.BaseDirectory, "FactGen.Tool.dll"), .. arguments]);

    public void Dispose() => _folder.Dispose();
}
