using System.Globalization;
using FactGen.Generator.Pipeline;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>
/// What nobody writes and a program may: twice as much of it costs twice as much. Time is not measured; what is allocated and what is gone through
/// stand for it, since they are the same at every run.
/// </summary>
public sealed class HostileCorpusTests
{
    private const string Article = "articles: { a: { title: A } }\n";

    // A limit of entries in one file is half of it.
    private static readonly Dictionary<string, (int Most, Func<int, string[]> Files)> s_corpora = new()
    {
        ["people of one name"] = (100_000, count => [Many("people", count / 2, i => $"  p{i}: {{ name: Jane Doe }}"), Many("people", count / 2, i => $"  q{i}: {{ name: Jane Doe }}")]),
        ["facts that cite one article"] = (10_000, count => [Article, Many("claims", count, i => $"  c{i}: {{ text: It is so, sources: [a] }}")]),
        ["facts that cite what is nowhere"] = (10_000, count => [Article, Many("claims", count, i => $"  c{i}: {{ text: It is so, sources: [nowhere-{i}] }}")]),
        ["topics of one fact"] = (100_000, count => ["claims:\n  c:\n    text: It is so\n" + Many("    topics", count, i => $"    - t{i}")]),
        ["facts of one topic"] = (20_000, count => [Many("claims", count, i => $"  c{i}: {{ text: It is so, topics: [ports] }}")]),
        ["files of one fact"] = (10_000, count => [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"claims: {{ c{i}: {{ text: It is so }} }}\n"))]),
        ["sources of one fact"] = (20_000, count => [Article, "claims:\n  c:\n    text: It is so\n" + Many("    sources", count, _ => "    - a")]),
    };

    public static TheoryData<string> Corpora => [.. s_corpora.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Twice_as_much_costs_the_generator_twice_as_much(string corpus)
    {
        var (most, files) = s_corpora[corpus];
        CostOf(files(1000));
        var (half, whole) = (CostOf(files(most / 2)), CostOf(files(most)));

        Assert.InRange(whole.Pieces, 0, (half.Pieces * 24 / 10) + 100);
        Assert.InRange(whole.Bytes, 0, (half.Bytes * 23 / 10) + 1_000_000);
    }

    [Fact]
    public void Each_of_ten_thousand_references_to_what_is_nowhere_is_reported()
    {
        var (most, files) = s_corpora["facts that cite what is nowhere"];
        var read = Stages.Read(files(most));

        Assert.Equal(most, FoundInFiles.Of(read, Stages.View(read), default).Count);
    }

    // From what was read to what is written into the assembly, with what is found on the way.
    private static (long Bytes, int Pieces) CostOf(string[] yaml)
    {
        var files = Stages.Read(yaml);
        var questions = new Questions();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var view = Stages.View(files);
        _ = FoundInFiles.Of(files, view, default);
        Stages.Pack(Stages.Distribute(Stages.Emit(Stages.Slice(files), questions)), questions);
        return (GC.GetAllocatedBytesForCurrentThread() - before, questions.Asked);
    }

    private static string Many(string key, int count, Func<int, string> item) => key + ":\n" + string.Concat(Enumerable.Range(0, count).Select(i => item(i) + "\n"));
}
