using FactGen.Core.Model;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class CorpusCheckerTests
{
    private const string Claims = "claims:\n  rain: { text: It rained., sources: [quay] }\n  sun: { text: It shone. }\n";
    private const string Articles = "articles:\n  quay: { url: https://quay.example/ports, published: 2021, accessed: 2020 }\n";

    [Fact]
    public void Findings_come_by_path_then_place_then_rule_whatever_the_order_of_the_files()
    {
        string[] expected =
        [
            "a.yaml(2,39): FACT102",
            "a.yaml(3,3): FACT101",
            "b.yaml(2,3): FACT104",
            "b.yaml(2,3): FACT105",
            "b.yaml(2,71): FACT109",
        ];
        Assert.Equal(expected, Ids(("a.yaml", Claims), ("b.yaml", Articles)));
        Assert.Equal(expected, Ids(("b.yaml", Articles), ("a.yaml", Claims)));

        static IEnumerable<string> Ids(params (string Path, string Yaml)[] files) => Check(Corpora.Of(files)).Select(found =>
        {
            var position = found.File.File.Lines.PositionOf(found.Finding.Range.Start);
            return $"{found.File.Path}({position.Line + 1},{position.Column + 1}): {found.Finding.Rule.Id}";
        });
    }

    [Fact]
    public void What_decides_what_is_compiled_is_not_among_them() => Assert.Empty(Check(Corpora.Of("""
        peeple:
        statements:
          aye: { speaker: nobody-knows, quote: Aye., sources: [Quay] }
          aye: { speaker: nobody-knows, quote: Aye., sources: [Quay] }
          no:
        """)));

    [Fact]
    public void A_file_that_is_listed_twice_is_checked_once()
    {
        var file = new CorpusFile("a.yaml", FactFile.Read(Claims));
        Assert.Equal(
            ["FACT101"],
            Check(new Corpus([file, file])).Select(found => found.Finding.Rule.Id));
    }

    [Fact]
    public void A_source_that_stands_twice_has_its_findings_once_each() => Assert.Equal(
        ["(4,30): FACT102", "(4,36): FACT102"],
        Findings.Of(RuleCatalogue.NoExcerpt, "articles:\n  quay:\nclaims:\n  rain: { text: T, sources: [quay, quay] }\n").Select(line => line[..15]));

    [Fact]
    public void A_cancelled_check_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => CorpusChecker.Check(Corpora.Of(World.Yaml), cancellation.Token));
    }

    [Fact]
    public void An_empty_corpus_has_no_findings() => Assert.Empty(Check(new Corpus([])));

    [Fact]
    public void A_file_that_cannot_be_read_says_so_and_leaves_the_others()
    {
        var corpus = new Corpus([new CorpusFile("a.yaml", FactFile.Unreadable()), new CorpusFile("b.yaml", FactFile.Read(Claims))]);
        Assert.Equal(["FACT101"], Check(corpus).Select(found => found.Finding.Rule.Id));
        Assert.Equal("This file cannot be read: check that it exists, that it is a file, and that you may read it", Assert.Single(corpus.Files[0].File.Findings).Message);
    }

    private static IEnumerable<CheckedFinding> Check(Corpus corpus) => CorpusChecker.Check(corpus).Where(found => !Findings.IsAmbient(found));
}
