using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Dates;

public class FactDateTests
{
    [Fact]
    public void A_date_knows_its_days_its_precision_and_its_text()
    {
        var date = Read(Date('w', "2021-03", "month", "2021-03-01", "2021-03-31"));

        Assert.Equal("2021-03", date.Text);
        Assert.Equal("2021-03", date.ToString());
        Assert.Equal(new FactDay(2021, 3, 1), date.Earliest);
        Assert.Equal(new FactDay(2021, 3, 31), date.Latest);
        Assert.Equal(FactDatePrecision.Month, date.Precision);
        Assert.False(date.IsUncertain || date.IsApproximate || date.IsInterval);
        Assert.Null(date.Time);
    }

    [Theory]
    [InlineData("century", FactDatePrecision.Century)]
    [InlineData("decade", FactDatePrecision.Decade)]
    [InlineData("year", FactDatePrecision.Year)]
    [InlineData("season", FactDatePrecision.Season)]
    [InlineData("month", FactDatePrecision.Month)]
    [InlineData("day", FactDatePrecision.Day)]
    [InlineData("time", FactDatePrecision.Time)]
    [InlineData("interval", FactDatePrecision.Interval)]
    [InlineData("text", FactDatePrecision.Text)]
    public void Every_precision_is_known(string word, FactDatePrecision precision)
    {
        var date = Read(Date('w', "x", word, null, null));

        Assert.Equal(precision, date.Precision);
        Assert.Equal(precision == FactDatePrecision.Interval, date.IsInterval);
    }

    [Theory]
    [InlineData("", false, false)]
    [InlineData("?", true, false)]
    [InlineData("~", false, true)]
    [InlineData("%", true, true)]
    [InlineData("?~", true, true)]
    public void Qualifiers_say_uncertain_and_approximate(string qualifiers, bool uncertain, bool approximate)
    {
        var date = Read(Date('w', "2021", "year", "2021-01-01", "2021-12-31", qualifiers));

        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void A_time_of_day_is_kept_as_written() =>
        Assert.Equal("18:05+08:00", Read(Date('w', "2021-03-23T18:05+08:00", "time", "2021-03-23", "2021-03-23", time: "18:05+08:00")).Time);

    [Fact]
    public void Years_go_beyond_those_of_DateOnly()
    {
        var date = Read(Date('w', "-0043/Y170000002", "interval", "-0043-01-01", "170000002-12-31"));

        Assert.Equal(new FactDay(-43, 1, 1), date.Earliest);
        Assert.Equal(new FactDay(170000002, 12, 31), date.Latest);
    }

    [Fact]
    public void Dates_compare_by_their_first_then_by_their_last_day_and_open_sides_are_infinite()
    {
        FactDate[] inOrder =
        [
            Read(Date('w', "../2020", "interval", null, "2020-12-31")),
            Read(Date('w', "../..", "interval", null, null)),
            Read(Day('w', "2021-01-01")),
            Read(Date('w', "2021-01", "month", "2021-01-01", "2021-01-31")),
            Read(Date('w', "2021", "year", "2021-01-01", "2021-12-31")),
            Read(Date('w', "2021/..", "interval", "2021-01-01", null)),
            Read(Day('w', "2021-01-02")),
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] <= inOrder[2] && inOrder[6] > inOrder[5] && inOrder[6] >= inOrder[5]);
    }

    [Fact]
    public void No_date_sorts_before_every_date()
    {
        FactDate? none = null;

        Assert.True(none < FactDate.On(default));
        Assert.True(FactDate.On(default) > none);
        Assert.True(none <= null && none >= null);
        Assert.False(none < null || none > null);
    }

    [Fact]
    public void Dates_are_equal_by_content()
    {
        Assert.Equal(Read(Day('w', "2021-03-16")), FactDate.On(new DateOnly(2021, 3, 16)));
        Assert.NotEqual(
            Read(Date('w', "2021~", "year", "2021-01-01", "2021-12-31", "~")),
            Read(Date('w', "2021", "year", "2021-01-01", "2021-12-31")));
    }

    [Fact]
    public void Only_a_date_of_one_day_gives_a_DateOnly()
    {
        Assert.True(Read(Day('w', "2021-03-16")).TryGetDateOnly(out var day));
        Assert.Equal(new DateOnly(2021, 3, 16), day);
        Assert.False(Read(Date('w', "2021-03", "month", "2021-03-01", "2021-03-31")).TryGetDateOnly(out _));
        Assert.False(Read(Date('w', "../..", "interval", null, null)).TryGetDateOnly(out _));
        Assert.False(FactDate.On(new FactDay(10000, 1, 1)).TryGetDateOnly(out _));
    }

    private static FactDate Read(string date) => new TestPack(PackedEntry.Event("x", "X", date)).Events[0].When!;
}
