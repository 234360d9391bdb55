using System.Text.RegularExpressions;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Tests.Packs;

namespace FactGen.Core.Tests.Rules;

/// <summary>A page of docs/rules, cut into what a test needs.</summary>
internal sealed partial class RulePage
{
    private readonly string _id;
    private readonly string _text;

    private RulePage(string id, string text) => (_id, _text) = (id, text);

    public string Title => TitleLine().Match(_text).Groups[1].Value;

    public string Severity => SeverityLine().Match(_text).Groups[1].Value;

    public string NonCompliant => Block("Non-compliant") ?? throw new InvalidOperationException(_id + " shows no mistake");

    public string Compliant => Block("Compliant") ?? throw new InvalidOperationException(_id + " shows no repair");

    /// <summary>Null where the page says that it cannot be acknowledged.</summary>
    public string? Acknowledged => Block("How to acknowledge it");

    /// <summary>What the examples' quotes are held against: the blocks under "The kept text", each a snapshot of the name given, or the lock.</summary>
    public Evidence Evidence
    {
        get
        {
            var files = Section("The kept text") is { } section ? Fence().Matches(section).Select(match => (Name: match.Groups[1].Value, Text: match.Groups[2].Value)).ToArray() : [];
            var texts = files.Where(file => file.Name != "factgen.lock").ToArray();
            return files.Length == texts.Length ? Kept.Texts(texts) : Kept.TextsAndLock(files.Single(file => file.Name == "factgen.lock").Text, texts);
        }
    }

    /// <summary>What the examples' project references: the blocks under "The fact packages", each the YAML of the pack of the name given.</summary>
    public PackIndex Packs => PackIndex.Of(
        Section("The fact packages") is { } section ? Fence().Matches(section).Select(match => TestPack.Of(match.Groups[1].Value, match.Groups[2].Value)) : []);

    public static RulePage Read(string id) => new(id, Repository.Read($"docs/rules/{id}.md"));

    private string? Block(string heading)
    {
        var match = Fence().Match(Section(heading) ?? throw new InvalidOperationException($"{_id} has no section {heading}"));
        return match.Success ? match.Groups[2].Value : null;
    }

    private string? Section(string heading) => _text.Split("\n## ").SingleOrDefault(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));

    [GeneratedRegex(@"^# (.+)\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\nDefault severity: \*\*(\w+)\*\*\n")]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"```\w+(?: (\S+))?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
