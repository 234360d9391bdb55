using FactGen.Core.Model;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Tests.Sourcing;

public class FactStatusTests
{
    private const string Vetted = "vetted: { by: ana }";
    private const string Answered = "sources: [{ article: quay, states: { text: U }, because: Misheard. }]";
    private const string Unanswered = "sources: [{ article: quay, states: { text: U } }]";

    [Theory]
    [InlineData("", "draft")]
    [InlineData("sources: [quay]", "draft")]
    [InlineData(Answered, "draft")]
    [InlineData(Vetted, "vetted")]
    [InlineData(Answered + ", " + Vetted, "vetted")]
    [InlineData(Unanswered, "disputed")]
    [InlineData("sources: [quay, { article: post, because: Misheard. }, { article: wire, states: { text: U } }]", "disputed")]
    [InlineData(Unanswered + ", " + Vetted, "disputed")]
    [InlineData("superseded-by: b, " + Unanswered + ", " + Vetted, "superseded")]
    [InlineData("retracted: { because: Wrong. }, superseded-by: b, " + Unanswered + ", " + Vetted, "retracted")]
    public void The_first_state_that_holds_counts(string keys, string status) =>
        Assert.Equal(status, FactStatus.Of(Assert.Single(FactFile.Read($"claims:\n  a: {{ text: T, {keys} }}\n").Entries)));
}
