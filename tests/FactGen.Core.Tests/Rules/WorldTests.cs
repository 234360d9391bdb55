using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class WorldTests
{
    [Fact]
    public void Nothing_in_the_example_of_the_format_needs_repair() => Assert.All(
        Findings.Check(("world.yaml", World.Yaml)),
        found => Assert.True(found.Finding.Rule.Severity == Severity.Info, found.Finding.ToString()));
}
