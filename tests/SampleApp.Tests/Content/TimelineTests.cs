using FactGen.Tests.Building;
using SampleApp.Content;
using static FactGen.Tests.Building.Form;

namespace SampleApp.Tests.Content;

public sealed class TimelineTests
{
    [Fact]
    public void Groups_are_in_the_order_of_the_calendar_and_undated_facts_are_last() => Assert.Equal(
        ["2020", "March 2021", "16 March 2021", "17 March 2021", "last spring", "Undated"],
        Groups(
            PackedEntry.Claim("a", "a"),
            PackedEntry.Claim("b", "b", Day('w', "2021-03-17")),
            PackedEntry.Claim("c", "c", Date('w', "last spring", "text", null, null)),
            PackedEntry.Claim("d", "d", Day('w', "2021-03-16")),
            PackedEntry.Claim("e", "e", Date('w', "2021-03", "month", "2021-03-01", "2021-03-31")),
            PackedEntry.Claim("f", "f", Date('w', "2020", "year", "2020-01-01", "2020-12-31")))
            .Select(group => group.Heading));

    [Fact]
    public void A_day_that_is_certain_and_one_that_is_not_are_one_group()
    {
        var group = Assert.Single(Groups(
            PackedEntry.Claim("a", "a", Day('w', "2021-03-16")),
            PackedEntry.Claim("b", "b", Date('w', "2021-03-16?", "day", "2021-03-16", "2021-03-16", "?"))));

        Assert.Equal(2, group.Facts.Count);
    }

    [Fact]
    public void What_happened_comes_before_what_was_said_of_it() => Assert.Equal(
        ["d", "c", "b", "a"],
        Assert.Single(Groups(
            PackedEntry.Measure("a", "depth", "1"),
            PackedEntry.Claim("b", "b"),
            PackedEntry.Statement("c", Field('s', Field('a', "officials")), Field('q', "c")),
            PackedEntry.Event("d", "d"))).Facts.Select(fact => fact.Id));

    private static IReadOnlyList<TimelineGroup> Groups(params PackedEntry[] entries) => TimelineGroup.Group(new TestPack(entries).Facts);
}
