using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Facts;

public class FactTests
{
    [Fact]
    public void A_fact_has_all_that_every_fact_can_have()
    {
        var pack = new TestPack(
            PackedEntry.Of(
                'c',
                "agreed",
                Source("quay"),
                Source("wire"),
                Day('w', "2021-03-16"),
                Field('N', "Tuesday is the 16th."),
                Field('T', "storms"),
                Field('T', "ports"),
                Field('X', "c:disagreed"),
                Field('Y', "e:talks"),
                Field('R', Day('o', "2021-04-01"), Field('b', "It was a joke.")),
                Field('V', Field('b', "ana"), Field('b', "ben"), Day('o', "2021-03-30"), Field('s', "3f9a1c20")),
                Field('A', "The Daily Quay"),
                Field('P', "2"),
                Field('O', "1"),
                Field('U', "1"),
                Field('Z', "retracted"),
                Field('t', "The ports agreed.")),
            PackedEntry.Claim("disagreed", "The ports did not agree.", Field('X', "c:agreed")),
            PackedEntry.Event("talks", "The talks"),
            PackedEntry.Article("quay"),
            PackedEntry.Article("wire"));
        Fact fact = pack.Claims.Find("agreed")!;

        Assert.Equal(("tests", Section.Claims, "agreed"), (fact.Pack, fact.Section, fact.Id));
        Assert.Equal("The ports agreed.", fact.Text);
        Assert.Equal(["quay", "wire"], fact.Citations.Select(citation => citation.Article.Id));
        Assert.Equal("2021-03-16", fact.When!.Text);
        Assert.Equal("Tuesday is the 16th.", fact.Note);
        Assert.Equal(["storms", "ports"], fact.Topics);
        Assert.Same(fact, Assert.Single(Assert.Single(fact.Contradicts).Contradicts));
        Assert.Same(pack.Events[0], fact.SupersededBy);
        Assert.Equal(("2021-04-01", "It was a joke."), (fact.Retracted!.On!.Text, fact.Retracted.Because));
        Assert.Equal(["ana", "ben"], fact.Vetted!.By);
        Assert.Equal(("2021-03-30", "3f9a1c20"), (fact.Vetted.On!.Text, fact.Vetted.Seal));
        Assert.Equal("vetted by ana, ben on 2021-03-30", fact.Vetted.ToString());
        Assert.Equal("The Daily Quay", fact.Attribution);
        Assert.Equal((2, 1), (fact.Reports, fact.Origins));
        Assert.True(fact.IsAnonymous);
        Assert.Equal(FactStatus.Retracted, fact.Status);
    }

    [Fact]
    public void What_is_absent_is_null_or_empty()
    {
        Fact fact = new TestPack(PackedEntry.Claim("c", "C")).Claims[0];

        Assert.Empty(fact.Citations);
        Assert.Null(fact.When);
        Assert.Null(fact.Note);
        Assert.Empty(fact.Topics);
        Assert.Empty(fact.Contradicts);
        Assert.Null(fact.SupersededBy);
        Assert.Null(fact.Retracted);
        Assert.Null(fact.Vetted);
        Assert.Empty(fact.Conflicts);
        Assert.Equal(("", 0, 0), (fact.Attribution, fact.Reports, fact.Origins));
        Assert.False(fact.IsAnonymous);
    }

    [Theory]
    [InlineData("draft", FactStatus.Draft)]
    [InlineData("vetted", FactStatus.Vetted)]
    [InlineData("disputed", FactStatus.Disputed)]
    [InlineData("superseded", FactStatus.Superseded)]
    [InlineData("retracted", FactStatus.Retracted)]
    public void Every_status_is_known(string word, FactStatus status) =>
        Assert.Equal(status, new TestPack(PackedEntry.Of('c', "c", Field('t', "C"), Field('Z', word))).Claims[0].Status);

    [Fact]
    public void A_claim_has_whom_it_is_about_and_its_rating()
    {
        var pack = new TestPack(
            PackedEntry.Person("jane-doe", "Jane Doe"),
            PackedEntry.Outlet("wire", "Wire"),
            PackedEntry.Claim(
                "c",
                "C",
                Field('b', "u:wire"),
                Field('b', "p:jane-doe"),
                Field('g', Field('v', "mostly true"), Field('b', "Checkers"), Field('u', "https://checkers.example/1"))));
        var claim = pack.Claims[0];

        Assert.Equal([pack.Outlets[0], pack.People[0]], claim.About);
        Assert.Equal(("mostly true", "Checkers", "https://checkers.example/1"), (claim.Rating!.Value, claim.Rating.By, claim.Rating.Url));
        Assert.Equal("Claim c: C", claim.ToString());
    }

    [Fact]
    public void Nothing_of_a_rating_is_required()
    {
        var pack = new TestPack(
            PackedEntry.Claim("a", "A", Field('g', Field('b', "Checkers"))),
            PackedEntry.Claim("b", "B", Field('g', Field('v', "true"))),
            PackedEntry.Claim("c", "C", Field('g', Field('v', "true"), Field('b', "Checkers"))),
            PackedEntry.Claim("d", "D", Field('g')));

        Assert.Equal(["(Checkers)", "true", "true (Checkers)", ""], pack.Claims.Select(claim => claim.Rating!.ToString()));
    }

    [Fact]
    public void An_event_has_its_place_and_who_took_part()
    {
        var pack = new TestPack(
            PackedEntry.Person("jane-doe", "Jane Doe"),
            PackedEntry.Event("talks", "The talks", Day('w', "2021-03-16"), Field('h', "Tokyo"), Field('b', "p:jane-doe")));
        var talks = pack.Events[0];

        Assert.Equal("The talks", talks.Text);
        Assert.Equal("Tokyo", talks.Where);
        Assert.Same(pack.People[0], Assert.Single(talks.Who));
        Assert.Equal("Event talks: The talks (Tokyo, 2021-03-16)", talks.ToString());
    }

    [Fact]
    public void A_record_tells_the_debugger_about_itself_in_one_line()
    {
        var pack = new TestPack(
            PackedEntry.Person("lloyd-austin", "Lloyd Austin"),
            PackedEntry.Quote("short", "p:lloyd-austin", "Our goal\nis peace.", Day('w', "2021-03-16")),
            PackedEntry.Quote("t-long", "p:lloyd-austin", string.Join(' ', Enumerable.Repeat("word", 40))),
            PackedEntry.Quote("u-chinese", "p:lloyd-austin", "字" + string.Concat(Enumerable.Repeat("𠀀", 60))));

        Assert.Equal("Statement short: “Our goal is peace.” (Lloyd Austin, 2021-03-16)", pack.Statements[0].ToString());
        Assert.Equal(
            "Statement t-long: “word word word word word word word word word word word word…” (Lloyd Austin)", pack.Statements[1].ToString());
        Assert.DoesNotContain(pack.Statements[2].ToString().EnumerateRunes(), rune => rune.Value == 0xFFFD);
    }
}
