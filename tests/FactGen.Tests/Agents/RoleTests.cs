using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Agents;

public class RoleTests
{
    private static readonly Person Minister = new TestPack(PackedEntry.Person(
        "kishi",
        "Nobuo Kishi",
        Field('r', Field('t', "Member")),
        Field('r', Field('t', "Minister"), Day('f', "2020-09-16"), Day('u', "2022-08-10")),
        Field('r', Field('t', "Adviser"), Day('f', "2022-08-10")),
        Field('r', Field('t', "Clerk"), Date('u', "1990", "year", "1990-01-01", "1990-12-31")))).People[0];

    [Fact]
    public void Roles_have_titles_and_dates()
    {
        Assert.Equal(["Member", "Minister", "Adviser", "Clerk"], Minister.Roles.Select(role => role.Title));
        Assert.Null(Minister.Roles[0].From);
        Assert.Equal("2022-08-10", Minister.Roles[1].To!.Text);
        Assert.Equal("Minister (2020-09-16–2022-08-10)", Minister.Roles[1].ToString());
        Assert.Equal("Member", Minister.Roles[0].ToString());
    }

    [Theory]
    [InlineData("1990-12-31", "Member Clerk")]
    [InlineData("1991-01-01", "Member")]
    [InlineData("2020-09-15", "Member")]
    [InlineData("2020-09-16", "Member Minister")]
    [InlineData("2022-08-10", "Member Minister Adviser")]
    [InlineData("2030-01-01", "Member Adviser")]
    public void Roles_on_a_day_are_those_held_then_and_those_without_dates(string day, string roles) =>
        Assert.Equal(roles, Titles(FactDate.On(DateOnly.Parse(day, provider: null))));

    [Fact]
    public void In_a_year_of_change_every_role_of_that_year_counts() =>
        Assert.Equal("Member Minister Adviser", Titles(DateOf(Date('w', "2022", "year", "2022-01-01", "2022-12-31"))));

    [Fact]
    public void On_a_date_in_a_sources_own_words_only_roles_without_dates_count() =>
        Assert.Equal("Member", Titles(DateOf(Date('w', "last spring", "text", null, null))));

    private static FactDate DateOf(string date) => new TestPack(PackedEntry.Event("x", "X", date)).Events[0].When!;

    private static string Titles(FactDate date) => string.Join(' ', Minister.RolesOn(date).Select(role => role.Title));
}
