using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

public class SharedPathsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_two_files_under_one_link_the_first_by_path_is_compiled_in_whatever_order_they_come(bool isReversed)
    {
        var project = FactProject.Of("people:\n  jane-doe: { name: Jane Doe }\n").With("facts/b.yaml", "people:\n  john-roe: { name: John Roe }\n");
        project = project with
        {
            FileOptions = project.FileOptions.Add(("facts/b.yaml", "build_metadata.AdditionalFiles.FactGenPath"), "facts/a.yaml"),
            IsReversed = isReversed,
        };

        var build = project.Build("facts/b.yaml(1,1): error FACT014: Another file is called `facts/a.yaml`");

        Assert.Equal("Jane Doe", build.Evaluate("Facts.People.Find(\"jane-doe\")?.Name"));
    }
}
