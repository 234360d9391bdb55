using FactGen.Core.Model;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class CorroborationRulesTests
{
    private const string World = """
        people: { jane-doe: { name: Jane Doe }, john-roe: { name: John Roe } }
        outlets: { daily-quay: { name: The Daily Quay }, harbour-wire: { name: Harbour Wire }, port-post: { name: The Port Post } }
        articles: { quay: { outlet: daily-quay, published: 2021-03-23 }, quay-2: { outlet: daily-quay, published: 2021-03 }, wire: { outlet: harbour-wire, published: 2021-03-24 }, post: { outlet: port-post, published: 2021-03-25 }, clipping: { title: Storm }, clipping-2: { title: Rain } }

        """;

    // FACT501

    [Theory]
    [InlineData("[quay, { article: post, via: [harbour-wire, { anonymous: pilots }] }, { article: wire, via: { anonymous: pilots } }, { article: clipping, via: daily-quay }]", null)]
    [InlineData("[{ article: quay, via: harbour-wire }, { article: post, via: harbour-wire }]", "the 2 reports of claim `rain` go back to one origin (The Daily Quay, citing Harbour Wire)")]
    [InlineData("[quay, quay-2]", "the 2 reports of claim `rain` go back to one origin (The Daily Quay)")]
    [InlineData("[clipping, clipping-2]", "none of the 2 reports of claim `rain` says where it comes from, so that they count as one origin")]
    [InlineData("[quay]", null)]
    [InlineData("[quay, { article: quay, via: jane-doe }]", null)]
    [InlineData("[]", null)]
    [InlineData("[{ article: quay, via: harbour-wire }, { article: post, via: [harbour-wire, nobody-known] }]", null)]
    [InlineData("[quay, quay-2, lost]", null)]
    public void Several_reports_of_one_origin_are_pointed_out_at_the_id(string sources, string? what) => Assert.Equal(
        what is null ? [] : [$"(5,3): FACT501: {char.ToUpperInvariant(what[0])}{what[1..]}: look for a report of another origin"],
        Findings.Of(RuleCatalogue.SingleOrigin, World + Claim(sources)));

    [Theory]
    [InlineData(2, "[{ article: quay, via: harbour-wire }, { article: post, via: harbour-wire }]", "claim `rain` goes back to one known origin (The Daily Quay, citing Harbour Wire), but the project asks for 2")]
    [InlineData(2, "[quay]", "claim `rain` goes back to one known origin (The Daily Quay), but the project asks for 2")]
    [InlineData(3, "[quay, post]", "claim `rain` goes back to 2 known origins, but the project asks for 3")]
    [InlineData(1, "[clipping, clipping-2]", "claim `rain` goes back to no known origin, but the project asks for 1")]
    [InlineData(2, "[quay, clipping]", "claim `rain` goes back to one known origin (The Daily Quay), but the project asks for 2")]
    [InlineData(2, "[quay, post]", null)]
    [InlineData(1, "[quay]", null)]
    [InlineData(0, "[clipping]", null)]
    // One without a source, or with one that is lost, has a finding of its own.
    [InlineData(2, "[]", null)]
    [InlineData(2, "[quay, lost]", null)]
    [InlineData(2, "[quay]\n    retracted: { because: It did not. }", null)]
    [InlineData(2, "[quay]\n    superseded-by: rain", null)]
    public void Fewer_known_origins_than_the_project_asks_for_are_a_warning_at_the_id(int required, string sources, string? what) => Assert.Equal(
        what is null ? [] : [$"(5,3): Warning: {char.ToUpperInvariant(what[0])}{what[1..]}: look for a report of another origin"],
        SingleOrigins(required, Claim(sources)));

    [Fact]
    public void Reports_of_one_origin_that_are_enough_for_the_project_are_worth_knowing() => Assert.Equal(
        ["(5,3): Info: The 2 reports of claim `rain` go back to one origin (The Daily Quay): look for a report of another origin"],
        SingleOrigins(1, Claim("[quay, quay-2]")));

    private static string[] SingleOrigins(int required, string yaml)
    {
        var corpus = new Corpus([new CorpusFile("", FactFile.Read(World + yaml))]) { RequiredOrigins = required };
        return CorpusChecker.Check(corpus).Where(found => found.Finding.Rule == RuleCatalogue.SingleOrigin).Select(found =>
        {
            var position = found.File.File.Lines.PositionOf(found.Finding.Range.Start);
            return $"({position.Line + 1},{position.Column + 1}): {found.Finding.Severity}: {found.Finding.Message}";
        }).ToArray();
    }

    // FACT502

    [Fact]
    public void What_a_source_states_otherwise_is_pointed_out_where_nothing_says_why() => Assert.Equal(
        ["(10,45): FACT502: Article `quay` states `when` and `where` otherwise than event `talks` has it, and no `because` says why that lost: add `because` to the source"],
        Findings.Of(RuleCatalogue.UnexplainedConflict, World + """
            events:
              talks:
                text: The talks
                when: 2021-03-16
                where: Tokyo
                sources:
                  - { article: quay, excerpt: in Osaka, states: { when: 2021-06, where: Osaka } }
                  - { article: post, excerpt: in Kobe, states: { where: Kobe }, because: A slip. }
                  - wire
            """));

    // FACT503

    [Theory]
    [InlineData("[jane-doe, jane-doe]", 48, "person `jane-doe` stands twice in a row in `via` of claim `rain`, as if it were its own source: delete one, or write whom it cites")]
    [InlineData("[daily-quay, daily-quay]", 50, "outlet `daily-quay` stands twice in a row in `via` of claim `rain`, as if it were its own source: delete one, or write whom it cites")]
    [InlineData("[harbour-wire, daily-quay]", 52, "`via` of claim `rain` comes back to outlet `daily-quay`, through which it has come from article `quay` already: end it with the origin")]
    [InlineData("[harbour-wire, { anonymous: pilots }, jane-doe, { outlet: harbour-wire }]", 95, "`via` of claim `rain` comes back to outlet `harbour-wire`, through which it has come from article `quay` already: end it with the origin")]
    [InlineData("[{ article: quay }]", 49, "`via` of claim `rain` comes back to article `quay`, which is the source itself: end it with the origin")]
    [InlineData("[{ article: wire }, jane-doe, { article: wire }]", 78, "`via` of claim `rain` comes back to article `wire`, through which it has come from article `quay` already: end it with the origin")]
    [InlineData("[{ article: wire }, jane-doe, harbour-wire]", 67, "`via` of claim `rain` comes back to outlet `harbour-wire`, through which it has come from article `quay` already: end it with the origin")]
    [InlineData("[harbour-wire, { article: wire }, harbour-wire]", 71, "`via` of claim `rain` comes back to outlet `harbour-wire`, through which it has come from article `quay` already: end it with the origin")]
    [InlineData("[jane-doe, harbour-wire, jane-doe, harbour-wire]", 62, "`via` of claim `rain` comes back to person `jane-doe`, through which it has come from article `quay` already: end it with the origin")]
    public void A_chain_that_comes_back_is_pointed_out_at_the_step_that_closes_it(string via, int column, string what) => Assert.Equal(
        [$"(7,{column}): FACT503: {char.ToUpperInvariant(what[0])}{what[1..]}"],
        Findings.Of(RuleCatalogue.CircularVia, World + Claim($"[{{ article: quay, via: {via} }}]")));

    [Theory]
    [InlineData("[daily-quay, harbour-wire]")]
    [InlineData("[daily-quay]")]
    [InlineData("[harbour-wire, { article: wire }, jane-doe]")]
    [InlineData("[{ article: wire }, harbour-wire]")]
    // Another work of the article's own outlet, or of one that cites it, is another report.
    [InlineData("[harbour-wire, { article: quay-2 }]")]
    [InlineData("[harbour-wire, jane-doe, { article: wire }]")]
    // Whoever is unnamed may be others.
    [InlineData("[{ anonymous: pilots }, { anonymous: pilots }]")]
    [InlineData("[nobody-known, nobody-known]")]
    public void A_chain_that_goes_on_is_straight(string via) => Assert.Empty(Findings.Of(RuleCatalogue.CircularVia, World + Claim($"[{{ article: quay, via: {via} }}]")));

    [Theory]
    [InlineData("harbour-wire", "harbour-wire")]
    [InlineData("jane-doe", "[harbour-wire, jane-doe]")]
    [InlineData("daily-quay", "daily-quay")]
    public void A_speaker_may_stand_at_the_end_of_the_chain(string speaker, string via) => Assert.Empty(
        Findings.Of(RuleCatalogue.CircularVia, World + $"statements:\n  aye:\n    speaker: {speaker}\n    quote: Aye.\n    sources: [{{ article: quay, via: {via} }}]\n"));

    [Theory]
    [InlineData("{ article: quay, via: port-post }", "{ article: post, via: daily-quay }", 31, "outlet `daily-quay` and outlet `port-post`")]
    [InlineData("{ article: quay, via: [{ article: post }] }", "{ article: post, via: [{ article: quay }] }", 43, "outlet `daily-quay`, outlet `port-post`, article `post` and 1 more")]
    [InlineData("{ article: clipping, via: [{ article: clipping-2 }] }", "{ article: clipping-2, via: [{ article: clipping }] }", 49, "article `clipping-2` and article `clipping`")]
    [InlineData("{ article: quay, via: [harbour-wire, port-post] }", "{ article: post, via: [jane-doe, daily-quay] }", 42, "outlet `daily-quay`, outlet `harbour-wire`, outlet `port-post` and 1 more")]
    public void Sources_that_only_cite_each_other_are_pointed_out_at_the_last(string one, string other, int column, string members) => Assert.Equal(
        [$"(9,{column}): FACT503: The sources of claim `rain` go round: {members} only cite each other in their `via`, so that no origin is left: correct the steps, or go on to where it comes from"],
        Findings.Of(RuleCatalogue.CircularVia, World + $"claims:\n  rain:\n    text: It rained.\n    sources:\n      - {one}\n      - {other}\n"));

    [Theory]
    [InlineData("{ article: quay, via: port-post }, { article: post, via: [daily-quay, jane-doe] }")]
    [InlineData("{ article: quay, via: port-post }, { article: post, via: [daily-quay, { anonymous: pilots }] }")]
    [InlineData("{ article: quay, via: port-post }, post, quay")]
    [InlineData("{ article: quay, via: [harbour-wire, { article: quay-2 }] }, quay-2")]
    [InlineData("{ article: quay, via: port-post }, { article: post, via: [daily-quay, nobody-known] }")]
    public void Sources_that_leave_an_origin_do_not_go_round(string sources) => Assert.Empty(Findings.Of(RuleCatalogue.CircularVia, World + Claim($"[{sources}]")));

    [Fact]
    public void A_circle_beside_another_origin_is_one_all_the_same() => Assert.Single(Findings.Of(
        RuleCatalogue.CircularVia,
        World + Claim("[{ article: quay, via: port-post }, { article: post, via: daily-quay }, wire]")));

    [Fact]
    public void Long_chains_are_walked_without_recursion()
    {
        var people = string.Join("\n", Enumerable.Range(0, 5000).Select(i => $"  p{i}: {{ name: P }}"));
        var there = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"p{i}"));
        var back = string.Join(", ", Enumerable.Range(0, 5000).Reverse().Select(i => $"p{i}"));
        var yaml = $"people:\n{people}\narticles: {{ a: {{ title: A }}, b: {{ title: B }} }}\n" + Claim($"[{{ article: a, via: [{there}] }}, {{ article: b, via: [{back}] }}]");

        Assert.Single(Findings.Of(RuleCatalogue.CircularVia, yaml));
    }

    // FACT504

    [Fact]
    public void The_later_of_two_equal_statements_names_the_other_with_its_place() => Assert.Equal(
        ["b.yaml(5,12): FACT504: Statement `harbour` has the same speaker and the same words as statement `first` (a.yaml:4): put their sources together in one of them and delete the other"],
        Findings.Of(
            RuleCatalogue.SameStatement,
            ("b.yaml", "statements:\n  other: { speaker: jane-doe, quote: The harbour., sources: quay }\n  harbour:\n    speaker: [jane-doe]\n    quote: \"The  harbour comes “first”.\"\n    sources: post\n"),
            ("a.yaml", World + "statements: { first: { speaker: jane-doe, paraphrase: 'The harbour comes \"first\".', when: 2021-03-16, sources: quay } }\n")));

    [Theory]
    [InlineData("speaker: jane-doe, quote: Aye.", 1)]
    [InlineData("speaker: john-roe, quote: Aye.", 0)]
    [InlineData("speaker: [jane-doe, john-roe], quote: Aye.", 0)]
    [InlineData("speaker: jane-doe, quote: aye.", 0)]
    [InlineData("speaker: jane-doe, quote: Aye., when: 2021-03", 1)]
    [InlineData("speaker: jane-doe, quote: Aye., when: 2021-04", 0)]
    [InlineData("speaker: jane-doe, quote: Aye., at: fair", 0)]
    [InlineData("speaker: jane-doe, quote: Aye., at: talks", 1)]
    [InlineData("speaker: jane-doe, quote: Aye., retracted: { because: A slip. }", 0)]
    [InlineData("speaker: jane-doe, quote: Aye., superseded-by: one", 0)]
    [InlineData("speaker: jane-doe, quote: Aye., contradicts: one", 0)]
    public void Other_speakers_words_days_and_events_make_another_statement(string second, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.SameStatement, World + $$"""
            events: { talks: { text: Talks }, fair: { text: Fair } }
            statements:
              one: { speaker: jane-doe, quote: Aye., when: 2021-03-16, at: talks }
              two: { {{second}} }
            """).Length);

    [Fact]
    public void The_order_of_joint_speakers_is_nothing_and_an_unnamed_one_is_known_by_the_words() => Assert.Equal(
        ["(6,58)", "(8,58)"],
        Findings.Of(RuleCatalogue.SameStatement, World + """
            statements:
              one: { speaker: [jane-doe, john-roe], quote: Aye. }
              two: { speaker: [john-roe, jane-doe, john-roe], quote: Aye. }
              three: { speaker: { anonymous: port officials }, quote: Aye. }
              four: { speaker: { anonymous: Port officials }, quote: Aye. }
              five: { speaker: { anonymous: pilots }, quote: Aye. }
            """).Select(found => found[..found.IndexOf(':', StringComparison.Ordinal)]));

    // FACT505

    [Fact]
    public void Another_value_is_pointed_out_at_the_later_measure() => Assert.Equal(
        ["(9,12): FACT505: Measure `two` gives `about 12 m`, but measure `one` (:5) gives `11.5 m` for the same measure and date: correct one of them, name the other in `contradicts`, or keep the right one and tell what the other source `states`"],
        Findings.Of(RuleCatalogue.OtherValue, World + """
            measures:
              one: { of: Depth of the  harbour, value: 11.5, unit: m, when: 2021 }
              two:
                of: depth of the harbour
                unit: m
                value: 12
                approx: about
                when: 2021
            """));

    [Theory]
    [InlineData("value: 12, unit: m, when: 2021", 1)]
    [InlineData("value: 11.50, unit: m, when: 2021", 0)]
    [InlineData("value: 12, unit: km, when: 2021", 0)]
    [InlineData("value: 12, when: 2021", 0)]
    [InlineData("value: 12, unit: m, when: 2022", 0)]
    [InlineData("value: 12, unit: m, when: 2021-03", 0)]
    [InlineData("value: 12, unit: m", 0)]
    [InlineData("value: 12, unit: m, when: 2021~", 1)]
    [InlineData("value: 11, unit: m, when: 2021, approx: over", 0)]
    [InlineData("value: 12, unit: m, when: 2021, approx: over", 1)]
    [InlineData("value: 12, unit: m, when: 2021, approx: almost", 0)]
    [InlineData("value: 12, unit: m, when: 2021, contradicts: one", 0)]
    [InlineData("value: 12, unit: m, when: 2021, superseded-by: one", 0)]
    [InlineData("value: 12, unit: m, when: 2021, retracted: { because: A slip. }", 0)]
    public void Equal_values_other_units_and_other_dates_are_silent(string second, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.OtherValue, $$"""
            measures:
              one: { of: depth, value: 11.5, unit: m, when: 2021 }
              two: { of: depth, {{second}} }
            """).Length);

    [Fact]
    public void Either_may_name_the_other() => Assert.Empty(Findings.Of(RuleCatalogue.OtherValue, """
        measures:
          one: { of: depth, value: 11.5, when: 2021, contradicts: two }
          two: { of: depth, value: 12, when: 2021 }
        """));

    // FACT506

    [Fact]
    public void A_report_dated_otherwise_is_pointed_out_at_the_date() => Assert.Equal(
        ["(10,70): FACT506: Article `post` dates the report of outlet `harbour-wire` to Sunday (2021-03-21), but article `quay` dates it to 22 (2021-03-22): correct one of the dates, or say in `because` why they differ"],
        Findings.Of(RuleCatalogue.ReportDatedDifferently, World + """
            claims:
              rain:
                text: It rained.
                sources:
                  - { article: quay, via: [{ outlet: harbour-wire, on: 22 }] }
                  - { article: wire, via: [{ outlet: harbour-wire, on: Monday }] }
                  - { article: post, via: [jane-doe, { outlet: harbour-wire, on: Sunday }] }
            """));

    [Theory]
    [InlineData("on: 2021-03-22", "on: 2021-03-21", "", 1)]
    [InlineData("on: 2021-03-22", "on: Monday", "", 0)]
    [InlineData("on: 2021-03", "on: Sunday", "", 0)]
    [InlineData("on: 2021-02", "on: Sunday", "", 1)]
    [InlineData("on: 2021-03-22", "on: 2021-03-21", ", because: A slip.", 0)]
    public void Dates_that_may_mean_the_same_or_are_explained_are_silent(string one, string other, string because, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.ReportDatedDifferently, World + Claim($"[{{ article: quay, via: {{ outlet: harbour-wire, {one} }} }}, {{ article: post, via: {{ outlet: harbour-wire, {other} }}{because} }}]")).Length);

    [Theory]
    // A weekday in an article that is dated to the month, or not at all, has a finding of its own.
    [InlineData("{ article: quay, via: { outlet: harbour-wire, on: 2021-03-22 } }, { article: quay-2, via: { outlet: harbour-wire, on: Sunday } }, { article: clipping, via: { outlet: harbour-wire, on: Sunday } }", 0)]
    [InlineData("{ article: quay, via: { outlet: harbour-wire, on: 2021-03-22 } }, { article: post, via: { outlet: port-post, on: 2021-03-21 } }", 0)]
    // What explains one of two explains their difference; of three it must be the odd one's.
    [InlineData("{ article: quay, via: { outlet: harbour-wire, on: 2021-03-22 }, because: A slip. }, { article: post, via: { outlet: harbour-wire, on: 2021-03-21 } }", 0)]
    [InlineData("{ article: quay, via: { outlet: harbour-wire, on: 2021-03-22 }, because: A slip. }, { article: post, via: { outlet: harbour-wire, on: 2021-03-21 } }, { article: wire, via: { outlet: harbour-wire, on: 2021-03-22 } }", 1)]
    // A month beside two days of it hides no difference.
    [InlineData("{ article: quay, via: { outlet: harbour-wire, on: 2021-03 } }, { article: post, via: { outlet: harbour-wire, on: 2021-03-21 } }, { article: wire, via: { outlet: harbour-wire, on: 2021-03-22 } }", 1)]
    [InlineData("{ article: quay, via: [{ article: wire, on: 2021-03-22 }] }, { article: post, via: [{ article: wire, on: 2021-03-21 }] }", 1)]
    public void Only_what_is_known_and_unexplained_differs(string sources, int findings) =>
        Assert.Equal(findings, Findings.Of(RuleCatalogue.ReportDatedDifferently, World + Claim($"[{sources}]")).Length);

    private static string Claim(string sources) => $"claims:\n  rain:\n    text: It rained.\n    sources: {sources}\n";
}
