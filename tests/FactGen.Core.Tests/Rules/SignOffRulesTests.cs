using FactGen.Core.Model;
using FactGen.Core.Rules;
using FactGen.Core.SignOff;

namespace FactGen.Core.Tests.Rules;

public class SignOffRulesTests
{
    private const string Rain = "claims:\n  rain:\n    text: It rained.\n    sources: [quay]\n";
    private static readonly string s_seal = Seal.Of(Assert.Single(FactFile.Read(Rain).Entries));

    [Theory]
    [InlineData("", "(2,3): FACT601: Claim `rain` is not vetted: have somebody check it against its sources, then add `vetted: { by: [their name], on: the day }`")]
    [InlineData("vetted: { by: ana }", null)]
    [InlineData("vetted: {}", null)]
    [InlineData("vetted: ana", null)]
    [InlineData("retracted: { because: It did not. }", null)]
    [InlineData("superseded-by: snow", null)]
    public void A_fact_that_nobody_has_checked_is_not_vetted(string keys, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], Findings.Of(RuleCatalogue.NotVetted, Rain + "    " + keys + "\n"));

    [Fact]
    public void People_and_articles_need_nobodys_signature() =>
        Assert.Empty(Findings.Of(RuleCatalogue.NotVetted, "people:\n  jane-doe: { name: Jane Doe }\narticles:\n  quay:\n"));

    [Theory]
    // Nothing is asked for, but a sign-off without a name is none.
    [InlineData(null, "", null)]
    [InlineData(null, "vetted: { by: ana }", null)]
    [InlineData(null, "vetted: {}", "(5,5): FACT602: `vetted` of claim `rain` names nobody, but somebody must have checked it: add who did, `by: [their name]`, or delete `vetted`")]
    [InlineData(0, "", null)]
    [InlineData(0, "vetted: { by: [], on: 2026-11-21 }", "(5,5): FACT602: `vetted` of claim `rain` names nobody, but somebody must have checked it: add who did, `by: [their name]`, or delete `vetted`")]
    [InlineData(1, "", "(2,3): FACT602: Claim `rain` is not vetted, but the project asks for 1 vetter: have it checked against its sources, then add `vetted: { by: [their name], on: the day }`")]
    [InlineData(1, "vetted: { by: ana }", null)]
    [InlineData(2, "", "(2,3): FACT602: Claim `rain` is not vetted, but the project asks for 2 vetters: have it checked against its sources, then add `vetted: { by: [their names], on: the day }`")]
    [InlineData(2, "vetted: { on: 2026-11-21 }", "(5,5): FACT602: `vetted` of claim `rain` names nobody, but the project asks for 2 vetters: add who did, `by: [their name]`, or delete `vetted`")]
    [InlineData(2, "vetted: { on: 2026-11-21, by: [ana] }", "(5,35): FACT602: Claim `rain` is vetted by ana only, but the project asks for 2 vetters: have somebody else check it too, and add their name to `by`")]
    [InlineData(2, "vetted: { by: [ana, Ana, ' ANA '] }", "(5,19): FACT602: Claim `rain` is vetted by ana only, but the project asks for 2 vetters: have somebody else check it too, and add their name to `by`")]
    [InlineData(3, "vetted: { by: [Ana Lima, ana  lima, ben] }", "(5,19): FACT602: Claim `rain` is vetted by Ana Lima and ben only, but the project asks for 3 vetters: have somebody else check it too, and add their name to `by`")]
    [InlineData(2, "vetted: { by: [ana, ben] }", null)]
    [InlineData(2, "vetted: { by: [ana, ''] }", null)]
    [InlineData(2, "vetted: { by: '' }", null)]
    [InlineData(2, "vetted: ana", null)]
    [InlineData(2, "retracted: { because: It did not. }", null)]
    [InlineData(2, "vetted: { by: ana }\n    superseded-by: snow", null)]
    public void As_many_people_sign_off_as_the_project_asks_for(int? required, string keys, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        FindingsOf(RuleCatalogue.TooFewVetters, required, Rain + "    " + keys + "\n"));

    [Fact]
    public void Where_the_project_asks_for_vetters_a_fact_without_any_is_one_finding()
    {
        Assert.Empty(FindingsOf(RuleCatalogue.NotVetted, 2, Rain));
        Assert.Single(FindingsOf(RuleCatalogue.NotVetted, 0, Rain));
    }

    [Theory]
    [InlineData("vetted: { by: [ana, ben], on: 2026-11-21, seal: SEAL }", null)]
    [InlineData("topics: [rain]\n    note: N\n    vetted: { by: [ana, ben], on: 2026-11-21, seal: SEAL }", null)]
    [InlineData("vetted: { by: [ana, ben], on: 2026-11-21, seal: 00000000 }", "(5,53): FACT603: Claim `rain` has changed since it was vetted by ana and ben on 2026-11-21 (seal `00000000`): check it again, then write `seal: SEAL`")]
    [InlineData("vetted: { by: ana, seal: 00000000 }", "(5,30): FACT603: Claim `rain` has changed since it was vetted by ana (seal `00000000`): check it again, then write `seal: SEAL`")]
    [InlineData("vetted: { seal: 00000000 }", "(5,21): FACT603: Claim `rain` has changed since it was vetted (seal `00000000`): check it again, then write `seal: SEAL`")]
    [InlineData("vetted: { by: ana, seal: LOUD }", "(5,30): FACT603: The seal of claim `rain` is right, but in upper case: write `seal: SEAL`")]
    [InlineData("vetted: { by: ana, on: 2026-11 }", "(5,5): FACT603: Claim `rain` was vetted by ana in 2026-11 without a seal, so nobody would notice a later change: if it still is what was checked, write `seal: SEAL`")]
    [InlineData("vetted: {}", "(5,5): FACT603: Claim `rain` was vetted without a seal, so nobody would notice a later change: if it still is what was checked, write `seal: SEAL`")]
    // What could not be read has a finding of its own, and with its repair the seal would be another.
    [InlineData("vetted: { by: ana, seal: none }", null)]
    [InlineData("vetted: ana", null)]
    [InlineData("vetted: { by: ana }\n    when: yesterday", null)]
    [InlineData("vetted: { by: ana }\n    about: [jane-doe, '']", null)]
    [InlineData("vetted: { by: ana, on: yesterday, seal: 00000000 }", "(5,45): FACT603: Claim `rain` has changed since it was vetted by ana (seal `00000000`): check it again, then write `seal: SEAL`")]
    public void A_seal_holds_a_fact_to_what_was_checked(string keys, string? finding) => Assert.Equal(
        finding is null ? [] : [finding.Replace("SEAL", s_seal, StringComparison.Ordinal)],
        Findings.Of(RuleCatalogue.SealDiffers, Rain + "    " + keys.Replace("SEAL", s_seal, StringComparison.Ordinal).Replace("LOUD", s_seal.ToUpperInvariant(), StringComparison.Ordinal) + "\n"));

    [Fact]
    public void A_seal_that_is_none_says_where_to_get_one() => Assert.Equal(
        ["(5,30): FACT004: `seal` of `vetted` of claim `rain` must be a seal: it has 8 hex digits; delete the key, and FACT603 gives the right one"],
        Findings.Of(RuleCatalogue.WrongType, Rain + "    vetted: { by: ana, seal: 3f9a }\n"));

    [Fact]
    public void The_seal_that_a_finding_gives_is_the_one_that_silences_it()
    {
        var told = Assert.Single(Findings.Of(RuleCatalogue.SealDiffers, Rain + "    vetted: { by: ana }\n"));
        var given = told[(told.IndexOf("`seal: ", StringComparison.Ordinal) + 1)..^1];
        Assert.Empty(Findings.Of(RuleCatalogue.SealDiffers, Rain + "    vetted: { by: ana, " + given + " }\n"));
    }

    private static string[] FindingsOf(Rule rule, int? required, string yaml)
    {
        var corpus = new Corpus([new CorpusFile("", FactFile.Read(yaml))]) { RequiredVetters = required };
        return CorpusChecker.Check(corpus).Where(found => found.Finding.Rule == rule).Select(found =>
        {
            var position = found.File.File.Lines.PositionOf(found.Finding.Range.Start);
            return $"({position.Line + 1},{position.Column + 1}): {rule.Id}: {found.Finding.Message}";
        }).ToArray();
    }
}
