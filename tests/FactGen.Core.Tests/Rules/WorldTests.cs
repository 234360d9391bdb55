using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class WorldTests
{
    [Fact]
    public void Nothing_in_the_example_of_the_format_needs_repair() => AssertOnlyInfos(Findings.Check(("world.yaml", World.Yaml)));

    [Fact]
    public void Nor_does_it_beside_its_kept_text() => AssertOnlyInfos(Findings.Check(World.Evidence, ("world.yaml", World.Yaml)));

    private static void AssertOnlyInfos(IEnumerable<CheckedFinding> findings) =>
        Assert.All(findings, found => Assert.True(found.Finding.Rule.Severity == Severity.Info, found.Finding.ToString()));
}
