using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class AttributionRulesTests
{
    private const string World = """
        people: { jane-doe: { name: Jane Doe, misnamed: [Jean Dow, "J. Dow", Doe] }, john-roe: { name: John Roe, names: { ja: 路旻 }, misnamed: [Jon Row, 路敏] } }
        outlets: { daily-quay: { name: The Daily Quay } }
        articles: { quay: { outlet: daily-quay }, clipping: { title: Storm } }

        """;

    [Theory]
    [InlineData("a source")]
    [InlineData("sources")]
    [InlineData("unnamed sources")]
    [InlineData("several people")]
    [InlineData("at least 3 anonymous insiders")]
    [InlineData("people who asked not to be named")]
    public void Whoever_is_not_described_is_pointed_out_where_that_is_written(string wording) => Assert.Equal(
        [
            $"(6,45): FACT401: `{wording}` in `via` of claim `rain` does not say who that is: describe them as the article does, such as `port officials`",
            $"(9,27): FACT401: `{wording}` in `speaker` of statement `aye` does not say who that is: describe them as the article does, such as `port officials`",
        ],
        Findings.Of(RuleCatalogue.UndescribedSource, $$"""
            articles: { quay: { title: T } }
            claims:
              rain:
                text: It rained.
                sources:
                  - { article: quay, via: [{ anonymous: {{wording}} }] }
            statements:
              aye:
                speaker: { anonymous: {{wording}}, count: two }
                quote: Aye.
                sources: quay
            """));

    [Theory]
    [InlineData("port sources")]
    [InlineData("a person familiar with the talks")]
    [InlineData("three pilots")]
    [InlineData("消息人士")]
    public void Who_is_described_may_be_unnamed(string wording) =>
        Assert.Empty(Findings.Of(RuleCatalogue.UndescribedSource, World + Claim($"{{ article: quay, via: {{ anonymous: {wording} }} }}")));

    [Theory]
    [InlineData("{ article: quay, via: { anonymous: pilots } }", "since its only origin is unnamed")]
    [InlineData("{ article: quay, via: { anonymous: pilots } }, { article: clipping, via: { anonymous: dockers } }", "since all of its 2 origins are unnamed")]
    public void A_fact_without_a_name_behind_it_is_pointed_out_at_its_id(string sources, string why) => Assert.Equal(
        [$"(5,3): FACT402: Claim `rain` rests on anonymous sources only, {why}: look for somebody who says so by name"],
        Findings.Of(RuleCatalogue.AnonymousOnly, World + Claim(sources)));

    [Theory]
    [InlineData("{ anonymous: a pilot }", "its speaker is unnamed")]
    [InlineData("[{ anonymous: a pilot }, { anonymous: dockers }]", "its speakers are unnamed")]
    public void A_statement_by_somebody_unnamed_is_pointed_out(string speaker, string why) => Assert.Equal(
        [$"(5,3): FACT402: Statement `aye` rests on anonymous sources only, since {why}: look for somebody who says so by name"],
        Findings.Of(RuleCatalogue.AnonymousOnly, World + Statement(speaker, "[quay]")));

    [Theory]
    [InlineData("quay")]
    [InlineData("{ article: quay, via: { anonymous: pilots } }, clipping, { article: clipping, via: jane-doe }")]
    [InlineData("{ article: quay, via: { anonymous: pilots } }, { article: elsewhere }")]
    [InlineData("{ article: quay, via: { anonymous: pilots } }, { article: clipping, via: nobody-known }")]
    [InlineData("{ article: quay, via: [{ anonymous: pilots }, Not An Id] }")]
    [InlineData("{ article: quay, via: { anonymous: pilots } }, { exerpt: rain }")]
    public void A_name_or_a_mistake_that_may_hide_one_is_enough(string sources) =>
        Assert.Empty(Findings.Of(RuleCatalogue.AnonymousOnly, World + Claim(sources)));

    [Fact]
    public void Without_sources_it_rests_on_nothing() => Assert.Empty(Findings.Of(RuleCatalogue.AnonymousOnly, World + Statement("{ anonymous: a pilot }", "[]")));

    [Theory]
    [InlineData("government sources", "one")]
    [InlineData("Officials", "1")]
    [InlineData("senior lawmakers of the port", "one")]
    [InlineData("several of the captains", "one")]
    [InlineData("people familiar with the matter", "one")]
    [InlineData("fishermen", "one")]
    [InlineData("stevedores' leaders", "one")]
    public void Several_who_are_counted_as_one_are_pointed_out_at_the_count(string wording, string count) => Assert.Equal(
        [$"(7,{wording.Length + 59}): FACT404: `{wording}` in `via` of claim `rain` are several, but their `count` is `{count}`: correct one of the two"],
        Findings.Of(RuleCatalogue.SeveralCountedAsOne, World + Claim($"{{ article: quay, via: {{ anonymous: {wording}, count: {count} }} }}")));

    [Fact]
    public void Speakers_are_counted_too() => Assert.Equal(
        ["(6,43): FACT404: `dockers` in `speaker` of statement `aye` are several, but their `count` is `one`: correct one of the two"],
        Findings.Of(RuleCatalogue.SeveralCountedAsOne, World + Statement("{ anonymous: dockers, count: one }", "[quay]")));

    [Theory]
    [InlineData("a member of the port's lawmakers", "one")]
    [InlineData("one of the officials", "one")]
    [InlineData("some official", "one")]
    [InlineData("a source close to the ministers", "one")]
    [InlineData("the ministers' spokesman", "one")]
    [InlineData("a group of lawmakers", "one")]
    [InlineData("headquarters", "one")]
    [InlineData("Reuters", "one")]
    [InlineData("news", "one")]
    [InlineData("議員ら", "one")]
    [InlineData("fuentes", "one")]
    [InlineData("officials", "two")]
    [InlineData("officials", "several")]
    public void One_and_what_may_be_one_is_silent(string wording, string count) => Assert.Empty(
        Findings.Of(RuleCatalogue.SeveralCountedAsOne, World + Claim($"{{ article: quay, via: {{ anonymous: \"{wording}\", count: {count} }} }}")));

    [Theory]
    [InlineData("said Jean Dow, the minister", "Jean Dow", "person `jane-doe`")]
    [InlineData("said Jean\u00A0Dow.", "Jean Dow", "person `jane-doe`")]
    [InlineData("Minister Doe", "Doe", "person `jane-doe`")]
    [InlineData("said Jon Row's aide", "Jon Row", "person `john-roe`")]
    [InlineData("部長路敏說", "路敏", "person `john-roe`")]
    public void A_wrong_name_in_an_excerpt_is_pointed_out_with_whom_it_means(string excerpt, string name, string who) => Assert.Equal(
        [$"(7,41): FACT405: The excerpt from article `quay` in claim `rain` has `{name}`, which is wrong for {who}: leave it as it stands there, and use the right name in your own words"],
        Findings.Of(RuleCatalogue.WrongName, World + Claim($"{{ article: quay, excerpt: \"{excerpt}\" }}")));

    [Theory]
    [InlineData("said Jane Doe")]
    [InlineData("said Jean Dowling")]
    [InlineData("said jean dow")]
    [InlineData("部長路旻說")]
    public void Right_names_and_other_words_are_silent(string excerpt) =>
        Assert.Empty(Findings.Of(RuleCatalogue.WrongName, World + Claim($"{{ article: quay, excerpt: \"{excerpt}\" }}")));

    [Fact]
    public void What_is_wrong_for_one_and_right_for_another_is_silent() => Assert.Empty(Findings.Of(RuleCatalogue.WrongName, """
        people: { jane-doe: { name: Jane Doe, misnamed: [Jane Dow] }, jane-dow: { name: Jane Dow } }
        articles: { quay: { title: T } }
        claims: { rain: { text: It rained., sources: [{ article: quay, excerpt: said Jane Dow }] } }
        """));

    [Fact]
    public void A_name_that_is_wrong_for_two_names_both() => Assert.Contains(
        "wrong for person `ann` and person `bea`:",
        Assert.Single(Findings.Of(RuleCatalogue.WrongName, """
            people: { ann: { name: Ann Roe, misnamed: [B. Row, B. Row] }, bea: { name: Bea Roe, misnamed: [B. Row] } }
            articles: { quay: { title: T } }
            claims: { rain: { text: It rained., sources: [{ article: quay, excerpt: said B. Row }] } }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_wrong_for_thousands_is_looked_up_once()
    {
        var people = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  p{i}: {{ name: Roe {i}, misnamed: [Row, Row] }}\n"));
        var claims = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  c{i}: {{ text: T, sources: [{{ article: quay, excerpt: said Row }}] }}\n"));
        var corpus = Corpora.Of($"people:\n{people}articles: {{ quay: {{ title: T }} }}\nclaims:\n{claims}");
        var found = CorpusChecker.Check(corpus).Where(item => item.Finding.Rule == RuleCatalogue.WrongName).ToArray();
        Assert.Equal(10_000, found.Length);
        Assert.All(found, item => Assert.Contains("wrong for person `p0`, person `p1`, person `p2` and 9997 more", item.Finding.Message, StringComparison.Ordinal));
    }

    private static string Claim(string sources) => $"claims:\n  rain:\n    text: It rained.\n    sources: [{sources}]\n";

    private static string Statement(string speaker, string sources) => $"statements:\n  aye:\n    speaker: {speaker}\n    quote: Aye.\n    sources: {sources}\n";
}
