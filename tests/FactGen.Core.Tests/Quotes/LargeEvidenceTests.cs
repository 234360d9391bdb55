using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Quotes;

/// <summary>Inputs of a size that only works where nothing is quadratic. None asserts a time: a slow one would not end.</summary>
public class LargeEvidenceTests
{
    [Fact]
    public void A_text_of_ten_megabytes_is_searched_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("It rained on the quay, and nobody wrote it down. ", 200_000)) + "Then it snowed on the pier at last.";
        Assert.True(text.Length > 9_000_000);
        Assert.Equal(["FACT201", "FACT204"], Check("Then it snowed on the pier at last.", "It snowed on the ferry", "and nobody wrote it down", text));
    }

    [Fact]
    public void A_quote_of_a_hundred_thousand_characters_is_found_or_missed()
    {
        var quote = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"word {i} "));
        Assert.True(quote.Length > 98_000);
        Assert.Equal(["FACT201"], Check(quote, quote[..^6] + "is no number", "the very beginning", "At the very beginning: " + quote + "."));
    }

    [Fact]
    public void Ten_thousand_citations_of_one_fact_are_each_looked_for()
    {
        var sources = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"      - {{ article: quay, excerpt: number {i} is here }}\n"));
        var text = string.Concat(Enumerable.Range(0, 9_990).Select(i => $"The number {i} is here. "));
        var corpus = Corpora.Of("articles: { quay: { snapshot: quay.txt } }\nclaims:\n  all:\n    text: T\n    sources:\n" + sources, Kept.Texts(("quay.txt", text)));
        Assert.Equal((9_990, 10), (CorpusChecker.Summarize(corpus).ProvedHere, CorpusChecker.Summarize(corpus).Failed));
        Assert.Equal(10, CorpusChecker.Check(corpus).Count(found => found.Finding.Rule == RuleCatalogue.NotInArticle));
        Assert.Equal(9_990, LockWriter.Update(corpus).Proved);
    }

    [Fact]
    public void Ten_thousand_sources_of_one_quote_that_none_has_are_one_mistake()
    {
        var articles = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  a{i}: {{ snapshot: t.txt }}\n"));
        var sources = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"a{i}"));
        var corpus = Corpora.Of($"articles:\n{articles}statements:\n  aye: {{ speaker: {{ anonymous: a pilot }}, quote: It snowed on the ferry, sources: [{sources}] }}\n", Kept.Texts(("t.txt", "It rained.")));
        Assert.Equal(
            "The quote of statement `aye` is not in `a0`, `a1`, `a2` and 9997 more, and nothing there is close to it: copy the words as they stand, or cite another article",
            Assert.Single(CorpusChecker.Check(corpus), found => found.Finding.Rule == RuleCatalogue.NotInArticle).Finding.Message);
    }

    [Fact]
    public void Ten_thousand_excerpts_of_one_fact_that_another_article_has_are_each_pointed_out()
    {
        var sources = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"      - {{ article: quay, excerpt: number {i} is here }}\n"));
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"The number {i} is here. "));
        var corpus = Corpora.Of(
            "articles: { quay: { snapshot: quay.txt }, wire: { snapshot: wire.txt } }\nclaims:\n  all:\n    text: T\n    sources:\n" + sources,
            Kept.Texts(("quay.txt", "It rained."), ("wire.txt", text)));
        Assert.Equal(10_000, CorpusChecker.Check(corpus).Count(found => found.Finding.Rule == RuleCatalogue.InAnotherArticle));
    }

    [Fact]
    public void A_long_quote_of_many_sources_is_folded_once()
    {
        var quote = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"word  {i} "));
        var sources = string.Join(", ", Enumerable.Repeat("quay", 100_000));
        var corpus = Corpora.Of($"articles: {{ quay: {{ snapshot: quay.txt }} }}\nstatements:\n  aye: {{ speaker: {{ anonymous: a pilot }}, quote: '{quote}', sources: [{sources}] }}\n", Kept.Texts(("quay.txt", quote)));
        Assert.Equal(100_000, CorpusChecker.Summarize(corpus).ProvedHere);
        Assert.Equal(100_000, LockWriter.Update(corpus).Proved);
    }

    [Fact]
    public void Ten_thousand_quotes_are_proved_against_a_thousand_texts()
    {
        var texts = Enumerable.Range(0, 1_000).Select(i => ($"{i}.txt", string.Concat(Enumerable.Range(0, 10).Select(j => $"Sentence {i}-{j} stands here. ")))).ToArray();
        var articles = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  a{i}: {{ snapshot: {i}.txt }}\n"));
        var claims = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  c{i}: {{ text: T, sources: [{{ article: a{i / 10}, excerpt: Sentence {i / 10}-{i % 10} stands }}] }}\n"));
        var corpus = Corpora.Of($"articles:\n{articles}claims:\n{claims}", Kept.Texts(texts));
        Assert.Equal(10_000, CorpusChecker.Summarize(corpus).ProvedHere);
        Assert.Equal(10_000, QuoteLock.Read(LockWriter.Update(corpus).Text!).Entries.Count);
    }

    [Fact]
    public void Ten_thousand_names_that_lead_nowhere_are_not_compared_with_as_many_files()
    {
        var articles = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  a{i}: {{ snapshot: here-{i}.txt }}\n"));
        var evidence = new Evidence(Enumerable.Range(0, 10_000).Select(i => Snapshot.Read($"there-{i}.txt", "T")));
        var found = CorpusChecker.Check(Corpora.Of("articles:\n" + articles, evidence)).Where(item => item.Finding.Rule == RuleCatalogue.SnapshotMissing).ToArray();
        Assert.Equal(10_000, found.Length);
        Assert.All(found, item => Assert.DoesNotContain("did you mean", item.Finding.Message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Check(string first, string second, string third, string text)
    {
        var claims = string.Concat(new[] { first, second, third }.Select((excerpt, i) => $"  c{i}: {{ text: T, sources: [{{ article: quay, excerpt: \"{excerpt}\" }}] }}\n"));
        return CorpusChecker.Check(Corpora.Of("articles: { quay: { snapshot: quay.txt } }\nclaims:\n" + claims, Kept.Texts(("quay.txt", text))))
            .Select(found => found.Finding.Rule.Id)
            .Where(id => id.StartsWith("FACT2", StringComparison.Ordinal) && id != "FACT209");
    }
}
