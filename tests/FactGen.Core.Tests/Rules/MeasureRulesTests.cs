using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class MeasureRulesTests
{
    [Fact]
    public void A_number_that_the_excerpt_does_not_give_is_pointed_out_at_the_excerpt() => Assert.Equal(
        [
            "(8,35): FACT211: The number 11.5 of measure `depth` does not occur in the excerpt from article `quay`, which gives 12 and 30: correct the number, or take the words that give it",
            "(10,18): FACT211: The number 11.5 of measure `depth` does not occur in the excerpt from article `post`, which gives none: correct the number, or take the words that give it",
        ],
        Findings.Of(RuleCatalogue.NumberNotInExcerpt, """
            articles: { quay: { lang: en }, post: { title: T } }
            measures:
              depth:
                of: depth
                value: 11.5
                unit: m
                sources:
                  - { article: quay, excerpt: 12 feet at 30 piers }
                  - article: post
                    excerpt: very deep
                  - { article: post, excerpt: some 11.50 metres }
                  - post
            """));

    [Theory]
    [InlineData("24000000", "24 million people")]
    [InlineData("24000000", "24m people")]
    [InlineData("24", "two dozen ships")]
    [InlineData("110", "a hundred and ten")]
    [InlineData("24000000", "2400万人")]
    [InlineData("24000000", "二千四百萬人")]
    [InlineData("-5", "five degrees below zero")]
    [InlineData("23.5", "23.5%")]
    [InlineData("0.235", "23.5 percent")]
    public void A_number_is_there_however_it_is_written(string value, string excerpt) => Assert.Empty(Measure($"value: {value}", "lang: [en, zh]", $"excerpt: \"{excerpt}\""));

    [Theory]
    [InlineData("value: 24, unit: million people", "24 million people", 0)]
    [InlineData("value: 24, unit: million people", "24,000,000 people", 0)]
    [InlineData("value: 2400, unit: 万人", "2400万人", 0)]
    [InlineData("value: 24, unit: people", "24 million people", 1)]
    [InlineData("value: 50, unit: \"%\"", "half of the people", 0)]
    [InlineData("value: 75, unit: percent", "three quarters of the people", 0)]
    [InlineData("value: 40, unit: \"%\"", "half of the people", 1)]
    public void The_unit_may_hold_the_scale(string measure, string excerpt, int findings) => Assert.Equal(findings, Measure(measure, "lang: [en, ja]", $"excerpt: \"{excerpt}\"").Length);

    [Theory]
    [InlineData("", "vingt-quatre", 1)]
    [InlineData("lang: en", "twenty-five", 1)]
    [InlineData("lang: fr", "vingt-quatre", 0)]
    [InlineData("lang: ko", "스물네 척", 0)]
    [InlineData("lang: [fr, en]", "vingt-quatre", 1)]
    [InlineData("lang: fr", "25 navires", 1)]
    [InlineData("lang: fr-CA", "24 navires", 0)]
    [InlineData("lang: Not A Tag", "vingt-quatre", 1)]
    public void A_language_whose_number_words_are_not_read_is_asked_for_digits_only(string lang, string excerpt, int findings) =>
        Assert.Equal(findings, Measure("value: 24", lang, $"excerpt: \"{excerpt}\"").Length);

    [Theory]
    [InlineData("value: 24000000", "lang: de", "24 Millionen", 0)]
    [InlineData("value: 24000000", "lang: en", "24 Millionen", 1)]
    [InlineData("value: 1250.5", "lang: de", "1.250,5", 0)]
    [InlineData("value: 1.25", "lang: de", "1,250", 0)]
    [InlineData("value: 1.25", "lang: en", "1,250", 1)]
    [InlineData("value: 1250", "lang: en", "1.250", 1)]
    public void Scales_and_separators_are_those_of_the_articles_language(string measure, string lang, string excerpt, int findings) =>
        Assert.Equal(findings, Measure(measure, lang, $"excerpt: \"{excerpt}\"").Length);

    [Theory]
    [InlineData("excerpt: 30 ships, states: { value: 30 }, because: A slip.", 0)]
    [InlineData("excerpt: 24 ships, states: { value: 30 }, because: A slip.", 1)]
    [InlineData("excerpt: 24 ships, states: { when: 2020 }, because: A slip.", 0)]
    [InlineData("excerpt: 30 ships, states: { value: thirty }, because: A slip.", 0)]
    public void Where_a_source_states_another_value_that_is_looked_for(string source, int findings) => Assert.Equal(findings, Measure("value: 24, when: 2021", "lang: en", source).Length);

    [Fact]
    public void Only_measures_have_a_number() => Assert.Empty(Findings.Of(
        RuleCatalogue.NumberNotInExcerpt,
        "articles: { quay: { lang: en } }\nclaims: { rain: { text: It rained., sources: [{ article: quay, excerpt: rain }] } }\n"));

    private static string[] Measure(string keys, string article, string source) => Findings.Of(
        RuleCatalogue.NumberNotInExcerpt,
        $"articles:\n  quay: {{ {article} }}\nmeasures:\n  number: {{ of: n, {keys}, sources: [{{ article: quay, {source} }}] }}\n");
}
