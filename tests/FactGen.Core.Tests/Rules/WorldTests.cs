namespace FactGen.Core.Tests.Rules;

public class WorldTests
{
    [Fact]
    public void The_example_of_the_format_has_no_finding() => Assert.Empty(Findings.In(World.Yaml));
}
