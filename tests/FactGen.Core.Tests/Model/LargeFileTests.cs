using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

/// <summary>What nobody writes and a program may: time and memory stay in proportion. Time is not measured; what is allocated stands for it, since it is the same at every run.</summary>
public class LargeFileTests
{
    [Fact]
    public void A_fact_may_have_100_000_topics()
    {
        var file = FactFile.Read("claims:\n  a:\n    text: x\n    topics: [" + Many(100_000, i => $"t{i}, ") + "]\n");

        Assert.Empty(file.Findings);
        Assert.Equal(100_000, Assert.Single(file.Entries).Values.Items<TextValue>(Keys.Topics).Count());
    }

    [Fact]
    public void A_fact_may_have_100_000_sources()
    {
        var file = FactFile.Read("claims:\n  a:\n    text: x\n    sources:\n" + Many(100_000, i => $"      - article: s{i}\n"));

        Assert.Empty(file.Findings);
        Assert.Equal(100_000, Assert.Single(file.Entries).Sources.Count);
        Assert.Equal(100_000, file.References.Length);
    }

    [Fact]
    public void All_facts_of_a_file_may_stand_on_one_line()
    {
        var file = FactFile.Read("claims: {" + Many(40_000, i => $"a{i}: {{ text: x{i}, topics: [y] }}, ") + "}");

        Assert.Empty(file.Findings);
        Assert.Equal(40_000, file.Entries.Length);
        Assert.Equal(1, file.Lines.LineCount);
    }

    [Fact]
    public void Of_a_million_facts_in_one_file_as_many_as_the_limit_are_read_and_one_finding_says_so()
    {
        var file = FactFile.Read("claims:\n" + Many(1_000_000, i => $" a{i}: {{}}\n"));

        Assert.Single(file.Findings, finding => finding.Rule.Id == "FACT014");
        Assert.Equal(50_000, file.Findings.Count(finding => finding.Rule.Id == "FACT003"));
        Assert.InRange(file.Exports.Lost.Count, 100_000, 200_000);
    }

    [Fact]
    public void A_file_that_is_too_long_costs_nothing_and_says_in_how_many_to_split_it()
    {
        Assert.False(FactFile.IsTooLong(16 * 1024 * 1024));
        Assert.True(FactFile.IsTooLong((16 * 1024 * 1024) + 1));

        var finding = Assert.Single(FactFile.TooLong(530_000_000).Findings);

        Assert.Equal("FACT014", finding.Rule.Id);
        Assert.Equal("The file has 530,000,000 characters, more than the 16,777,216 that one file may have, and is not read: split it into at least 32 files", finding.Message);
    }

    [Fact]
    public void Ten_thousand_files_of_one_fact_cost_what_they_hold()
    {
        var text = "claims:\n  a:\n    text: It is so.\n    sources: [b]\n";
        FactFile.Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
        {
            Assert.Single(FactFile.Read(text).Entries);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 10_000, 0, MostBytesOfSmallFile);
    }

    // Most of it is YamlDotNet's.
    private const int MostBytesOfSmallFile = 24 * 1024;

    [Theory]
    [InlineData("claims:\n  a:\n    text: x\n    topics: [", "t, ", "]")]
    [InlineData("claims:\n  a:\n    text: x\n    topics:\n", "    - t\n", "")]
    [InlineData("claims:\n  a:\n    text: x\n    sources: [", "{ article: b, via: [c] }, ", "]")]
    [InlineData("claims:\n  a:\n    text: x\n    sources: [", "{ articel: b }, ", "]")]
    [InlineData("claims:\n  a:\n    text: ", "word ", "")]
    [InlineData("claims:\n  a:\n    text: ", "word\n      ", "")]
    [InlineData("claims:\n  a:\n    text: \"", "word\u2028", "\"")]
    [InlineData("claims:\n  a:\n", "    note: x\n", "")]
    [InlineData("claims:\n  a:\n", "    nota: x\n", "")]
    [InlineData("claims:\n  a: {", "nota, ", "}")]
    [InlineData("claims:\n", "  a: { text: x }\n", "")]
    [InlineData("claims:\n", "  a: [x\n", "")]
    [InlineData("", "claims: {}\n", "")]
    [InlineData("", "clams: {}\n", "")]
    [InlineData("claims:\n  a:\n    text: x\n", "# factgen-disable-next-line FACT105: x\n", "")]
    public void Twice_as_much_costs_twice_as_much(string before, string repeated, string after)
    {
        long[] costs = [CostOf(1000), CostOf(10_000), CostOf(20_000)];

        Assert.InRange(costs[2], 0, (costs[1] * 22 / 10) + 100_000);

        long CostOf(int count)
        {
            var text = before + Many(count, _ => repeated) + after;
            var start = GC.GetAllocatedBytesForCurrentThread();
            FactFile.Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }
    }

    private static string Many(int count, Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));
}
