using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Core.SignOff;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Tests.Sourcing;

/// <summary>What docs/provenance.md tells of our corpus, against the corpus.</summary>
public class ProvenancePageTests
{
    private static readonly string s_page = Repository.Read("docs/provenance.md");

    private static readonly Corpus s_corpus = Corpora.Of([.. Directory.GetFiles(Path.Combine(Repository.Root, "facts"), "*.yaml").Select(path => "facts/" + Path.GetFileName(path)).Select(path => (path, Repository.Read(path)))]);

    [Fact]
    public void What_the_page_shows_of_a_file_stands_there()
    {
        var shown = Blocks("yaml").Where(block => block[0].StartsWith("# facts/", StringComparison.Ordinal) && block[0].EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        Assert.True(shown.Length >= 3);
        Assert.All(shown, block => Assert.Contains("\n" + string.Join('\n', block.Skip(1)) + "\n", Repository.Read(block[0][2..]), StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_origins_and_attribution_are_those_of_the_corpus()
    {
        var rows = Rows("| fact | reports | origins | attribution |");
        Assert.True(rows.Length >= 5);
        Assert.All(rows, row =>
        {
            var provenance = Provenance.Of(Fact(row[0]), s_corpus.Index);
            Assert.Equal([row[1], row[2], row[3]], [Number(provenance.Reports), Number(provenance.Origins), provenance.Attribution]);
        });
    }

    [Fact]
    public void The_ways_back_are_those_of_the_claims_three_sources()
    {
        var chains = ReportChain.Of(Fact("us-japan-cooperate-over-taiwan"), s_corpus.Index).Select(chain => (string[])
        [
            chain.Article,
            string.Join(", and from there to ", chain.Via.Select(step => step.Kind == ChainStepKind.Agent ? s_corpus.Index.FindExport(IdSpace.Agents, step.Name)!.Display : step.Name)),
        ]);
        Assert.Equal(chains, Rows("| article | goes back to |"));
    }

    [Fact]
    public void No_fact_of_the_corpus_has_a_second_origin() =>
        Assert.All(s_corpus.Entries.Where(entry => entry.Section.HoldsFacts), fact => Assert.Equal(1, Provenance.Of(fact, s_corpus.Index).Origins));

    [Fact]
    public void The_sunday_that_the_page_resolves_is_the_one_that_the_rules_compare()
    {
        var source = Fact("us-japan-cooperate-over-taiwan").Sources.Single(source => source.Article.Id == "us-japan-agree");
        var on = source.Via.First().On!;
        var published = s_corpus.Resolve(source.Article)!.Values.Date(Keys.Published)!.Date!;

        Assert.Equal(("Sunday", DayOfWeek.Tuesday), (on.Text, published.Earliest!.Value.DayOfWeek));
        Assert.Contains($"here {RelativeDay.Resolve(on.Text, published)}.", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_conflicts_are_all_that_the_corpus_has()
    {
        var conflicts =
            from entry in s_corpus.Files.SelectMany(s_corpus.EntriesOf)
            from source in entry.Sources
            where source.States is not null
            from field in source.States!.Fields
            select string.Join(" | ", entry.Id, field.Name, TextOf(entry.Values.Find(field.Name)!.Value.Value), TextOf(field.Value), source.Article.Id);
        Assert.Equal(conflicts.Order(StringComparer.Ordinal), Rows("| fact | field | accepted | stated instead | by |").Select(row => string.Join(" | ", row)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("disputed", s_corpus.Entries.Where(entry => entry.Section.HoldsFacts).Select(FactStatus.Of));
    }

    [Fact]
    public void The_line_of_the_lock_is_the_one_that_such_a_quote_has()
    {
        var passage = Assert.Single(Passages.Of(Fact("austin-competitive-edge")));
        var sha256 = s_corpus.Resolve(passage.Source.Article)!.Values.Text(Keys.Sha256)!.Text;
        Assert.Equal([$"{passage.Key} {sha256[..16]} {passage.Needle.Hash}"], Assert.Single(Blocks("")));
    }

    [Fact]
    public void The_signature_has_the_true_seal()
    {
        var block = Assert.Single(Blocks("yaml"), block => block[0].EndsWith("with a signature", StringComparison.Ordinal));
        Assert.Contains(block[1] + "\n", Repository.Read(block[0][2..block[0].IndexOf(',', StringComparison.Ordinal)]), StringComparison.Ordinal);
        Assert.EndsWith($", seal: {Seal.Of(Fact(block[1].Trim().TrimEnd(':')))} }}", block[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_retracted_fact_is_that_of_the_formats_page() =>
        Assert.Contains("\n" + string.Join('\n', Assert.Single(Blocks("yaml"), block => block.Any(line => line.Contains("retracted:", StringComparison.Ordinal)))) + "\n", World.Yaml.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static FactEntry Fact(string id) => Assert.Single(s_corpus.Entries, entry => entry.Section.HoldsFacts && entry.Id == id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TextOf(FactValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Text,
        _ => throw new InvalidOperationException("the page shows no such value: " + value.GetType().Name),
    };

    private static string[][] Rows(string heading) => s_page
        .Split(heading + "\n")[1]
        .Split('\n')
        .Skip(1)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim('`')).ToArray())
        .ToArray();

    // Every other part is a block, which begins with its language.
    private static IEnumerable<string[]> Blocks(string language) => s_page
        .Split("\n```")
        .Where((_, i) => i % 2 == 1)
        .Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal))
        .Select(block => block[(language.Length + 1)..].Split('\n'));
}
