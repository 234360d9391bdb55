using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading;

public class SuppressionTests
{
    [Fact]
    public void A_suppression_names_rules_a_reason_and_the_line_it_covers()
    {
        const string text = "articles:\n  # factgen-disable-next-line FACT105, FACT106: no masthead: none\n  clipping: {}\n";
        var suppression = Assert.Single(Yaml.Read(text).Suppressions);
        Assert.Equal(["FACT105", "FACT106"], suppression.RuleIds.Select(rule => rule.Id));
        Assert.Equal("FACT106", text.Substring(suppression.RuleIds[1].Range.Start, suppression.RuleIds[1].Range.Length));
        Assert.Equal("no masthead: none", suppression.Reason);
        Assert.Equal("# factgen-disable-next-line FACT105, FACT106: no masthead: none", text.Substring(suppression.Range.Start, suppression.Range.Length));
        Assert.Equal(2, suppression.CoveredLine);
    }

    [Fact]
    public void Comments_may_stand_on_each_other()
    {
        const string text = "articles:\n# factgen-disable-next-line FACT105: a\n# why\n\n    # factgen-disable-next-line FACT106: b\n  clipping: {}\n";
        Assert.Equal([5, 5], Yaml.Read(text).Suppressions.Select(suppression => suppression.CoveredLine));
    }

    [Theory]
    [InlineData("p:\n  a: |\n    # factgen-disable-next-line FACT105: a\n    x\n")]
    [InlineData("p:\n  a: \"x\n    # factgen-disable-next-line FACT105: a\n    x\"\n")]
    [InlineData("p:\n  a: \"x # factgen-foo\"\n")]
    [InlineData("p:\n  a: x#factgen-foo\n")]
    [InlineData("# see # factgen-foo\np:\n  a: x\n")]
    public void Text_is_no_comment(string text)
    {
        var reading = Yaml.Read(text);
        Assert.Empty(reading.Suppressions);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("p:\n  a: |\n    x\n  # factgen-disable-next-line FACT105: a\n  b: x\n", 4)]
    [InlineData("p:\n  a: >-\n    x\n\n  # factgen-disable-next-line FACT105: a\n  b: x\n", 5)]
    [InlineData("p:\n  a: [\n    # factgen-disable-next-line FACT105: a\n    x ]\n", 3)]
    [InlineData("# factgen-disable-next-line FACT105: a\np:\n  b: x\n", 1)]
    [InlineData("\uFEFF# factgen-disable-next-line FACT105: a\r\np:\r\n  b: x\r\n", 1)]
    [InlineData("p:\n  a: x: y\n  # factgen-disable-next-line FACT105: a\n  b: x\n", 3)]
    [InlineData("p:\n  b: x\n# factgen-disable-next-line FACT105: a\n", 4)]
    public void A_comment_is_found_where_it_is_one(string text, int covers) =>
        Assert.Equal(covers, Assert.Single(Yaml.Read(text).Suppressions).CoveredLine);

    [Theory]
    [InlineData("# factgen-disable-next-line FACT105")]
    [InlineData("# factgen-disable-next-line FACT105:")]
    [InlineData("# factgen-disable-next-line FACT105, FACT106:   ")]
    public void A_suppression_needs_a_reason(string comment)
    {
        var text = $"p:\n  {comment}\n  a: x\n";
        var reading = Yaml.Read(text);
        Assert.Equal("FACT011 2:3 " + comment.TrimEnd(), Yaml.Show(Assert.Single(reading.Findings), text));
        Assert.Empty(reading.Suppressions);
    }

    [Theory]
    [InlineData("# factgen-disable FACT105: x", "2:3 # factgen-disable FACT105: x")]
    [InlineData("# FactGen-Disable-Next-Line FACT105: x", "2:3 # FactGen-Disable-Next-Line FACT105: x")]
    [InlineData("# factgen-disable-next-line: x", "2:3 # factgen-disable-next-line: x")]
    [InlineData("# factgen-disable-next-line", "2:3 # factgen-disable-next-line")]
    [InlineData("# factgen-disable-next-line : x", "2:3 # factgen-disable-next-line : x")]
    [InlineData("# factgen-disable-next-line FACT1: x", "2:31 FACT1")]
    [InlineData("# factgen-disable-next-line FACT105 because", "2:31 FACT105")]
    [InlineData("#factgen-", "2:3 #factgen-")]
    public void A_comment_that_is_not_understood_is_never_ignored(string comment, string place)
    {
        var text = $"p:\n  {comment}\n  a: x\n";
        var reading = Yaml.Read(text);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("FACT012 " + place, Yaml.Show(finding, text));
        Assert.Contains("`# factgen-disable-next-line FACT105: the reason`", finding.Message, StringComparison.Ordinal);
        Assert.Empty(reading.Suppressions);
    }

    [Theory]
    [InlineData("  a: x # factgen-disable-next-line FACT105: y")]
    [InlineData("  a: \"x\" # factgen-disable-next-line FACT105: y")]
    [InlineData("  a: | # factgen-disable-next-line FACT105: y\n    x")]
    public void A_trailing_suppression_has_no_effect_and_says_so(string line)
    {
        var text = "p:\n" + line + "\n";
        Assert.StartsWith("FACT012 2:", Assert.Single(Yaml.Findings(text)), StringComparison.Ordinal);
        Assert.Empty(Yaml.Read(text).Suppressions);
    }

    [Fact]
    public void What_covers_a_lost_entry_is_not_given_on()
    {
        const string text = "p:\n  # factgen-disable-next-line FACT105: y\n  a: *x\n  # factgen-disable-next-line FACT105: y\n  b: x: y\n  # factgen-disable-next-line FACT105: y\n  c: x\n";
        Assert.Equal(6, Assert.Single(Yaml.Read(text).Suppressions).CoveredLine);
    }

    [Fact]
    public void The_covered_line_is_counted_as_editors_count()
    {
        const string text = "p:\n  # a\u2028b\n  # factgen-disable-next-line FACT105: y\n  c: x\n";
        var covered = Assert.Single(Yaml.Read(text).Suppressions).CoveredLine;
        Assert.Equal(new LineMap(text).LineOf(text.IndexOf("c: x", StringComparison.Ordinal)), covered);
    }
}
