using FactGen.Core.Dates;

namespace FactGen.Core.Tests.Dates;

public class RelativeDayTests
{
    [Theory]
    [InlineData("Sunday")]
    [InlineData("monday")]
    [InlineData("TUESDAY")]
    [InlineData("Wednesday")]
    [InlineData("Thursday")]
    [InlineData("Friday")]
    [InlineData("Saturday")]
    [InlineData("Sun")]
    [InlineData("mon")]
    [InlineData("TUE")]
    [InlineData("Wed")]
    [InlineData("Thu")]
    [InlineData("Fri")]
    [InlineData("Sat")]
    [InlineData("Tues")]
    [InlineData("Weds")]
    [InlineData("thurs")]
    [InlineData("1")]
    [InlineData("01")]
    [InlineData("9")]
    [InlineData("31")]
    [InlineData("1st")]
    [InlineData("2nd")]
    [InlineData("3rd")]
    [InlineData("11th")]
    [InlineData("12th")]
    [InlineData("13th")]
    [InlineData("17TH")]
    [InlineData("21st")]
    [InlineData("22nd")]
    [InlineData("23rd")]
    [InlineData("31st")]
    public void Weekdays_and_days_of_the_month_are_relative(string text) => Assert.True(RelativeDay.IsRelative(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("32")]
    [InlineData("001")]
    [InlineData("-1")]
    [InlineData("2021")]
    [InlineData("2021-03-16")]
    [InlineData("202X")]
    [InlineData("22th")]
    [InlineData("11st")]
    [InlineData("17 th")]
    [InlineData("th")]
    [InlineData("Su")]
    [InlineData("Sund")]
    [InlineData("Sundays")]
    [InlineData(" Sunday")]
    [InlineData("today")]
    [InlineData("March")]
    [InlineData("١٧")]
    public void Anything_else_is_not(string text)
    {
        Assert.False(RelativeDay.IsRelative(text));
        Assert.Null(RelativeDay.Resolve(text, EdtfParser.Parse("2021-03-23", out _)!));
    }

    [Theory]
    // 23 March 2021 was a Tuesday.
    [InlineData("Tuesday", "2021-03-23", "2021-03-23")]
    [InlineData("Tues", "2021-03-23", "2021-03-23")]
    [InlineData("Monday", "2021-03-23", "2021-03-22")]
    [InlineData("Sunday", "2021-03-23", "2021-03-21")]
    [InlineData("sat", "2021-03-23", "2021-03-20")]
    [InlineData("Friday", "2021-03-23", "2021-03-19")]
    [InlineData("Thurs", "2021-03-23", "2021-03-18")]
    [InlineData("Weds", "2021-03-23", "2021-03-17")]
    [InlineData("Saturday", "2021-01-01", "2020-12-26")]
    [InlineData("Friday", "0000-01-01", "-0001-12-31")]
    [InlineData("23", "2021-03-23", "2021-03-23")]
    [InlineData("22", "2021-03-23", "2021-03-22")]
    [InlineData("01", "2021-03-23", "2021-03-01")]
    [InlineData("17th", "2021-03-23", "2021-03-17")]
    [InlineData("24", "2021-03-23", "2021-02-24")]
    [InlineData("28", "2021-03-23", "2021-02-28")]
    [InlineData("29", "2021-03-23", "2021-01-29")]
    [InlineData("29", "2020-03-23", "2020-02-29")]
    [InlineData("31", "2021-03-23", "2021-01-31")]
    [InlineData("31", "2021-04-30", "2021-03-31")]
    [InlineData("31", "2021-01-05", "2020-12-31")]
    [InlineData("30", "2021-03-01", "2021-01-30")]
    [InlineData("Tuesday", "2021-03-23?", "2021-03-23")]
    // The day as written counts, whatever day it was in UTC.
    [InlineData("Tuesday", "2021-03-23T01:00+08:00", "2021-03-23")]
    [InlineData("23", "2021-03-23T23:00-08:00", "2021-03-23")]
    public void It_is_the_latest_such_day_up_to_publication(string text, string published, string expected) =>
        Assert.Equal(expected, RelativeDay.Resolve(text, EdtfParser.Parse(published, out _)!)?.ToString());

    [Theory]
    [InlineData("2021-03")]
    [InlineData("2021-03-XX")]
    [InlineData("2021")]
    [InlineData("2021-21")]
    [InlineData("202X")]
    [InlineData("2021-03-23/2021-03-23")]
    [InlineData("2021-03-23/..")]
    public void It_stays_open_where_the_article_is_not_dated_to_the_day(string published)
    {
        Assert.Null(RelativeDay.Resolve("Sunday", EdtfParser.Parse(published, out _)!));
        Assert.Null(RelativeDay.Resolve("22", EdtfParser.Parse(published, out _)!));
    }
}
