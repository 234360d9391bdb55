namespace FactGen.Tests.Dates;

public class FactDayTests
{
    [Theory]
    [InlineData(2021, 3, 16, "2021-03-16")]
    [InlineData(33, 4, 3, "0033-04-03")]
    [InlineData(0, 1, 1, "0000-01-01")]
    [InlineData(-43, 3, 15, "-0043-03-15")]
    [InlineData(12021, 12, 31, "12021-12-31")]
    public void A_day_is_written_as_in_ISO_8601(long year, int month, int day, string text) =>
        Assert.Equal(text, new FactDay(year, month, day).ToString());

    [Theory]
    [InlineData(2021, 0, 1)]
    [InlineData(2021, 13, 1)]
    [InlineData(2021, 3, 0)]
    [InlineData(2021, 4, 31)]
    [InlineData(2021, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(-1, 2, 29)]
    public void A_day_that_the_calendar_lacks_is_refused(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactDay(year, month, day));

    [Theory]
    [InlineData(2000)]
    [InlineData(2024)]
    [InlineData(0)]
    [InlineData(-4)]
    public void A_leap_year_has_a_29_February(long year) => Assert.Equal(29, new FactDay(year, 2, 29).Day);

    [Fact]
    public void Days_come_in_the_order_of_the_calendar()
    {
        FactDay[] inOrder = [new(-43, 3, 15), new(0, 1, 1), new(2021, 3, 15), new(2021, 3, 16), new(2021, 4, 1), new(2022, 1, 1), new(12021, 1, 1)];

        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(inOrder[0] < inOrder[1] && inOrder[1] <= inOrder[2] && inOrder[3] > inOrder[2] && inOrder[3] >= inOrder[2]);
    }

    [Fact]
    public void A_day_that_fits_a_DateOnly_gives_one()
    {
        Assert.True(new FactDay(2021, 3, 16).TryGetDateOnly(out var day));
        Assert.Equal(new DateOnly(2021, 3, 16), day);
        FactDay back = day;
        Assert.Equal(new FactDay(2021, 3, 16), back);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void A_year_beyond_DateOnly_gives_none(long year) => Assert.False(new FactDay(year, 1, 1).TryGetDateOnly(out _));

    [Fact]
    public void The_default_is_a_day_too() => Assert.Equal(new FactDay(0, 1, 1), default);
}
