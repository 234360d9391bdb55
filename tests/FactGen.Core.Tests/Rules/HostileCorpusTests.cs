using FactGen.Core.Model;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

/// <summary>
/// What nobody writes and a program may: twice as much of it costs twice as much to check. Time is not measured; what is allocated stands for it,
/// since it is the same at every run, and the findings tell that everything was looked at.
/// </summary>
public class HostileCorpusTests
{
    private const string Article = "outlets: { o: { name: O } }\narticles: { a: { title: A, outlet: o, url: 'https://o.example/a' } }\n";

    // How many there are at most, the files of as many, and how often a rule must find what there is to find.
    private static readonly Dictionary<string, (int Most, Func<int, string[]> Files, string Rule, int Findings)> Corpora = new()
    {
        ["people of one name"] = (40_000, count => [Many("people", count / 2, i => $"  p{i}: {{ name: Jane Doe }}"), Many("people", count / 2, i => $"  q{i}: {{ name: Jane Doe }}")], "FACT008", 40_000),
        ["facts that cite one article"] = (10_000, count => [Article, Many("claims", count, i => $"  c{i}: {{ text: It is so {i}, sources: [a] }}")], "FACT102", 10_000),
        ["facts that cite what is nowhere"] = (10_000, count => [Article, Many("claims", count, i => $"  c{i}: {{ text: It is so {i}, sources: [nowhere-{i}] }}")], "FACT601", 10_000),
        ["topics of one fact"] = (100_000, count => [Article, "claims:\n  c:\n    text: It is so\n    sources: [a]\n" + Many("    topics", count, i => $"    - t{i}")], "FACT102", 1),
        ["facts of the same words"] = (10_000, count => [Article, "people: { p: { name: P } }\n" + Many("statements", count, i => $"  s{i}: {{ speaker: p, quote: The harbour comes first, sources: [a] }}")], "FACT504", 9_999),
        ["facts that take each other's place"] = (10_000, count => [Article, Many("claims", count, i => $"  c{i}: {{ text: It is so {i}, superseded-by: c{(i + 1) % count}, sources: [a] }}")], "FACT605", 1),
    };

    public static TheoryData<string> Kinds => [.. Corpora.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_as_much_costs_twice_as_much_to_check(string kind)
    {
        var (most, files, rule, findings) = Corpora[kind];
        CostOf(files(1000));
        var (half, _) = CostOf(files(most / 2));
        var (whole, found) = CostOf(files(most));

        Assert.InRange(whole, 0, (half * 23 / 10) + 1_000_000);
        Assert.Equal(findings, found.GetValueOrDefault(rule));
    }

    private static (long Bytes, Dictionary<string, int> Found) CostOf(string[] yaml)
    {
        var corpus = new Corpus([.. yaml.Select((text, i) => new CorpusFile($"facts/{i}.yaml", FactFile.Read(text)))]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = CorpusChecker.Check(corpus);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (bytes, findings.GroupBy(finding => finding.Finding.Rule.Id).ToDictionary(group => group.Key, group => group.Count()));
    }

    private static string Many(string key, int count, Func<int, string> item) => key + ":\n" + string.Concat(Enumerable.Range(0, count).Select(i => item(i) + "\n"));
}
