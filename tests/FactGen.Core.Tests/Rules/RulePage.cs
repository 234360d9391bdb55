using System.Text.RegularExpressions;

namespace FactGen.Core.Tests.Rules;

/// <summary>A page of docs/rules, cut into what a test needs.</summary>
internal sealed partial record RulePage(string Title, string Severity, string NonCompliant, string Compliant, string? Acknowledged)
{
    public static RulePage Read(string id)
    {
        var text = Repository.Read($"docs/rules/{id}.md");
        return new RulePage(
            TitleLine().Match(text).Groups[1].Value,
            SeverityLine().Match(text).Groups[1].Value,
            Block(text, "Non-compliant") ?? throw new InvalidOperationException(id + " shows no mistake"),
            Block(text, "Compliant") ?? throw new InvalidOperationException(id + " shows no repair"),
            Block(text, "How to acknowledge it"));
    }

    private static string? Block(string text, string heading)
    {
        var section = text.Split("\n## ").SingleOrDefault(part => part.StartsWith(heading + "\n", StringComparison.Ordinal))
            ?? throw new InvalidOperationException("no section " + heading);
        var match = Fence().Match(section);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^# (.+)\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\nDefault severity: \*\*(\w+)\*\*\n")]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"```\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
