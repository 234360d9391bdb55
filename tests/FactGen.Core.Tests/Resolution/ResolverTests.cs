using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Resolution;

public class ResolverTests
{
    private const string World = "people:\n  jane-doe: { name: Jane Doe }\noutlets:\n  daily-quay: { name: The Daily Quay }\narticles:\n  quay: { outlet: daily-quay }\n";

    [Theory]
    [InlineData("statements:\n  aye: { speaker: jane-deo, quote: Aye. }", "(2,19): FACT006: `jane-deo` is not the id of a person, an organization or an outlet; did you mean `jane-doe`?")]
    [InlineData("statements:\n  aye: { speaker: x, quote: Aye. }", "(2,19): FACT006: `x` is not the id of a person, an organization or an outlet; correct it, or add an entry with this id to `people`, `organizations` or `outlets`; somebody without a name is written `{ anonymous: x }`")]
    [InlineData("claims:\n  rain: { text: T, about: [x] }", "(2,28): FACT006: `x` is not the id of a person, an organization or an outlet; correct it, or add an entry with this id to `people`, `organizations` or `outlets`")]
    [InlineData("claims:\n  rain: { text: T, sources: [quai] }", "(2,30): FACT006: `quai` is not the id of an article; did you mean `quay`?")]
    [InlineData("claims:\n  rain: { text: T, sources: [pack/quay] }", "(2,30): FACT006: `pack/quay` names a fact package `pack`, which this project does not reference; did you mean `quay`?")]
    [InlineData("claims:\n  rain: { text: T, sources: [pack/rain] }", "(2,30): FACT006: `pack/rain` names a fact package `pack`, which this project does not reference; correct it, or reference the project or package that has it")]
    [InlineData("articles:\n  post: { outlet: dayly-quay }", "(2,19): FACT006: `dayly-quay` is not the id of an outlet; did you mean `daily-quay`?")]
    [InlineData("articles:\n  post: { outlet: jane-does }", "(2,19): FACT006: `jane-does` is not the id of an outlet; correct it, or add an entry with this id to `outlets`")]
    [InlineData("articles:\n  post: { outlet: jane-doe }", "(2,19): FACT004: `jane-doe` is a person, but this must be the id of an outlet")]
    [InlineData("articles:\n  post: { author: jane-deo }", "(2,19): FACT006: `jane-deo` is not the id of a person; did you mean `jane-doe`?")]
    [InlineData("claims:\n  rain: { text: T, contradicts: [sun] }", "(2,34): FACT006: `sun` is not the id of a fact; correct it, or add an entry with this id to `statements`, `claims`, `events` or `measures`")]
    [InlineData("events:\n  gale: { text: T }\nclaims:\n  rain: { text: T, superseded-by: gael }", "(4,35): FACT006: `gael` is not the id of a fact; did you mean `gale`?")]
    public void A_reference_that_leads_nowhere_is_pointed_out_at_its_token(string yaml, string finding) => Assert.Equal(
        ["b.yaml" + finding],
        Findings.In(("a.yaml", World), ("b.yaml", yaml + "\n")).Where(line => line.Contains(": FACT00", StringComparison.Ordinal) && !line.Contains(": FACT008", StringComparison.Ordinal)));

    [Theory]
    [InlineData("articles:\n  post: { author: [Jane Doe, jane-doe, A.-B. Writer] }")]
    [InlineData("articles:\n  post: { author: daily-quay }")]
    [InlineData("articles:\n  post: { translated: { by: machine } }")]
    [InlineData("statements:\n  aye: { speaker: [jane-doe, daily-quay], quote: Aye. }")]
    [InlineData("claims:\n  rain: { text: T, superseded-by: rain, contradicts: rain }")]
    public void What_resolves_or_may_be_a_name_is_no_finding(string yaml) => Assert.DoesNotContain(
        Findings.In(("a.yaml", World), ("b.yaml", yaml + "\n")), line => line.Contains("FACT004", StringComparison.Ordinal) || line.Contains("FACT006", StringComparison.Ordinal));

    [Theory]
    [InlineData("people:\n  john-roe:\n", "FACT003")] // lost: no name
    [InlineData("people:\n  john-roe: { name: x: y }\n", "FACT001")] // lost to YAML
    [InlineData("peeple:\n  john-roe: { name: John }\n", "FACT002")] // lost with its section
    public void A_reference_to_an_entry_that_is_lost_is_no_second_mistake(string lost, string rule) => Assert.Equal(
        [rule],
        Findings.In(("a.yaml", lost), ("b.yaml", "statements:\n  aye: { speaker: john-roe, quote: Aye., sources: quay }\n"), ("c.yaml", World))
            .Select(line => line.Split(": ")[1]).Where(id => string.CompareOrdinal(id, "FACT008") < 0));

    [Fact]
    public void An_id_that_stands_twice_is_pointed_out_at_the_second_also_across_files() => Assert.Equal(
        [
            "b.yaml(2,3): FACT005: Organization `jane-doe` has the id of a person, also at a.yaml:2: rename one, or put both together",
            "b.yaml(4,3): FACT005: Article `quay` stands twice, also at a.yaml:6: rename one, or put both together",
        ],
        Findings.Of(RuleCatalogue.Duplicate, ("b.yaml", "organizations:\n  jane-doe: { name: J }\narticles:\n  quay: { title: T }\n"), ("a.yaml", World)));

    [Fact]
    public void An_agent_an_article_and_a_fact_may_share_an_id() => Assert.Empty(
        Findings.Of(RuleCatalogue.Duplicate, "people:\n  x: { name: X }\narticles:\n  x:\nclaims:\n  x: { text: T }\n"));

    [Fact]
    public void Two_ids_that_give_one_name_in_csharp_are_pointed_out_at_the_second() => Assert.Equal(
        ["(3,3): FACT007: The ids `a-1` and `a1` (at :2) give the same C# name, `A1`: rename one of them"],
        Findings.Of(RuleCatalogue.SameMemberName, "claims:\n  a1: { text: T }\n  a-1: { text: T }\nevents:\n  a-1-: { text: T }\n"));

    [Fact]
    public void Ids_of_different_sections_may_give_one_name() => Assert.Empty(
        Findings.Of(RuleCatalogue.SameMemberName, "claims:\n  a1: { text: T }\nevents:\n  a-1: { text: T }\n"));

    [Fact]
    public void Of_two_that_clash_the_first_is_compiled_and_a_reference_to_the_other_is_no_mistake()
    {
        var findings = Findings.In("people:\n  jd1: { name: J }\n  jd-1: { name: J }\nstatements:\n  aye: { speaker: jd-1, quote: Aye., sources: [q] }\narticles:\n  q: { outlet: o, published: 2021, archived: https://archive.example/x }\noutlets:\n  o: { name: O }\n");
        Assert.Contains("FACT007", Assert.Single(findings), StringComparison.Ordinal);
    }
}
