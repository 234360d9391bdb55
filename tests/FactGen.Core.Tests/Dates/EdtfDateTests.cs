using FactGen.Core.Dates;

namespace FactGen.Core.Tests.Dates;

/// <summary>Every form that is read, and what it means.</summary>
public class EdtfDateTests
{
    [Theory]
    // The examples of the specification, level 0.
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", DatePrecision.Day)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", DatePrecision.Time)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", DatePrecision.Time)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", DatePrecision.Time)]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", DatePrecision.Time)]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", DatePrecision.Interval)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", DatePrecision.Interval)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", DatePrecision.Interval)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", DatePrecision.Interval)]
    // Level 1.
    [InlineData("Y170000002", "+170000002-01-01", "+170000002-12-31", DatePrecision.Year)]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", DatePrecision.Year)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", DatePrecision.Season)]
    [InlineData("1984?", "1984-01-01", "1984-12-31", DatePrecision.Year)]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", DatePrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", DatePrecision.Day)]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("1985-04-12/..", "1985-04-12", null, DatePrecision.Interval)]
    [InlineData("1985-04/..", "1985-04-01", null, DatePrecision.Interval)]
    [InlineData("1985/..", "1985-01-01", null, DatePrecision.Interval)]
    [InlineData("../1985-04-12", null, "1985-04-12", DatePrecision.Interval)]
    [InlineData("../1985-04", null, "1985-04-30", DatePrecision.Interval)]
    [InlineData("../1985", null, "1985-12-31", DatePrecision.Interval)]
    [InlineData("1985-04-12/", "1985-04-12", null, DatePrecision.Interval)]
    [InlineData("1985-04/", "1985-04-01", null, DatePrecision.Interval)]
    [InlineData("1985/", "1985-01-01", null, DatePrecision.Interval)]
    [InlineData("/1985-04-12", null, "1985-04-12", DatePrecision.Interval)]
    [InlineData("/1985-04", null, "1985-04-30", DatePrecision.Interval)]
    [InlineData("/1985", null, "1985-12-31", DatePrecision.Interval)]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31", DatePrecision.Year)]
    // Ours.
    [InlineData("2021-22", "2021-06-01", "2021-08-31", DatePrecision.Season)]
    [InlineData("2021-23", "2021-09-01", "2021-11-30", DatePrecision.Season)]
    [InlineData("2021-24", "2021-12-01", "2022-02-28", DatePrecision.Season)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", DatePrecision.Season)]
    [InlineData("-0001-24", "-0001-12-01", "0000-02-29", DatePrecision.Season)]
    [InlineData("9999-24", "9999-12-01", "+10000-02-29", DatePrecision.Season)]
    [InlineData("0000", "0000-01-01", "0000-12-31", DatePrecision.Year)]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31", DatePrecision.Year)]
    [InlineData("-0001-04-12", "-0001-04-12", "-0001-04-12", DatePrecision.Day)]
    [InlineData("0000-02-29", "0000-02-29", "0000-02-29", DatePrecision.Day)]
    [InlineData("-0004-02-29", "-0004-02-29", "-0004-02-29", DatePrecision.Day)]
    [InlineData("2020-02-29", "2020-02-29", "2020-02-29", DatePrecision.Day)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", DatePrecision.Month)]
    [InlineData("2020-02-XX", "2020-02-01", "2020-02-29", DatePrecision.Month)]
    [InlineData("000X", "0000-01-01", "0009-12-31", DatePrecision.Decade)]
    [InlineData("-198X", "-1989-01-01", "-1980-12-31", DatePrecision.Decade)]
    [InlineData("-19XX", "-1999-01-01", "-1900-12-31", DatePrecision.Century)]
    [InlineData("-000X", "-0009-01-01", "0000-12-31", DatePrecision.Decade)]
    [InlineData("Y10000", "+10000-01-01", "+10000-12-31", DatePrecision.Year)]
    [InlineData("Y999999999999999999", "+999999999999999999-01-01", "+999999999999999999-12-31", DatePrecision.Year)]
    [InlineData("Y-999999999999999999", "-999999999999999999-01-01", "-999999999999999999-12-31", DatePrecision.Year)]
    [InlineData("2021-03-16T00:00", "2021-03-16", "2021-03-16", DatePrecision.Time)]
    [InlineData("2021-03-16T23:59:59", "2021-03-16", "2021-03-16", DatePrecision.Time)]
    [InlineData("202X/2021-24", "2020-01-01", "2022-02-28", DatePrecision.Interval)]
    [InlineData("Y-170000002/-0043", "-170000002-01-01", "-0043-12-31", DatePrecision.Interval)]
    [InlineData("2021-03-XX/20XX", "2021-03-01", "2099-12-31", DatePrecision.Interval)]
    [InlineData("2021-03-16T09:00/2021-03-16T11:30", "2021-03-16", "2021-03-16", DatePrecision.Interval)]
    public void A_date_spans_its_days(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = Read(text);

        Assert.Equal(text, date.Text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("1984")]
    [InlineData("1984-06")]
    [InlineData("1984-06-02")]
    [InlineData("1984-21")]
    [InlineData("198X")]
    [InlineData("19XX")]
    [InlineData("1984-XX")]
    [InlineData("1984-06-XX")]
    [InlineData("-1984")]
    [InlineData("Y-170000002")]
    [InlineData("1984-06-02T18:05")]
    [InlineData("1984-06-02T18:05:30+08:00")]
    [InlineData("../1984")]
    [InlineData("1983/1984-21")]
    public void A_qualifier_may_follow_any_date_and_changes_no_day(string text)
    {
        var plain = Read(text);
        AssertQualifiers(plain, uncertain: false, approximate: false);
        AssertQualifiers(Read(text + "?"), uncertain: true, approximate: false);
        AssertQualifiers(Read(text + "~"), uncertain: false, approximate: true);
        AssertQualifiers(Read(text + "%"), uncertain: true, approximate: true);

        foreach (var qualified in new[] { Read(text + "?"), Read(text + "~"), Read(text + "%") })
        {
            Assert.Equal((plain.Earliest, plain.Latest, plain.Precision), (qualified.Earliest, qualified.Latest, qualified.Precision));
            Assert.Equal((plain.Time, plain.Offset), (qualified.Time, qualified.Offset));
        }
    }

    [Theory]
    [InlineData("1984~/2004-06", false, true)]
    [InlineData("1984/2004-06~", false, true)]
    [InlineData("1984~/2004~", false, true)]
    [InlineData("1984?/2004%", true, true)]
    [InlineData("1984-06?/2004-08?", true, false)]
    [InlineData("1984-06-02?/2004-08-08~", true, true)]
    [InlineData("1984-06-02?/", true, false)]
    [InlineData("1984-06-02~/..", false, true)]
    [InlineData("2003/2004-06-11%", true, true)]
    [InlineData("1984/2004", false, false)]
    public void An_interval_is_as_uncertain_and_approximate_as_either_side(string text, bool uncertain, bool approximate) =>
        AssertQualifiers(Read(text), uncertain, approximate);

    [Fact]
    public void The_sides_of_an_interval_keep_their_own_qualifiers()
    {
        var date = Read("1984-06?/2004-08-08~");

        Assert.Equal("1984-06?", date.Start?.Text);
        AssertQualifiers(date.Start!, uncertain: true, approximate: false);
        Assert.Equal(DatePrecision.Month, date.Start!.Precision);
        Assert.Equal("2004-08-08~", date.End?.Text);
        AssertQualifiers(date.End!, uncertain: false, approximate: true);
        Assert.Equal(DatePrecision.Day, date.End!.Precision);
    }

    [Theory]
    [InlineData("../2021", null, "2021")]
    [InlineData("/2021", null, "2021")]
    [InlineData("2021/..", "2021", null)]
    [InlineData("2021/", "2021", null)]
    [InlineData("2021", null, null)]
    public void Start_and_end_are_the_dated_sides_of_an_interval(string text, string? start, string? end)
    {
        Assert.Equal(start, Read(text).Start?.Text);
        Assert.Equal(end, Read(text).End?.Text);
    }

    [Theory]
    [InlineData("2021-03-23", null, null)]
    [InlineData("2021-03-23T18:05", "18:05", null)]
    [InlineData("2021-03-23T18:05:30", "18:05:30", null)]
    [InlineData("2021-03-23T18:05Z", "18:05Z", 0)]
    [InlineData("2021-03-23T18:05+00:00", "18:05+00:00", 0)]
    [InlineData("2021-03-23T18:05+08", "18:05+08", 480)]
    [InlineData("2021-03-23T18:05+08:00", "18:05+08:00", 480)]
    [InlineData("2021-03-23T18:05:30-03:30", "18:05:30-03:30", -210)]
    [InlineData("2021-03-23T18:05+14:00", "18:05+14:00", 840)]
    [InlineData("2021-03-23T18:05-14", "18:05-14", -840)]
    [InlineData("2021-03-23T18:05+05:45?", "18:05+05:45", 345)]
    public void A_time_keeps_its_text_and_knows_its_offset(string text, string? time, int? minutes)
    {
        var date = Read(text);

        Assert.Equal(time, date.Time);
        Assert.Equal(minutes, date.Offset?.TotalMinutes);
    }

    [Theory]
    [InlineData("2021/2020", true)]
    [InlineData("2021-03-16/2021-03-15", true)]
    [InlineData("2021-04/2021-03", true)]
    [InlineData("2021-04/2021-03-31", true)]
    [InlineData("2021-22/2021-21", true)]
    [InlineData("202X/2019", true)]
    [InlineData("-0001/-0002", true)]
    [InlineData("Y10000/2021", true)]
    [InlineData("2021?/2020~", true)]
    [InlineData("2021/2021", false)]
    [InlineData("2021-03/2021", false)]
    [InlineData("2021/2021-03", false)]
    [InlineData("2021-03-16/2021-03", false)]
    [InlineData("2021-24/2022-01", false)]
    [InlineData("2021-03-15/2021-03-16", false)]
    [InlineData("2021/..", false)]
    [InlineData("../2021", false)]
    [InlineData("2021/", false)]
    [InlineData("/2021", false)]
    [InlineData("2021", false)]
    [InlineData("2021-03-16T11:00/2021-03-16T09:00", true)]
    [InlineData("2021-03-16T09:00/2021-03-16T11:00", false)]
    [InlineData("2021-03-16T09:00:30/2021-03-16T09:00", false)]
    [InlineData("2021-03-16T09:00:30/2021-03-16T09:00:29", true)]
    [InlineData("2021-03-16T09:00/2021-03-16T09:00:00", false)]
    [InlineData("2021-03-17T01:00+08:00/2021-03-16T20:00Z", false)]
    [InlineData("2021-03-17T01:00+08:00/2021-03-16T16:59Z", true)]
    [InlineData("2021-03-16T20:00-08:00/2021-03-17T03:00Z", true)]
    [InlineData("2021-03-16T20:00-08:00/2021-03-17T05:00Z", false)]
    [InlineData("2021-03-16T20:00/2021-03-16T11:00Z", false)]
    [InlineData("2021-03-16T20:00/2021-03-16", false)]
    public void An_interval_is_inverted_only_where_all_of_its_end_lies_before_its_start(string text, bool inverted) =>
        Assert.Equal(inverted, Read(text).EndsBeforeItStarts);

    [Fact]
    public void Dates_are_equal_by_the_text_as_written()
    {
        Assert.Equal(Read("2021-03-16"), Read("2021-03-16"));
        Assert.Equal(Read("2021-03-16").GetHashCode(), Read("2021-03-16").GetHashCode());
        Assert.True(Read("2021/2022") == Read("2021/2022"));
        Assert.NotEqual(Read("2021"), Read("2021-XX"));
        Assert.NotEqual(Read("2021"), Read("2021?"));
        Assert.False(Read("2021").Equals(null));
    }

    private static EdtfDate Read(string text)
    {
        var date = EdtfParser.Parse(text, out var problem);
        Assert.Equal("", problem);
        Assert.NotNull(date);
        return date;
    }

    private static void AssertQualifiers(EdtfDate date, bool uncertain, bool approximate) =>
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
}
