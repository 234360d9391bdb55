using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Tests.Quotes;

public class PassagesTests
{
    [Fact]
    public void A_quote_must_stand_in_each_source() => Assert.Equal(
        ["aye quay quote: Aye.", "aye wire quote: Aye."],
        Of("quote: Aye.", "[quay, wire]"));

    [Fact]
    public void An_excerpt_must_stand_in_its_source() => Assert.Equal(
        ["aye quay excerpt: he agreed"],
        Of("paraphrase: He agreed.", "[{ article: quay, excerpt: he agreed }, wire]"));

    [Fact]
    public void A_source_may_have_both() => Assert.Equal(
        ["aye quay excerpt: he said, aye quay quote: Aye."],
        [string.Join(", ", Of("quote: Aye.", "[{ article: quay, excerpt: he said }]"))]);

    [Fact]
    public void A_source_that_states_another_quote_is_searched_for_that_instead() => Assert.Equal(
        ["aye quay quote: Aye.", "aye wire states: Yes."],
        Of("quote: Aye.", "[quay, { article: wire, states: { quote: Yes. } }]"));

    [Fact]
    public void The_only_source_is_searched_for_both() => Assert.Equal(
        ["aye wire quote: Aye.", "aye wire states: Yes."],
        Of("quote: Aye.", "[{ article: wire, states: { quote: Yes. } }]"));

    [Fact]
    public void So_is_each_where_no_source_carries_the_quote_itself() => Assert.Equal(
        ["aye quay quote: Aye.", "aye quay states: Yes.", "aye wire quote: Aye.", "aye wire states: Sure."],
        Of("quote: Aye.", "[{ article: quay, states: { quote: Yes. } }, { article: wire, states: { quote: Sure. } }]"));

    [Fact]
    public void Other_things_that_a_source_states_do_not_count() => Assert.Equal(
        ["aye quay quote: Aye.", "aye wire quote: Aye."],
        Of("quote: Aye.", "[quay, { article: wire, states: { when: 2021 } }]"));

    [Fact]
    public void What_comes_again_is_numbered() => Assert.Equal(
        ["aye quay excerpt: one", "aye wire excerpt: two", "aye quay excerpt-2: three", "aye quay excerpt-3: four"],
        Of("paraphrase: P", "[{ article: quay, excerpt: one }, { article: wire, excerpt: two }, { article: quay, excerpt: three }, { article: quay, excerpt: four }]"));

    [Theory]
    [InlineData("quote: Aye.", "{ article: quay, prefix: he said, suffix: and left }", "he said|Aye.|and left")]
    [InlineData("quote: Aye.", "{ article: quay, excerpt: once more, prefix: he said }", "he said|once more|, |Aye.|")]
    [InlineData("quote: Aye.", "{ article: quay, prefix: he said, states: { quote: Yes. } }", "he said|Aye.|, |Yes.|")]
    public void Prefix_and_suffix_belong_to_the_excerpt_or_else_to_the_quote(string words, string source, string framed) => Assert.Equal(
        framed,
        string.Join(", ", Find(words, $"[{source}]").Select(passage => $"{passage.Prefix?.Text}|{passage.Text.Text}|{passage.Suffix?.Text}")));

    [Fact]
    public void Where_a_source_is_searched_for_what_it_states_they_belong_to_that() => Assert.Equal(
        ["|Aye.", "he said|Yes."],
        Find("quote: Aye.", "[quay, { article: wire, prefix: he said, states: { quote: Yes. } }]").Select(passage => $"{passage.Prefix?.Text}|{passage.Text.Text}"));

    [Theory]
    [InlineData("quote: Aye.", "[quay, { article: wire, states: 7 }]", "aye quay quote: Aye.")]
    [InlineData("quote: Aye.", "[{ article: wire, states: { quote: Yes. } }, Not An Id]", "aye wire states: Yes.")]
    [InlineData("quote: Aye.", "[{ article: quay, prefix: [] }]", "")]
    [InlineData("paraphrase: P", "[{ article: quay, excerpt: one, suffix: [] }, { article: quay, excerpt: two }]", "aye quay excerpt-2: two")]
    [InlineData("quote: Aye.", "[{ article: quay, excerpt: [], prefix: [] }]", "aye quay quote: Aye.")]
    public void What_a_broken_value_leaves_in_doubt_is_left_out(string words, string sources, string passages) => Assert.Equal(passages, string.Join(", ", Of(words, sources)));

    [Fact]
    public void Claims_events_and_measures_have_excerpts_and_agents_nothing()
    {
        var passages = FactFile.Read(World.Yaml).Entries.SelectMany(Passages.Of).Select(passage => passage.Key);
        Assert.Equal(
            [
                "doe-harbour-first quay-2021-03-23 quote",
                "ports-agreed quay-2021-03-23 excerpt",
                "ports-merge quay-2021-03-22 excerpt",
                "port-talks-2021 quay-2021-03-23 excerpt",
                "harbour-depth quay-2021-03-23 excerpt",
            ],
            passages);
    }

    [Fact]
    public void A_message_names_each_kind() => Assert.Equal(
        ["the excerpt of statement `aye`", "the quote of statement `aye`", "the quote that `quay` states in statement `aye`"],
        Find("quote: Aye.", "[{ article: quay, excerpt: E, states: { quote: Yes. } }]").Select(passage => passage.ToString()));

    [Fact]
    public void The_needle_is_what_the_fact_says_folded()
    {
        var passage = Assert.Single(Find("quote: “Aye,  aye”", "[{ article: quay, prefix: he  said }]"));
        Assert.Equal(Needle.Of("\"Aye, aye\"", "he said"), passage.Needle);
    }

    private static IReadOnlyList<Passage> Find(string words, string sources) => Passages.Of(FactFile
        .Read($"statements:\n  aye:\n    speaker: jane-doe\n    {words}\n    sources: {sources}\n")
        .Entries.Single());

    private static IEnumerable<string> Of(string words, string sources) => Find(words, sources).Select(passage => $"{passage.Key}: {passage.Text.Text}");
}
