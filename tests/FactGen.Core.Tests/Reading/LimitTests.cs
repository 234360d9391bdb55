using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

public class LimitTests
{
    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var text = "people:\n  a: " + new string('x', 20 * 1024 * 1024);
        var reading = Yaml.Read(text);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("FACT014 1:1 ", Yaml.Show(finding, text));
        Assert.Contains("20,971,533", finding.Message, StringComparison.Ordinal);
        Assert.Contains("16,777,216", finding.Message, StringComparison.Ordinal);
        Assert.Empty(reading.Sections);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Brackets_nested_too_deep_cost_their_entry(int depth)
    {
        var text = "people:\n  a: " + new string('[', depth) + "\n  b: {}\n";
        var reading = Yaml.Read(text);
        Assert.Equal("FACT014 2:68 [", Yaml.Show(Assert.Single(reading.Findings), text));
        Assert.Equal(["people/b"], Yaml.Entries(reading));
        Assert.Equal(["people/a"], Yaml.Lost(reading));
    }

    [Fact]
    public void Blocks_nested_too_deep_cost_their_entry()
    {
        var list = "people:\n  a: \n    " + string.Concat(Enumerable.Repeat("- ", 10_000)) + "x\n  b: {}\n";
        var mapping = "people:\n  a:\n" + string.Concat(Enumerable.Range(3, 2000).Select(i => new string(' ', i) + "k:\n")) + "  b: {}\n";
        foreach (var text in new[] { list, mapping })
        {
            var reading = Yaml.Read(text);
            Assert.Equal("FACT014", Assert.Single(reading.Findings).Rule.Id);
            Assert.Equal(["people/b"], Yaml.Entries(reading));
        }
    }

    [Fact]
    public void As_deep_as_the_limit_is_fine()
    {
        var text = "people:\n  a: " + new string('[', 62) + new string(']', 62) + "\n";
        Assert.Empty(Yaml.Findings(text));
    }

    [Fact]
    public void Entries_over_the_limit_are_lost_and_those_before_are_read()
    {
        var text = "people:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"  a{i}: {{}}\n"));
        var reading = Yaml.Read(text);
        Assert.Equal("FACT014 50002:3 a50000", Yaml.Show(Assert.Single(reading.Findings), text));
        Assert.Equal(50_000, Yaml.Entries(reading).Length);
        Assert.Equal(50_000, reading.Lost.Length);
        Assert.Equal("a99999", reading.Lost[^1].Id);
    }

    [Fact]
    public void Values_over_the_limit_are_lost_with_their_entry()
    {
        const string text = "people:\n  a: {}\n  b: [x, y, z]\n  c: {}\n";
        var reading = Yaml.Read(text, ReadingLimits.Default with { Nodes = 7 });
        Assert.Equal("FACT014 3:7 x", Yaml.Show(Assert.Single(reading.Findings), text));
        Assert.Equal(["people/a"], Yaml.Entries(reading));
        Assert.Equal(["people/b", "people/c"], Yaml.Lost(reading));
    }

    [Fact]
    public void Every_file_limit_can_be_lowered()
    {
        Assert.Equal(["FACT014 1:1 "], Yaml.Findings("people:", ReadingLimits.Default with { Characters = 6 }));
        Assert.Equal(["FACT014 2:6 {"], Yaml.Findings("people:\n  a: {}", ReadingLimits.Default with { Depth = 2 }));
    }

    // Each of these once made a scanner quadratic somewhere. A test that hangs is red enough.
    [Theory]
    [InlineData("", "a: ")]
    [InlineData("", "\"")]
    [InlineData("", "? ")]
    [InlineData("", "- ")]
    [InlineData("", "# x\n")]
    [InlineData("", "%a\n")]
    [InlineData("", "---\n")]
    [InlineData("p:\n  a: ", "[\n    ")]
    [InlineData("p:\n  a: ", "{a: ")]
    [InlineData("p:\n  a: [", "a,")]
    [InlineData("p:\n  a: {", "a, ")]
    [InlineData("p:\n  a: ", "word\n    ")]
    [InlineData("p:\n  a: \"", "word\n    ")]
    [InlineData("p:\n  a: '", "x\n")]
    [InlineData("p:\n", "  a: [\n")]
    [InlineData("p:\n", "  a: *b\n")]
    [InlineData("p:\n", "# factgen-disable-next-line FACT101: x\n")]
    [InlineData("#", " # factgen-x")]
    public void Nothing_is_slow(string before, string repeated)
    {
        var text = before + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        Assert.NotNull(Yaml.Read(text));
    }
}
