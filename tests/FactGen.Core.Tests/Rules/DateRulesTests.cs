using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class DateRulesTests
{
    // The article is of a Tuesday.
    private static string Claim(string when, string on, string published = "published: 2021-03-23", string more = "") => $$"""
        outlets: { harbour-wire: { name: Harbour Wire } }
        articles: { quay: { {{published}} } }
        claims:
          rain:
            text: It rained.
            {{(when.Length > 0 ? "when: " + when : "note: undated")}}
            sources:
              - { article: quay, via: [{ outlet: harbour-wire, on: {{on}} }]{{more}} }
        """;

    [Theory]
    [InlineData("2021-03-16", "2021-03-15", "2021-03-15")]
    [InlineData("2021-03", "2021-02", "2021-02")]
    [InlineData("2021-03-22", "Sunday", "Sunday (2021-03-21)")]
    [InlineData("2021-03-23", "22", "22 (2021-03-22)")]
    public void A_report_before_what_it_reports_is_pointed_out_at_its_date(string when, string on, string shown) => Assert.Equal(
        [$"(8,60): FACT301: The report in `via` of claim `rain` is dated {shown}, before what it reports, which is dated {when}: correct one of the dates"],
        Findings.Of(RuleCatalogue.ViaDateOutOfPlace, Claim(when, on)));

    [Theory]
    [InlineData("2021-03-24")]
    [InlineData("2021-04")]
    public void A_report_after_the_article_that_cites_it_is_pointed_out(string on) => Assert.Equal(
        [$"(8,60): FACT301: The report in `via` of claim `rain` is dated {on}, after article `quay`, which was published on 2021-03-23: correct one of the dates"],
        Findings.Of(RuleCatalogue.ViaDateOutOfPlace, Claim("2021-03-16", on)));

    [Theory]
    [InlineData("2021-03-16", "2021-03-16")]
    [InlineData("2021-03-16", "2021")]
    [InlineData("2021", "2021-03-15")]
    [InlineData("2021-03-16", "Sunday")]
    [InlineData("", "2020-01-01")]
    [InlineData("2021-03-16", "2021-03-23")]
    [InlineData("2021-03-16/2021-03-18", "2021-03-17")]
    [InlineData("2021-03-18/2021-03-16", "2020")]
    [InlineData("../2021", "2020-01-01")]
    public void A_report_in_between_is_in_place(string when, string on) =>
        Assert.Empty(Findings.Of(RuleCatalogue.ViaDateOutOfPlace, Claim(when, on)));

    [Theory]
    [InlineData("2021-06", 1)]
    [InlineData("2021-02", 0)]
    [InlineData("in June", 0)]
    public void A_report_is_held_against_the_day_that_its_own_source_states(string stated, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.ViaDateOutOfPlace, Claim("2021-03-16", "2021-03-01", "published: 2021-07-01", $", states: {{ when: {stated} }}")).Length);

    [Theory]
    [InlineData("2021-03-19", "2021-03-16/2021-03-18", true)]
    [InlineData("2021-02", "2021-03-16", true)]
    [InlineData("2021-03-18", "2021-03-16/2021-03-18", false)]
    [InlineData("2021-03", "2021-03-16", false)]
    [InlineData("2021-03-19", "2021-03-16/..", false)]
    [InlineData("2021-03-18", "2021-03-17/2021-03-16", false)]
    public void A_statement_outside_its_event_is_pointed_out_at_its_date(string when, string duration, bool fires) => Assert.Equal(
        fires ? [$"(3,49): FACT301: Statement `aye` is dated {when}, outside its event `talks`, which is dated {duration}: correct one of the dates, or `at`"] : [],
        Findings.Of(RuleCatalogue.ViaDateOutOfPlace, $$"""
            events: { talks: { text: The talks, when: {{duration}} } }
            statements:
              aye: { speaker: { anonymous: a pilot }, when: {{when}}, quote: Aye., at: talks }
            """));

    [Theory]
    [InlineData("title: T", "article `quay` has no `published` date")]
    [InlineData("published: 2021-03", "article `quay` is dated 2021-03 only")]
    public void A_weekday_in_an_article_without_a_day_cannot_be_resolved(string published, string why) => Assert.Equal(
        [$"(8,60): FACT302: Which day `Sunday` means cannot be worked out, since {why}: give the article's `published` to the day, or write the date here"],
        Findings.Of(RuleCatalogue.UnresolvableDay, Claim("2021-03-16", "Sunday", published)));

    [Theory]
    [InlineData("Sunday", "published: 2021-03-23")]
    [InlineData("22", "published: 2021-03-23T18:05+08:00")]
    [InlineData("2021-03-20", "title: T")]
    [InlineData("Sunday", "published: last week")]
    public void A_day_that_can_be_resolved_is_no_finding(string on, string published) =>
        Assert.Empty(Findings.Of(RuleCatalogue.UnresolvableDay, Claim("2021-03-16", on, published)));

    [Fact]
    public void A_weekday_under_a_dangling_article_is_one_mistake() => Assert.Equal(
        ["FACT006"],
        Findings.In("claims:\n  rain: { text: It rained., sources: { article: nothing-like-it, excerpt: rain, via: { anonymous: a pilot, on: Sunday } } }\n").Select(line => line.Split(": ")[1]));

    [Theory]
    [InlineData("2021-03-24", "quay", "the article that reports it, `quay` (2021-03-23)")]
    [InlineData("2022", "quay, post, quay", "articles that report it, `quay` (2021-03-23) and `post` (2021)")]
    public void A_fact_later_than_its_articles_is_pointed_out_at_its_date(string when, string sources, string articles) => Assert.Equal(
        [$"(5,11): FACT303: Claim `rain` is dated {when}, later than {articles}: correct one of the dates"],
        Findings.Of(RuleCatalogue.LaterThanItsReport, $$"""
            articles: { quay: { published: 2021-03-23 }, post: { published: 2021 } }
            claims:
              rain:
                text: It rained.
                when: {{when}}
                sources: [{{sources}}]
            """));

    [Theory]
    [InlineData("2021-03-23", "quay")]
    [InlineData("2021-03", "quay")]
    [InlineData("2021-03-20/2021-04-02", "quay")]
    [InlineData("2021-12-31", "post")]
    [InlineData("2021-04-01", "{ article: quay, states: { when: 2021-03-01 } }")]
    [InlineData("2021-04-01", "{ article: quay, states: { when: in March } }")]
    [InlineData("2021-04-01", "undated")]
    public void A_fact_that_may_be_older_than_its_article_is_no_finding(string when, string sources) => Assert.Empty(
        Findings.Of(RuleCatalogue.LaterThanItsReport, $$"""
            articles: { quay: { published: 2021-03-23 }, post: { published: 2021 }, undated: { title: T } }
            claims:
              rain: { text: It rained., when: {{when}}, sources: [{{sources}}] }
            """));

    private static string Statement(string roles, string when = "2021-03-16", string speaker = "jane-doe") => $$"""
        people: { jane-doe: { name: Jane Doe, roles: {{roles}} }, john-roe: { name: John Roe, roles: { title: Mayor, to: 2020 } } }
        statements:
          aye:
            speaker: {{speaker}}
            quote: Aye.
            {{(when.Length > 0 ? "when: " + when : "note: undated")}}
        """;

    [Theory]
    [InlineData("[{ title: Minister, from: 2021-04 }]")]
    [InlineData("[{ title: Minister, to: 2020 }, { title: Mayor, from: 2022, to: 2023 }]")]
    [InlineData("{ title: Minister, from: 2020, to: 2021-03-15 }")]
    public void A_speaker_without_a_role_that_day_is_pointed_out(string roles) => Assert.Equal(
        ["(4,14): FACT304: Person `jane-doe` held none of the listed roles on 2021-03-16, when this was said: correct the date, correct a role's `from` or `to`, or add the role"],
        Findings.Of(RuleCatalogue.NoRoleThatDay, Statement(roles)));

    [Theory]
    [InlineData("[]", "2021-03-16")]
    [InlineData("[{ title: Minister }]", "2021-03-16")]
    [InlineData("[{ title: Minister, to: 2020 }, { title: Author }]", "2021-03-16")]
    [InlineData("[{ title: Minister, from: 2021-03 }]", "2021-03-16")]
    [InlineData("[{ title: Minister, from: 2021-03-17 }]", "2021-03")]
    [InlineData("[{ title: Minister, from: 2022 }]", "")]
    [InlineData("[{ title: Minister, from: yesterday }]", "2021-03-16")]
    [InlineData("[{ title: Minister, to: 2020 }, { from: 2021 }]", "2021-03-16")]
    public void A_role_that_may_have_been_held_is_no_finding(string roles, string when) =>
        Assert.Empty(Findings.Of(RuleCatalogue.NoRoleThatDay, Statement(roles, when)));

    [Fact]
    public void Each_speaker_of_a_joint_statement_needs_a_role() => Assert.Equal(
        ["(4,15): FACT304", "(4,25): FACT304"],
        Findings.Of(RuleCatalogue.NoRoleThatDay, Statement("{ title: Minister, from: 2022 }", speaker: "[jane-doe, john-roe, { anonymous: a pilot }]")).Select(line => line[..15]));

    [Theory]
    [InlineData("claims:\n  rain: { text: It rained., when: 2021-03-18/2021-03-16 }", "(2,35): FACT305: The interval 2021-03-18/2021-03-16 ends before it starts: swap the two dates, or correct one")]
    [InlineData("people:\n  jane: { name: Jane, roles: { title: Mayor, from: 2022, to: 2021-12 } }", "(2,62): FACT305: The role `Mayor` of person `jane` ends on 2021-12, before it starts on 2022: swap the two dates, or correct one")]
    [InlineData("articles:\n  quay: { corrected: { on: 2021/2020 } }", "(2,28): FACT305: The interval 2021/2020 ends before it starts: swap the two dates, or correct one")]
    [InlineData("claims:\n  rain: { text: It rained., when: 2020, sources: { article: quay, excerpt: e, states: { when: 2021/2020 } } }\narticles:\n  quay:", "(2,95): FACT305: The interval 2021/2020 ends before it starts: swap the two dates, or correct one")]
    public void An_interval_the_wrong_way_round_is_pointed_out(string yaml, string finding) =>
        Assert.Equal([finding], Findings.Of(RuleCatalogue.IntervalInverted, yaml));

    [Theory]
    [InlineData("claims:\n  rain: { text: It rained., when: 2021-03/2021 }")]
    [InlineData("claims:\n  rain: { text: It rained., when: ../2021 }")]
    [InlineData("people:\n  jane: { name: Jane, roles: { title: Mayor, from: 2022, to: 2022 } }")]
    [InlineData("people:\n  jane: { name: Jane, roles: { title: Mayor, to: 2022 } }")]
    public void An_interval_that_may_be_right_is_no_finding(string yaml) =>
        Assert.Empty(Findings.Of(RuleCatalogue.IntervalInverted, yaml));
}
