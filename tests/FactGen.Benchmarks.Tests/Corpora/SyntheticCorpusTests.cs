using System.Security.Cryptography;
using System.Text;
using FactGen.Benchmarks.Corpora;
using FactGen.Core.Model;
using FactGen.Core.Rules;

namespace FactGen.Benchmarks.Tests.Corpora;

public sealed class SyntheticCorpusTests
{
    // What is said of every fact that nobody signed off, and of what stands with one origin or nobody's name: no mistakes.
    private static readonly string[] s_natural = ["FACT008", "FACT013", "FACT212", "FACT402", "FACT501", "FACT601"];

    private static readonly CorpusOptions s_options = CorpusOptions.Of(facts: 2_000, files: 40) with { Snapshots = true };

    private static readonly Lazy<BenchmarkCorpus> s_corpus = new(() => SyntheticCorpus.Write(s_options));

    [Fact]
    public void The_same_options_give_the_same_bytes()
    {
        // Whoever changes the generator of corpora changes every figure that was measured: on purpose, and here.
        Assert.Equal("5fbd00aa3c197a82", HashOf(s_corpus.Value));
        Assert.Equal(HashOf(s_corpus.Value), HashOf(SyntheticCorpus.Write(s_options)));
        Assert.NotEqual(HashOf(s_corpus.Value), HashOf(SyntheticCorpus.Write(s_options with { Seed = 1 })));
    }

    [Fact]
    public void With_every_rule_on_and_every_quote_proved_nothing_is_found_that_was_not_planted()
    {
        var unnatural = Findings(s_corpus.Value).Where(finding => !s_natural.Contains(finding.Finding.Rule.Id));

        Assert.Empty(unnatural.Select(finding => $"{finding.Finding.Rule.Id}: {finding.Finding.Message}"));
    }

    [Fact]
    public void What_is_planted_is_found_and_nothing_else()
    {
        var corpus = SyntheticCorpus.Write(s_options with { Uncited = 17, Dangling = 5, Misquoted = 3 });

        var found = Findings(corpus).Where(finding => finding.Finding.Rule.Severity != Severity.Info).ToLookup(finding => finding.Finding.Rule.Id);

        Assert.Equal(17, found["FACT101"].Count());
        Assert.Equal(5, found["FACT006"].Count());
        Assert.Equal(3, found["FACT201"].Select(finding => finding.Finding.Message.Split('`')[1]).Distinct().Count());
        Assert.Equal(["FACT006", "FACT101", "FACT201"], found.Select(rule => rule.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_000, 10)]
    [InlineData(1_000, 1_000)]
    [InlineData(7, 3)]
    public void It_has_as_many_facts_and_files_as_it_was_asked_for(int facts, int files)
    {
        var corpus = SyntheticCorpus.Write(files, facts);

        Assert.Equal(facts, corpus.Read().Sum(file => file.Content.Entries.Count(entry => entry.Section.HoldsFacts)));
        Assert.Equal(files, corpus.Files.Count);
    }

    [Fact]
    public void It_has_what_real_corpora_have()
    {
        var facts = s_corpus.Value.Read().SelectMany(file => file.Content.Entries).Where(entry => entry.Section.HoldsFacts).ToArray();
        var chains = facts.SelectMany(fact => fact.Sources).Select(source => source.Via.Count).ToHashSet();
        var all = string.Concat(s_corpus.Value.Files.Values);

        Assert.Superset(new HashSet<int> { 0, 1, 2, 3, 4 }, chains);
        Assert.Contains(facts, fact => fact.Values.Text("quote") is { Text.Length: > 1_500 });
        Assert.Contains(facts, fact => fact.Speakers.Count > 1);
        Assert.Contains(facts, fact => fact.Speakers.Any(speaker => speaker.Anonymous is not null));
        Assert.Contains(facts, fact => fact.Sources.Any(source => source is { States: not null, Because: null }));
        foreach (var words in new[] { "retracted:", "superseded-by:", "vetted:", "Дмитрий", "鈴木一郎", "count: several", " on: Monday", "~\n", "?\n" })
        {
            Assert.Contains(words, all, StringComparison.Ordinal);
        }

        Assert.InRange(Encoding.UTF8.GetByteCount(string.Concat(SyntheticCorpus.Write(40, 2_000).Files.Values)) / 2_000, 390, 550);
    }

    private static IEnumerable<CheckedFinding> Findings(BenchmarkCorpus corpus) => CorpusFindings.Of(corpus.Files, corpus.Snapshots);

    private static string HashOf(BenchmarkCorpus corpus)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in corpus.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n" + text));
        }

        foreach (var (name, text) in corpus.Snapshots)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
