using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>A file's slice is taken from the last run where the index says nothing else of what it names. Each edit is compared with a fresh run.</summary>
public sealed class SliceMemoryTests
{
    private static readonly FactProject s_project = new FactProject()
        .With("facts/agents.yaml", "people:\n  jane-doe: { name: Jane Doe }\noutlets:\n  quay: { name: The Quay }\n  herald: { name: Herald }\n")
        .With("facts/articles.yaml", "articles:\n  ports: { title: Ports, outlet: quay, published: 2021-03-22 }\n")
        .With("facts/doe.yaml", "statements:\n  doe-calm:\n    speaker: jane-doe\n    quote: Stay calm.\n    sources: [ports]\n");

    private static readonly Dictionary<string, Func<FactProject, FactProject>> s_edits = new()
    {
        ["a speaker renamed"] = project => Replace(project, "facts/agents.yaml", "Jane Doe", "J. Doe"),
        ["the outlet of a cited article renamed"] = project => Replace(project, "facts/agents.yaml", "The Quay", "The Quayside"),
        ["another outlet for a cited article"] = project => Replace(project, "facts/articles.yaml", "outlet: quay", "outlet: herald"),
        ["an article's title"] = project => Replace(project, "facts/articles.yaml", "title: Ports", "title: Harbours"),
        ["a new person in front"] = project => Replace(project, "facts/agents.yaml", "people:\n", "people:\n  a-new: { name: New }\n"),
        ["a new file"] = project => project.With("facts/new.yaml", "people:\n  another: { name: Another }\n"),
        ["typed ids"] = project => project with { Properties = project.Properties.SetItem("FactGenMembers", "ids") },
    };

    public static TheoryData<string> Edits => [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_a_file_shows_of_others_is_up_to_date_after_each_edit_and_its_undoing(string edit)
    {
        var opened = FactBuild.Generate(s_project);

        var edited = opened.Edit(s_edits[edit]);
        var undone = edited.Edit(_ => s_project);
        var twice = undone.Edit(project => project.With("facts/more.yaml", "people:\n  one-more: { name: More }\n")).Edit(s_edits[edit]);

        Assert.NotEqual(opened.Sources, edited.Sources);
        Assert.Equal(opened.Sources, undone.Sources);
        Assert.NotEqual(undone.Sources, twice.Sources);
    }

    private static FactProject Replace(FactProject project, string path, string before, string after) =>
        project.With(path, project.Files[path]!.Replace(before, after, StringComparison.Ordinal));
}
