using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Core.Tests.Packs;

namespace FactGen.Core.Tests.Rules;

/// <summary>What the rules say of facts that cite a pack's articles and people, and what they leave to the pack's own project.</summary>
public class ImportedEntryTests
{
    private const string Text = "It rained on the quay, and then it snowed.";

    // An article with nearly everything wrong, which is for the pack's own project to find.
    private static readonly PackIndex s_packs = PackIndex.Of([TestPack.Of("quay", $$"""
        people:
          jane-doe: { name: Jane Doe, misnamed: [Jean Dow], roles: [{ title: Minister, from: 2020, to: 2021 }] }
          john-roe: { name: John Roe, misnamed: [Jon Row] }
        outlets:
          wire: { name: Wire }
        articles:
          bare:
          quay: { title: T, outlet: wire, genre: opinion, published: 2021-03-23, lang: en, url: https://quay.example, snapshot: quay.txt, sha256: {{Kept.Sha256Of(Text)}}, ends: Never said }
          post: { title: P, outlet: wire, published: 2021-03-23, snapshot: post.txt }
          translated: { lang: en, translated: { from: ja, by: B. Person } }
          corrected: { corrected: { on: 2021-03-25, text: It did not rain. } }
          retracted: { retracted: { on: 2021-04-01, because: It was a prank. } }
          odd: { published: 2021-03-23, accessed: 2020, archived: 'https://web.archive.org/web/20200101000000/https://other.example/', url: https://quay.example }
        events:
          talks: { text: T, when: 2021-03-16 }

        """)]);

    [Theory]
    [InlineData("claims: { c: { text: T, when: 2021-03-24, sources: [{ article: post, excerpt: E }] } }", "(1,31): FACT303: Claim `c` is dated 2021-03-24, later than the article that reports it, `post` (2021-03-23): correct one of the dates")]
    [InlineData("claims: { c: { text: T, sources: [{ article: post, excerpt: E, via: [{ outlet: wire, on: 2021-03-24 }] }] } }", "(1,90): FACT301: The report in `via` of claim `c` is dated 2021-03-24, after article `post`, which was published on 2021-03-23: correct one of the dates")]
    [InlineData("claims: { c: { text: T, sources: [{ article: bare, excerpt: E, via: [{ outlet: wire, on: Sunday }] }] } }", "(1,90): FACT302: Which day `Sunday` means cannot be worked out, since article `quay/bare` has no `published` date: give the article's `published` to the day, or write the date here")]
    [InlineData("statements: { s: { speaker: jane-doe, quote: Q, when: 2019-03, sources: [post] } }", "(1,29): FACT304: Person `quay/jane-doe` held none of the listed roles on 2019-03, when this was said: correct the date, or have the roles corrected in the fact package `quay`")]
    [InlineData("statements: { s: { speaker: jane-doe, quote: Q, at: talks, when: 2021-03-17, sources: [post] } }", "(1,66): FACT301: Statement `s` is dated 2021-03-17, outside its event `talks`, which is dated 2021-03-16: correct one of the dates, or `at`")]
    [InlineData("claims: { c: { text: T, sources: [{ article: quay, excerpt: E }, { article: quay/quay, excerpt: E }] } }", "(1,46): FACT111: The only source of claim `c` is the opinion piece `quay/quay`: cite a report, or make it a statement of the author")]
    [InlineData("statements: { s: { speaker: jane-doe, quote: Q, spoken: ja, sources: [quay] } }", "(1,71): FACT212: Statement `s` was spoken in `ja`, but article `quay` is in `en` and names no translator: if the article says who translated it, have that added in the fact package `quay`")]
    [InlineData("statements: { s: { speaker: jane-doe, quote: Q, spoken: ja, sources: [translated] } }")]
    [InlineData("claims: { c: { text: T, sources: [{ article: post, excerpt: so said Jean Dow }], about: [quay/jane-doe] } }", "FACT405")]
    [InlineData("claims: { c: { text: T, sources: [{ article: post, excerpt: so said Jon Row }], about: [jane-doe] } }")] // nobody refers to John Roe
    [InlineData("claims: { c: { text: T, sources: [{ article: corrected, excerpt: E }] } }", "(1,46): FACT606: Claim `c` relies on article `quay/corrected`, which was corrected on 2021-03-25 (“It did not rain.”): check the fact against the correction; if it still stands, acknowledge this finding and say so")]
    [InlineData("claims: { c: { text: T, sources: [{ article: post, excerpt: E, via: [{ article: quay/retracted }] }] } }", "(1,81): FACT606: Claim `c` relies on article `quay/retracted`, which was retracted on 2021-04-01 (“It was a prank.”): cite another article, or retract the fact")]
    [InlineData("claims: { c: { text: T, sources: [{ article: bare, excerpt: E }, { article: odd, excerpt: E }] } }", "FACT501")]
    [InlineData("claims: { c: { text: T, sources: [post] } }", "FACT102")]
    [InlineData("measures: { m: { of: O, value: 12, sources: [{ article: post, excerpt: 11 of them }] } }", "FACT211")]
    [InlineData("articles: { a: { outlet: wire, title: T, published: 2021, archived: https://a.example/x, author: jane-doe } }\nclaims: { c: { text: T, sources: [{ article: a, excerpt: E }] } }")]
    [InlineData("statements: { s: { speaker: jane-doe, quote: Q, sources: [post] }, t: { speaker: quay/jane-doe, quote: Q, sources: [post] } }", "FACT504")]
    public void A_fact_that_cites_a_pack_is_judged_and_the_pack_is_not(string yaml, params string[] expected)
    {
        var found = Findings.Beside(s_packs, yaml + "\n");

        Assert.Equal(expected, found.Select((line, i) => i < expected.Length && expected[i].StartsWith('(') ? line : line.Split(": ")[1]));
    }

    [Fact]
    public void An_agent_that_only_its_own_full_name_refers_to_is_used() => Assert.Empty(
        Findings.Beside(s_packs, "people: { ana: { name: Ana } }\nstatements: { s: { speaker: own/ana, quote: Q, sources: [post] } }\n"));

    [Fact]
    public void An_agent_that_is_only_called_as_one_of_a_pack_is_not_used() => Assert.Contains(
        "FACT008",
        Assert.Single(Findings.Beside(s_packs, "people: { jane-doe: { name: Ana } }\nstatements: { s: { speaker: quay/jane-doe, quote: Q, sources: [post] } }\n")),
        StringComparison.Ordinal);

    [Fact]
    public void Statements_that_contradict_each_other_by_full_names_are_known_to_be_at_odds() => Assert.DoesNotContain(
        Findings.Beside(s_packs, "measures:\n  m: { of: O, value: 1, when: 2021, sources: [post] }\n  n: { of: O, value: 2, when: 2021, sources: [post], contradicts: own/m }\n"),
        line => line.Contains("FACT505", StringComparison.Ordinal));

    [Fact]
    public void A_text_that_a_packs_article_names_is_asked_for_where_the_article_is_cited()
    {
        Assert.Equal(["quay.txt"], SnapshotNames.Of(Corpora.Of(s_packs, Evidence.None, ("", Quoting("It rained")))));
        Assert.Empty(SnapshotNames.Of(Corpora.Of(s_packs, Evidence.None, ("", "claims: { c: { text: T } }"))));
    }

    [Theory]
    [InlineData("it snowed", "")]
    [InlineData("It snowed on the quay", "FACT201: The quote of statement `s` is not in `quay/quay`")]
    [InlineData("it poured with rain", "FACT203: The quote of statement `s` is not in `quay/quay` but in `quay/post`: cite that one")]
    public void A_quote_is_looked_for_in_the_kept_texts_of_cited_articles_of_packs(string quote, string expected)
    {
        var yaml = Quoting(quote) + "claims: { c: { text: T, sources: [{ article: post, excerpt: then }] } }\n";
        var found = Findings.Beside(s_packs, Kept.Texts(("quay.txt", Text), ("post.txt", "And then it poured with rain, they said.")), yaml);

        Assert.Equal(expected.Length > 0, found.Any(line => line.Contains(": FACT20", StringComparison.Ordinal)));
        Assert.All(found.Where(line => line.Contains(": FACT20", StringComparison.Ordinal)), line => Assert.Contains(expected, line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_is_cited_already_is_known_however_it_is_written() => Assert.Contains(
        "is not in `quay/quay` but in `quay/post`: that one is cited already",
        Assert.Single(Findings.Beside(s_packs, Kept.Texts(("quay.txt", Text), ("post.txt", "And then it poured with rain, they said.")), RuleCatalogue.InAnotherArticle, Quoting("it poured with rain", article: "quay, post"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_quote_that_was_found_gets_a_line_under_the_reference_as_it_is_written()
    {
        var corpus = Corpora.Of(s_packs, Kept.Texts(("quay.txt", Text)), ("", Quoting("it snowed", article: "quay/quay")));
        var update = LockWriter.Update(corpus);

        Assert.Equal(1, update.Proved);
        Assert.Contains("\ns quay/quay quote " + Kept.Sha256Of(Text)[..16] + " ", update.Text, StringComparison.Ordinal);
        Assert.Empty(Findings.Beside(s_packs, Evidence.None, RuleCatalogue.NotVerified, "claims: { c: { text: T } }"));
        Assert.Empty(Findings.Beside(s_packs, Kept.Lock(update.Text!), RuleCatalogue.NotVerified, Quoting("it snowed", article: "quay/quay")));
    }

    [Fact]
    public void An_article_of_a_new_version_with_another_text_is_pointed_out_at_the_source()
    {
        var locked = LockWriter.Update(Corpora.Of(s_packs, Kept.Texts(("quay.txt", Text)), ("", Quoting("it snowed")))).Text!;
        var updated = PackIndex.Of([TestPack.Of("quay", $"articles: {{ quay: {{ title: T, snapshot: quay.txt, sha256: {Kept.Sha256Of("another")} }} }}\npeople: {{ jane-doe: {{ name: J }} }}")]);

        Assert.Equal(
            ["(1,60): FACT210: The quote of statement `s` was found in another text of article `quay/quay` than its fact package gives now: check it against the new text: run `dotnet build -t:FactGenVerify` with that text at hand"],
            Findings.Beside(updated, Kept.Lock(locked), RuleCatalogue.ChangedSinceVerified, Quoting("it snowed")).Select(line => "(1,60)" + line[line.IndexOf(')', StringComparison.Ordinal)..][1..]));
        Assert.Empty(Findings.Beside(s_packs, Kept.Lock(locked), RuleCatalogue.ChangedSinceVerified, Quoting("it snowed")));
    }

    [Fact]
    public void Another_file_of_the_texts_name_proves_nothing_and_is_told_of()
    {
        var evidence = Kept.Texts(("quay.txt", Text + " More."));

        Assert.Contains($"`quay.txt` in the folder of snapshots is another text than the fact package means, whose `sha256` is `{Kept.Sha256Of(Text)}`", Assert.Single(Findings.Beside(s_packs, evidence, RuleCatalogue.NotVerified, Quoting("it snowed"))), StringComparison.Ordinal);
        Assert.Empty(Findings.Beside(s_packs, evidence, RuleCatalogue.SnapshotChanged, Quoting("it snowed")));
    }

    [Theory]
    [InlineData("quay", "put `quay.txt` into the folder of snapshots")]
    [InlineData("translated", "its fact package names no text that is kept of it; if you have one, describe the article in this project")]
    public void A_quote_without_its_text_says_what_to_do(string article, string repair) =>
        Assert.Contains(repair, Assert.Single(Findings.Beside(s_packs, Evidence.None, RuleCatalogue.NotVerified, Quoting("it snowed", article))), StringComparison.Ordinal);

    [Fact]
    public void A_text_of_a_pack_that_cannot_be_read_is_told_where_the_quote_is() => Assert.Contains(
        "`quay.txt` in the folder of snapshots cannot be read, since it cannot be opened",
        Assert.Single(Findings.Beside(s_packs, new Evidence([Snapshot.Read("quay.txt", null)]), RuleCatalogue.NotVerified, Quoting("it snowed"))),
        StringComparison.Ordinal);

    [Fact]
    public void Neither_a_missing_text_nor_an_end_of_a_packs_article_is_the_projects_business() => Assert.DoesNotContain(
        Findings.Beside(s_packs, Kept.Texts(("quay.txt", Text)), Quoting("it snowed") + "claims: { c: { text: T, sources: [{ article: post, excerpt: E }] } }\n"),
        line => line.Contains("FACT214", StringComparison.Ordinal) || line.Contains("FACT201", StringComparison.Ordinal));

    [Fact]
    public void A_seal_covers_references_as_they_are_written()
    {
        var plain = Corpora.Of(s_packs, Evidence.None, ("", Quoting("it snowed"))).Entries.Single();
        var full = Corpora.Of(s_packs, Evidence.None, ("", Quoting("it snowed", "quay/quay"))).Entries.Single();

        Assert.Contains("\"quay\"", Core.SignOff.Seal.Canonical(plain), StringComparison.Ordinal);
        Assert.Contains("\"quay/quay\"", Core.SignOff.Seal.Canonical(full), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_beside_a_newer_pack_is_told_of_nothing_that_may_be_in_it()
    {
        var packs = PackIndex.Of([TestPack.Raw("newer") with { Form = PackIndex.NewestForm + 1 }]);

        Assert.DoesNotContain(
            Findings.Beside(packs, "people: { ana: { name: Ana } }\nclaims:\n  # factgen-disable-next-line FACT301: why\n  c: { text: T, sources: [gone] }\n"),
            line => line.Contains("FACT006", StringComparison.Ordinal) || line.Contains("FACT008", StringComparison.Ordinal) || line.Contains("FACT012", StringComparison.Ordinal));
    }

    private static string Quoting(string quote, string article = "quay") => $"statements: {{ s: {{ speaker: jane-doe, quote: {quote}, sources: [{article}] }} }}\n";
}
