using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Agents;

public class AgentTests
{
    private static readonly string[] JapaneseNames = ["ロイド・オースティン", "オースティン"];

    [Fact]
    public void A_person_has_names_and_the_pages_that_are_about_them()
    {
        var person = new TestPack(PackedEntry.Person(
            "lloyd-austin",
            "Lloyd Austin",
            Field('N', Field('l', "ja"), Field('v', JapaneseNames[0]), Field('v', JapaneseNames[1])),
            Field('N', Field('l', "zh"), Field('v', "奥斯汀")),
            Field('m', "Loyd Austin"),
            Field('m', "Floyd Austin"),
            Field('S', "https://example.org/Q1"))).People[0];

        Assert.Equal("lloyd-austin", person.Id);
        Assert.Equal("tests", person.Pack);
        Assert.Equal(Section.People, person.Section);
        Assert.Equal("Lloyd Austin", person.Name);
        Assert.Equal(["ja", "zh"], person.Names.Keys);
        Assert.Equal(JapaneseNames, person.Names["JA"]);
        Assert.Equal(["Loyd Austin", "Floyd Austin"], person.Misnamed);
        Assert.Equal(["https://example.org/Q1"], person.SameAs);
        Assert.Equal("Person lloyd-austin: Lloyd Austin", person.ToString());
    }

    [Fact]
    public void What_is_absent_is_empty()
    {
        var person = new TestPack(PackedEntry.Person("a", "A")).People[0];

        Assert.Empty(person.Names);
        Assert.Empty(person.Misnamed);
        Assert.Empty(person.SameAs);
        Assert.Empty(person.Roles);
    }

    [Fact]
    public void Names_of_one_language_in_two_groups_are_one_list()
    {
        var person = new TestPack(PackedEntry.Person(
            "a", "A", Field('N', Field('l', "ja"), Field('v', "1")), Field('N', Field('l', "JA"), Field('v', "2")))).People[0];

        Assert.Equal(["1", "2"], Assert.Single(person.Names).Value);
    }

    [Fact]
    public void An_outlet_knows_whether_it_is_a_wire_and_whether_a_state_runs_it()
    {
        var pack = new TestPack(
            PackedEntry.Outlet("a-wire", "A Wire", Field('w', "1")),
            PackedEntry.Outlet("daily-quay", "The Daily Quay", Field('g', "1")));

        Assert.Equal((true, false), (pack.Outlets[0].IsWire, pack.Outlets[0].IsStateMedia));
        Assert.Equal((false, true), (pack.Outlets[1].IsWire, pack.Outlets[1].IsStateMedia));
        Assert.Equal(Section.Outlets, pack.Outlets[0].Section);
    }

    [Fact]
    public void An_organization_is_an_agent()
    {
        Agent agent = new TestPack(PackedEntry.Organization("ministry", "Ministry of Ports")).Organizations[0];

        Assert.Equal("Ministry of Ports", agent.Name);
        Assert.Equal(Section.Organizations, Assert.IsType<Organization>(agent).Section);
    }
}
