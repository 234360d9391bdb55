using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>The numbers of <c>Facts.Report</c>.</summary>
public sealed class ReportTests
{
    private const string Yaml = """
        outlets:
          wire: { name: Wire }
          quay: { name: The Quay }
        people: { doe: { name: Doe } }
        articles:
          ports: { title: Ports, outlet: quay, sha256: 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef }
          storms: { title: Storms, outlet: wire }
        statements:
          calm:
            speaker: doe
            quote: Stay calm.
            sources: [ports, { article: storms, states: { quote: Stay very calm. } }]
          loud:
            speaker: doe
            paraphrase: It is loud.
        claims:
          closed:
            text: The port is closed.
            sources: [{ article: ports, excerpt: closed for good, via: [{ outlet: wire }] }]
          open:
            text: The port is open.
            sources: [{ article: ports, excerpt: "..." }]

        """;

    private static readonly LockEntry[] s_lock =
    [
        new("calm ports quote", "0123456789abcdef", Needle.Of("Stay calm.").Hash),
        new("calm storms states", "fedcba9876543210", Needle.Of("Stay  very\ncalm.").Hash),
    ];

    [Fact]
    public void A_report_counts_from_facts_and_lock() => Assert.Equal(
        new FactReport { Facts = 4, Citations = 4, Quotes = 4, QuotesLocked = 2, Origins = 2, SingleOrigin = 2, Disputed = 1, Uncited = 1 }.ToString(),
        Report(s_lock));

    [Fact]
    public void A_lock_of_other_words_or_of_another_text_vouches_for_nothing() => Assert.Contains(
        "none of 4 quotes is locked, so nothing is verified",
        Report(s_lock[0] with { SnapshotHash = "fedcba9876543210" }, s_lock[1] with { TextHash = s_lock[0].TextHash }),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_lock_a_report_says_that_nothing_is_verified() =>
        Assert.Contains("nothing is verified", Print(FactProject.Of(Yaml)), StringComparison.Ordinal);

    [Fact]
    public void One_origin_of_many_facts_counts_once_also_across_files()
    {
        const string Articles = "outlets: { quay: { name: Quay } }\narticles: { ports: { title: Ports, outlet: quay } }\n";
        var project = FactProject.Of(Articles)
            .With("facts/b.yaml", "claims: { b: { text: B, sources: ports } }\n")
            .With("facts/c.yaml", "claims: { c: { text: C, sources: ports } }\n");

        Assert.StartsWith("2 facts with 2 citations of 1 known origin:", Print(project), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_and_the_summary_of_the_analyzer_count_alike()
    {
        var text = QuoteLock.Write(s_lock);
        var summary = CorpusChecker.Summarize(new Corpus([new CorpusFile("facts/a.yaml", FactFile.Read(Yaml))]) { Evidence = new Evidence([], QuoteLock.Read(text)) });

        Assert.Equal(
            $"{summary.Facts} {summary.Citations} {summary.Quotes} {summary.Locked} {summary.SingleOrigin} {summary.Disputed} {summary.Uncited}",
            (FactProject.Of(Yaml) with { Lock = text }).Evaluate(
                "string.Join(\" \", Facts.Report.Facts, Facts.Report.Citations, Facts.Report.Quotes, Facts.Report.QuotesLocked, Facts.Report.SingleOrigin, Facts.Report.Disputed, Facts.Report.Uncited)"));
    }

    private static string Report(params LockEntry[] entries) => Print(FactProject.Of(Yaml) with { Lock = QuoteLock.Write(entries) });

    private static string Print(FactProject project) => (string)project.Evaluate("Facts.Report.ToString()")!;
}
