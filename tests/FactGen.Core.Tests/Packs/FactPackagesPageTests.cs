using System.Text.RegularExpressions;
using FactGen.Core.Packs;

namespace FactGen.Core.Tests.Packs;

/// <summary>What docs/fact-packages.md shows is run.</summary>
public partial class FactPackagesPageTests
{
    [Fact]
    public void The_pages_project_cites_the_pages_package()
    {
        var blocks = Block().Matches(Repository.Read("docs/fact-packages.md")).Select(match => (Name: match.Groups[1].Value, Yaml: match.Groups[2].Value)).ToArray();
        Assert.Equal(["Quay.Facts", "", ""], blocks.Select(block => block.Name));
        var packs = PackIndex.Of([TestPack.Of(blocks[0].Name, blocks[0].Yaml)]);

        foreach (var yaml in new[] { blocks[1].Yaml, blocks[1].Yaml.Replace("    sources: [wire-2021-03-22]\n", blocks[2].Yaml, StringComparison.Ordinal) })
        {
            Assert.Empty(Findings.Beside(packs, yaml));
        }

        Assert.Contains(Findings.Beside(PackIndex.None, blocks[1].Yaml), line => line.Contains("FACT006", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"```yaml(?: (\S+))?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
