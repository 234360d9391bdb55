using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class UsageRulesTests
{
    [Theory]
    [InlineData("people", "Person")]
    [InlineData("organizations", "Organization")]
    [InlineData("outlets", "Outlet")]
    public void An_agent_that_nothing_refers_to_is_pointed_out_at_its_id(string section, string noun) => Assert.Equal(
        [$"(2,3): FACT008: {noun} `jane-doe` is never used: no fact and no article refers to it; use it, or delete it"],
        Findings.In($"{section}:\n  jane-doe: {{ name: Jane Doe }}\n"));

    [Theory]
    [InlineData("outlets", "articles: { quay: { outlet: x } }")]
    [InlineData("people", "articles: { quay: { author: x } }")]
    [InlineData("people", "articles: { quay: { translated: { by: x } } }")]
    [InlineData("people", "statements: { s: { speaker: x, quote: Q } }")]
    [InlineData("organizations", "statements: { s: { speaker: [x], quote: Q } }")]
    [InlineData("people", "claims: { c: { text: T, about: x } }")]
    [InlineData("people", "events: { e: { text: T, who: x } }")]
    [InlineData("people", "articles: { a: }\nclaims: { c: { text: T, sources: { article: a, via: x } } }")]
    [InlineData("outlets", "articles: { a: }\nclaims: { c: { text: T, sources: { article: a, via: { outlet: x } } } }")]
    [InlineData("people", "articles: { a: }\nevents: { e: { text: T, who: [], sources: { article: a, states: { who: x } } } }")]
    public void An_agent_that_something_refers_to_is_used(string section, string user) => Assert.DoesNotContain(
        Findings.Of(RuleCatalogue.NeverUsed, ("a.yaml", $"{section}: {{ x: {{ name: X }} }}\n"), ("b.yaml", user + "\n")), line => line.StartsWith("a.yaml", StringComparison.Ordinal));

    [Fact]
    public void An_article_that_no_fact_cites_is_pointed_out_and_its_outlet_is_not() => Assert.Equal(
        ["(2,3): FACT008: Article `quay` is never used: no fact and no article refers to it; use it, or delete it"],
        Findings.Of(RuleCatalogue.NeverUsed, "articles:\n  quay: { outlet: daily-quay }\noutlets:\n  daily-quay: { name: The Daily Quay }\n"));

    [Fact]
    public void Facts_need_no_user() => Assert.Empty(Findings.Of(RuleCatalogue.NeverUsed, "claims:\n  rain: { text: It rained. }\n"));

    [Theory]
    [InlineData("statements:\n  s: { speaker: jane-deo, quote: Q }")]
    [InlineData("statements:\n  s: { speaker: jane-doe }")]
    [InlineData("statements:\n  s: { speaker: jane-doe, quote: he said: no }")]
    public void Who_is_never_used_is_not_asked_while_a_mistake_hides_a_user(string broken) =>
        Assert.Empty(Findings.Of(RuleCatalogue.NeverUsed, ("a.yaml", "people:\n  jane-doe: { name: Jane Doe }\n"), ("b.yaml", broken + "\n")));

    private static string Topics(params string[] topics) =>
        "claims:\n" + string.Concat(topics.Select((list, i) => $"  c{i}: {{ text: T, topics: [{list}] }}\n"));

    [Theory]
    [InlineData("storm", "storms")]
    [InlineData("Storms", "storms")]
    [InlineData("strom", "storm")]
    [InlineData("harbour rights", "harbour-rights")]
    [InlineData("harbor", "harbour")]
    public void A_topic_used_once_and_close_to_another_is_pointed_out(string slip, string topic) => Assert.Equal(
        [$"(4,27): FACT013: The topic `{slip}` is used only here; did you mean `{topic}`?"],
        Findings.Of(RuleCatalogue.LonelyTopic, Topics(topic, topic, slip)));

    [Fact]
    public void Two_topics_used_once_point_at_each_other() => Assert.Equal(
        ["(2,27): FACT013: The topic `storm` is used only here; did you mean `storms`?", "(3,27): FACT013: The topic `storms` is used only here; did you mean `storm`?"],
        Findings.Of(RuleCatalogue.LonelyTopic, Topics("storm", "storms")));

    [Theory]
    [InlineData("storms", "trade")]
    [InlineData("storm, storms", "storm, storms")]
    [InlineData("election-2020", "election-2021")]
    [InlineData("港", "碼頭")]
    [InlineData("storms, storms", "trade")]
    public void Other_topics_are_no_finding(string one, string other) => Assert.Empty(Findings.Of(RuleCatalogue.LonelyTopic, Topics(one, other)));

    [Fact]
    public void A_series_of_topics_is_no_finding() =>
        Assert.Empty(Findings.Of(RuleCatalogue.LonelyTopic, Topics([.. "abcdefghijk".Select(letter => $"pier-{letter}")])));
}
