using System.Globalization;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>What files share is made from what it was before an edit. Whatever was edited, it must be what a fresh run makes.</summary>
public sealed class DistributionTests
{
    // So many that some share a bucket and all share a segment.
    private const int Files = 300;

    private static readonly FactProject s_articles =
        new FactProject().With("facts/articles.yaml", "articles:\n  ports: { title: Ports, sha256: " + new string('a', 64) + " }\n") with { IsLarge = true };

    private static readonly FactProject s_project =
        Enumerable.Range(0, Files).Aggregate(s_articles, (project, i) => project.With(PathOf(i), YamlOf(i, "Stay calm.")));

    private static readonly Dictionary<string, Func<FactProject, FactProject>> s_edits = new()
    {
        ["a quote"] = project => project.With(PathOf(7), YamlOf(7, "Remain calm.")),
        ["the quotes of several files"] = project => Enumerable.Range(90, 40).Aggregate(project, (so, i) => so.With(PathOf(i), YamlOf(i, "Remain calm."))),
        ["a new id"] = project => project.With(PathOf(7), YamlOf(7, "Stay calm.") + "people:\n  new-person: { name: New }\n"),
        ["a topic"] = project => project.With(PathOf(7), YamlOf(7, "Stay calm.") + "    topics: [harbour]\n"),
        ["an origin"] = project => project.With(PathOf(7), YamlOf(7, "Stay calm.").Replace("sources: [ports]", "sources: [{ article: ports, via: [{ anonymous: a clerk }] }]", StringComparison.Ordinal)),
        ["a kept text's hash"] = project => project.With("facts/articles.yaml", "articles:\n  ports: { title: Ports, sha256: " + new string('b', 64) + " }\n"),
        ["a file that comes"] = project => project.With("facts/new.yaml", "people:\n  new-person: { name: New }\n"),
        ["a file that goes"] = project => project.Without(PathOf(299)),
        ["a file that is renamed"] = project => project.Without(PathOf(7)).With("facts/new.yaml", YamlOf(7, "Stay calm.")),
        ["the first and the last file"] = project => project.With("facts/articles.yaml", "articles:\n  ports: { title: Docks }\n").With(PathOf(299), YamlOf(299, "Remain calm.")),
        ["a file that becomes empty"] = project => project.With(PathOf(7), ""),
    };

    public static TheoryData<string> Edits => [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_emitted_after_an_edit_and_after_its_undoing_is_what_a_fresh_run_emits(string edit)
    {
        // The harness compares each run with a fresh one.
        var opened = FactBuild.Generate(s_project);

        var edited = opened.Edit(s_edits[edit]);
        var undone = edited.Edit(_ => s_project);

        Assert.NotEqual(opened.Sources, edited.Sources);
        Assert.Equal(opened.Sources, undone.Sources);
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"facts/file-{number:000}.yaml");

    private static string YamlOf(int number, string quote) =>
        string.Create(CultureInfo.InvariantCulture, $"statements:\n  said-{number}:\n    speaker: {{ anonymous: a clerk }}\n    quote: {quote}\n    sources: [ports]\n");
}
