using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Tests.Resolution;

public class FactIndexTests
{
    private const string Yaml = "people:\n  jane: { name: Jane, misnamed: Jean }\narticles:\n  quay: { title: Ports }\n";

    private static FactIndex Index(params (string Path, string Yaml)[] files) => FactIndex.Create(files.Select(file => new ExportingFile(file.Path, FactFile.Read(file.Yaml).Exports)));

    [Theory]
    [InlineData("Jean", "Jehane")]
    [InlineData("people:", "# a comment\npeople:")]
    public void An_edit_that_others_do_not_show_leaves_the_index_equal(string old, string edited)
    {
        var (before, after) = (Index(("a.yaml", Yaml)), Index(("a.yaml", Yaml.Replace(old, edited, StringComparison.Ordinal))));
        Assert.Equal(before, after);
        Assert.Equal(before.GetHashCode(), after.GetHashCode());
    }

    [Theory]
    [InlineData("jane:", "jean:")]
    [InlineData("name: Jane", "name: Jean")]
    [InlineData("title: Ports", "title: Harbours")]
    [InlineData("title: Ports", "published: 2021")]
    public void An_edit_that_others_show_does_not(string old, string edited) =>
        Assert.NotEqual(Index(("a.yaml", Yaml)), Index(("a.yaml", Yaml.Replace(old, edited, StringComparison.Ordinal))));

    [Fact]
    public void The_order_in_which_files_come_is_of_no_account()
    {
        const string Other = "people:\n  jane: { name: Another }\n";
        Assert.Equal(Index(("a.yaml", Yaml), ("b.yaml", Other)), Index(("b.yaml", Other), ("a.yaml", Yaml)));
        Assert.Equal("b.yaml", Assert.Single(Index(("b.yaml", Other), ("a.yaml", Yaml)).Clashes).Declaration.Path);
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        var index = Index(("a.yaml", Yaml), ("a.yaml", Yaml));
        Assert.Empty(index.Clashes);
        Assert.True(index.IsCompiled("a.yaml", 0));
    }
}
