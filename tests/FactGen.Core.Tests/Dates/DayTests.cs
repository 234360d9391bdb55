using FactGen.Core.Dates;

namespace FactGen.Core.Tests.Dates;

public class DayTests
{
    [Theory]
    [InlineData(2021, 1, 31)]
    [InlineData(2021, 2, 28)]
    [InlineData(2021, 3, 31)]
    [InlineData(2021, 4, 30)]
    [InlineData(2021, 5, 31)]
    [InlineData(2021, 6, 30)]
    [InlineData(2021, 7, 31)]
    [InlineData(2021, 8, 31)]
    [InlineData(2021, 9, 30)]
    [InlineData(2021, 10, 31)]
    [InlineData(2021, 11, 30)]
    [InlineData(2021, 12, 31)]
    [InlineData(2020, 2, 29)]
    [InlineData(2000, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(0, 2, 29)]
    [InlineData(-1, 2, 28)]
    [InlineData(-4, 2, 29)]
    [InlineData(-100, 2, 28)]
    [InlineData(-400, 2, 29)]
    [InlineData(long.MaxValue, 2, 28)]
    [InlineData(long.MinValue, 2, 29)]
    public void A_month_has_its_days_in_any_year(long year, int month, int days) => Assert.Equal(days, Day.DaysInMonth(year, month));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void There_is_no_month_outside_1_to_12(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => Day.DaysInMonth(2021, month));

    [Fact]
    public void Days_and_weekdays_agree_with_the_calendar_of_the_framework_over_a_whole_cycle()
    {
        var day = new Day(1799, 12, 31);
        for (var expected = new DateTime(1799, 12, 31); expected.Year < 2202; expected = expected.AddDays(1), day = day.AddDays(1))
        {
            Assert.Equal(new Day(expected.Year, expected.Month, expected.Day), day);
            Assert.Equal(expected.DayOfWeek, day.DayOfWeek);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(59)]
    [InlineData(-60)]
    [InlineData(365)]
    [InlineData(-366)]
    [InlineData(146096)]
    [InlineData(146097)]
    [InlineData(-146097)]
    [InlineData(700000)]
    [InlineData(-700000)]
    public void Adding_days_agrees_with_the_framework_and_goes_back_again(int days)
    {
        foreach (var from in new[] { new DateTime(2021, 3, 16), new DateTime(2020, 2, 29), new DateTime(2000, 1, 1), new DateTime(1999, 12, 31), new DateTime(2400, 3, 1) })
        {
            var start = new Day(from.Year, from.Month, from.Day);
            var expected = from.AddDays(days);
            Assert.Equal(new Day(expected.Year, expected.Month, expected.Day), start.AddDays(days));
            Assert.Equal(start, start.AddDays(days).AddDays(-days));
        }
    }

    [Theory]
    [InlineData(0, 1, 1, -1, "-0001-12-31")]
    [InlineData(-1, 12, 31, 1, "0000-01-01")]
    [InlineData(0, 2, 28, 1, "0000-02-29")]
    [InlineData(9999, 12, 31, 1, "+10000-01-01")]
    [InlineData(-400, 3, 1, -1, "-0400-02-29")]
    [InlineData(2021, 3, 16, int.MaxValue, "+5881631-09-24")]
    [InlineData(999999999999999999, 12, 31, 1, "+1000000000000000000-01-01")]
    [InlineData(-999999999999999999, 1, 1, -1, "-1000000000000000000-12-31")]
    public void Days_are_added_across_year_zero_and_far_away(long year, int month, int day, int days, string expected) =>
        Assert.Equal(expected, new Day(year, month, day).AddDays(days).ToString());

    [Fact]
    public void Adding_days_beyond_the_last_year_overflows_and_never_wraps()
    {
        Assert.Throws<OverflowException>(() => new Day(long.MaxValue, 12, 31).AddDays(1));
        Assert.Throws<OverflowException>(() => new Day(long.MinValue, 1, 1).AddDays(-1));
        Assert.Equal(new Day(long.MinValue, 1, 2), new Day(long.MinValue, 1, 1).AddDays(1));
    }

    [Theory]
    [InlineData(2021, 3, 16, DayOfWeek.Tuesday)]
    [InlineData(2000, 2, 29, DayOfWeek.Tuesday)]
    [InlineData(0, 1, 1, DayOfWeek.Saturday)]
    [InlineData(-1, 12, 31, DayOfWeek.Friday)]
    [InlineData(-399, 1, 1, DayOfWeek.Monday)]
    [InlineData(170000001, 1, 1, DayOfWeek.Monday)]
    [InlineData(long.MinValue, 1, 1, DayOfWeek.Sunday)]
    public void A_weekday_is_known_for_any_year(long year, int month, int day, DayOfWeek expected) =>
        Assert.Equal(expected, new Day(year, month, day).DayOfWeek);

    [Theory]
    [InlineData(2021, 3, 16, "2021-03-16")]
    [InlineData(0, 1, 1, "0000-01-01")]
    [InlineData(44, 3, 15, "0044-03-15")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(12021, 3, 16, "+12021-03-16")]
    [InlineData(-170000002, 1, 1, "-170000002-01-01")]
    public void A_day_prints_as_in_ISO_8601(long year, int month, int day, string expected) => Assert.Equal(expected, new Day(year, month, day).ToString());

    [Fact]
    public void Days_are_in_the_order_of_time()
    {
        Day[] days =
        [
            new(-170000002, 12, 31), new(-1, 12, 31), new(0, 1, 1), new(2020, 12, 31), new(2021, 1, 31), new(2021, 2, 1), new(2021, 2, 2), new(170000002, 1, 1),
        ];
        for (var i = 0; i < days.Length; i++)
        {
            for (var j = 0; j < days.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), days[i].CompareTo(days[j]));
                Assert.Equal(i < j, days[i] < days[j]);
                Assert.Equal(i > j, days[i] > days[j]);
                Assert.Equal(i <= j, days[i] <= days[j]);
                Assert.Equal(i >= j, days[i] >= days[j]);
            }
        }
    }
}
