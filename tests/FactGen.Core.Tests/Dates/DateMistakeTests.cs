using FactGen.Core.Dates;

namespace FactGen.Core.Tests.Dates;

/// <summary>What a fact-checker reads about a text that is no date.</summary>
public class DateMistakeTests
{
    private const string NotADate = "write it like 2021-03-16, 2021-03 or 2021";
    private const string NoMonth13 = "there is no month 13: months run from 01 to 12, seasons from 21 to 24";
    private const string OnlyLastDigits = "X may stand for the last one or two digits of a year only: 202X, 20XX";
    private const string NoDates = "an interval needs a date on at least one side: 2021/.. or ../2021";
    private const string NoYear = "a date needs a year of four digits, as in 2021-03-16";
    private const string LongYear = "a year with Y is digits only, without month or day, as in Y170000002";
    private const string OneSlash = "an interval has one slash: ";
    private const string AtEnd = "a qualifier stands at the end of the whole date: ";
    private const string ClockForm = "a time is hours and minutes, with the offset from UTC in figures if there is one: 2021-03-16T18:05+08:00";

    [Theory]
    [InlineData("", "the date is empty: write it like 2021-03-16, 2021-03 or 2021")]
    [InlineData(" \t", "the date is empty: write it like 2021-03-16, 2021-03 or 2021")]
    [InlineData("soon", NotADate)]
    [InlineData("present", "what is not over has no end yet: leave this key out, or write an interval such as 2021/..")]
    [InlineData("since 2021", "an interval may be open: 2021/..")]
    [InlineData("Since March 2021", "an interval may be open: 2021-03/..")]
    [InlineData("until 16 March 2021", "an interval may be open: ../2021-03-16")]
    [InlineData("since then", NotADate)]
    [InlineData("since 03/05/2021", NotADate)]
    [InlineData("-", NotADate)]
    [InlineData("2021-W11-2", NotADate)]
    [InlineData("2021-03-16\0", NotADate)]
    [InlineData("2021\ud800", NotADate)]
    [InlineData("٢٠٢١", NotADate)]
    [InlineData("Sunday", "write the day it was, as in 2021-03-16")]
    [InlineData("yesterday", "write the day it was, as in 2021-03-16")]
    [InlineData("[2020, 2021]", "a list of dates is beyond EDTF level 1: write one date or an interval, 2021-03-16/2021-03-18")]
    public void What_is_no_date_is_told_how_to_become_one(string text, string problem) => AssertProblem(text, problem);

    [Theory]
    [InlineData("2021-02-29", "February 2021 has 28 days")]
    [InlineData("2021-02-29?", "February 2021 has 28 days")]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("2020-02-30", "February 2020 has 29 days")]
    [InlineData("-0001-02-29", "February -0001 has 28 days")]
    [InlineData("2021-04-31", "April 2021 has 30 days")]
    [InlineData("2021-03-32", "March 2021 has 31 days")]
    [InlineData("2021-03-00", "there is no day 00: days run from 01")]
    [InlineData("29 February 2021", "February 2021 has 28 days")]
    [InlineData("31.02.2021", "February 2021 has 28 days")]
    [InlineData("02/31/2021", "February 2021 has 28 days")]
    [InlineData("2021-2-30", "February 2021 has 28 days")]
    [InlineData("2021-13", NoMonth13)]
    [InlineData("2021-13?", NoMonth13)]
    [InlineData("2021-13-40", NoMonth13)]
    [InlineData("2021-00", "there is no month 00: months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2021-20", "there is no month 20: months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2021-25", "there is no month 25: months run from 01 to 12, seasons from 21 to 24")]
    [InlineData("2021-16-03", "the month comes before the day: 2021-03-16")]
    [InlineData("2021-21-15", "a season takes no day: 2021-21")]
    [InlineData("-0000", "the year zero has no sign: 0000")]
    [InlineData("-0000-03-16", "the year zero has no sign: 0000-03-16")]
    public void Days_are_checked_against_the_calendar(string text, string problem) => AssertProblem(text, problem);

    [Theory]
    [InlineData("16.03.2021", "write 2021-03-16")]
    [InlineData("16-03-2021", "write 2021-03-16")]
    [InlineData("16/03/2021", "write 2021-03-16")]
    [InlineData("03/16/2021", "write 2021-03-16")]
    [InlineData("3.3.2021", "write 2021-03-03")]
    [InlineData("03/04/2021", "write 2021-04-03 or 2021-03-04, whichever is meant")]
    [InlineData("2021/03/16", "write 2021-03-16")]
    [InlineData("2021.03.16", "write 2021-03-16")]
    [InlineData("2021-3-16", "write 2021-03-16")]
    [InlineData("2021-3-16?", "write 2021-03-16?")]
    [InlineData("2021 - 03 - 16", "write 2021-03-16")]
    [InlineData(" 2021-03-16 ", "write 2021-03-16")]
    [InlineData("20210316", "write 2021-03-16")]
    [InlineData("2021-075", "write 2021-03-16")]
    [InlineData("2021-366", NotADate)]
    [InlineData("2020-366", "write 2020-12-31")]
    [InlineData("2021-3", "write 2021-03")]
    [InlineData("2021/03", "write 2021-03")]
    [InlineData("2009/10", "write 2009-10 or 2009/2010, whichever is meant")]
    [InlineData("03/2021", "write 2021-03")]
    [InlineData("03.2021", "write 2021-03")]
    [InlineData("202103", "write 2021-03")]
    [InlineData("March 16, 2021", "write 2021-03-16")]
    [InlineData("Tuesday, March 16th, 2021", "write 2021-03-16")]
    [InlineData("16 March 2021", "write 2021-03-16")]
    [InlineData("the 16th of march 2021", "write 2021-03-16")]
    [InlineData("Mar. 16, 2021", "write 2021-03-16")]
    [InlineData("Sept. 1, 2021", "write 2021-09-01")]
    [InlineData("March 2021", "write 2021-03")]
    [InlineData("Spring 2021", "write 2021-21")]
    [InlineData("summer 2021", "write 2021-22")]
    [InlineData("Fall 2021", "write 2021-23")]
    [InlineData("autumn of 2021", "write 2021-23")]
    [InlineData("winter 2021", "write 2021-24")]
    [InlineData("2021年3月16日", "write 2021-03-16")]
    [InlineData("2021年3月", "write 2021-03")]
    [InlineData("２０２１-03-16", "write 2021-03-16")]
    [InlineData("1980s", "write 198X")]
    [InlineData("the 1980s", "write 198X")]
    [InlineData("1900s", "write 190X or 19XX, whichever is meant")]
    [InlineData("c. 1985", "an approximate date has ~ behind it: 1985~")]
    [InlineData("circa March 1985", "an approximate date has ~ behind it: 1985-03~")]
    [InlineData("March 16", NoYear)]
    [InlineData("16", NoYear)]
    [InlineData("21-03-16", NoYear)]
    [InlineData("03/16/21", NoYear)]
    [InlineData("985", "a year has four digits: 0985")]
    public void A_date_of_another_form_is_shown_in_ours(string text, string problem) => AssertProblem(text, problem);

    [Theory]
    [InlineData("2021–03–16", "write a plain hyphen: 2021-03-16")]
    [InlineData("2021−03−16", "write a plain hyphen: 2021-03-16")]
    [InlineData("2021—03", "write a plain hyphen: 2021-03")]
    [InlineData("–1985", "write a plain hyphen: -1985")]
    [InlineData("2021–22", "write 2021/2022")]
    [InlineData("2021–2022", OneSlash + "2021/2022")]
    [InlineData("2021-2022", OneSlash + "2021/2022")]
    [InlineData("2021//2022", OneSlash + "2021/2022")]
    [InlineData("2021..2022", OneSlash + "2021/2022")]
    [InlineData("2021/2022/2023", OneSlash + "2021-03-16/2021-03-18")]
    [InlineData("..2021", "an open interval has one slash: ../2021")]
    [InlineData("2021..", "an open interval has one slash: 2021/..")]
    [InlineData("2021-03-16–2021-03-18", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-03-16 - 2021-03-18", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-03-16 to 2021-03-18", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-03-16 / 2021-03-18", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-3-16/2021-3-18", "write 2021-03-16/2021-03-18")]
    [InlineData("16–18 March 2021", "write 2021-03-16/2021-03-18")]
    [InlineData("March 16-18, 2021", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-03-16/18", "write 2021-03-16/2021-03-18")]
    [InlineData("2021-03/05", "write 2021-03-05")]
    [InlineData("2021/22", "write 2021/2022")]
    [InlineData("2021/open", "write 2021/..")]
    [InlineData("unknown/2021", "write /2021")]
    [InlineData("../..", NoDates)]
    [InlineData("/", NoDates)]
    [InlineData("../", NoDates)]
    [InlineData("/..", NoDates)]
    [InlineData("..?/2021", "an open interval has .. alone on one side of its slash: 2021/.. or ../2021")]
    [InlineData("2021-02-29/2021-03-01", "before the slash: February 2021 has 28 days")]
    [InlineData("2021-02-01/2021-13", "behind the slash: " + NoMonth13)]
    [InlineData("2021-3-16/2021-02-29", "behind the slash: February 2021 has 28 days")]
    public void An_interval_is_two_dates_and_a_slash(string text, string problem) => AssertProblem(text, problem);

    [Theory]
    [InlineData("2X21", OnlyLastDigits)]
    [InlineData("2XXX", OnlyLastDigits)]
    [InlineData("XXXX", OnlyLastDigits)]
    [InlineData("20X1", OnlyLastDigits)]
    [InlineData("2x21", OnlyLastDigits)]
    [InlineData("20XX-03", "nothing may follow a year with X: 20XX")]
    [InlineData("-198X-XX", "nothing may follow a year with X: -198X")]
    [InlineData("2021-1X", "an unspecified month is XX: 2021-XX")]
    [InlineData("2021-XX-16", "a day needs a month: write 2021-XX-XX or 2021-XX")]
    [InlineData("2021-03-1X", "an unspecified day is XX: 2021-03-XX")]
    [InlineData("202x", "write an upper-case X: 202X")]
    [InlineData("2021-xx-xx", "write an upper-case X: 2021-XX-XX")]
    [InlineData("20xx/2021-xx", "write an upper-case X: 20XX/2021-XX")]
    [InlineData("199u", "write an upper-case X: 199X")]
    [InlineData("2021??", "one qualifier is enough: 2021?")]
    [InlineData("2021?~", "write % for uncertain and approximate: 2021%")]
    [InlineData("2021 ~", "write 2021~")]
    [InlineData("2021?-03", AtEnd + "2021-03?")]
    [InlineData("2021-03-~16", AtEnd + "2021-03-16~")]
    [InlineData("~2021", AtEnd + "2021~")]
    [InlineData("2021-03-16?T18:05", AtEnd + "2021-03-16T18:05?")]
    [InlineData("?", "a qualifier (? ~ %) stands at the end of the whole date, as in 2021-03-16?")]
    [InlineData("Y2021", "a year of four digits takes no Y: 2021")]
    [InlineData("Y-2021", "a year of four digits takes no Y: -2021")]
    [InlineData("Y-0", "a year of four digits takes no Y: 0000")]
    [InlineData("Y012345", "a year with Y has no leading zeros: Y12345")]
    [InlineData("Y1234567890123456789", "a year has at most 18 digits")]
    [InlineData("Y", LongYear)]
    [InlineData("Y17E7", LongYear)]
    [InlineData("Y12345-03", LongYear)]
    [InlineData("y170000002", "write an upper-case Y: Y170000002")]
    [InlineData("12345", "a year of more than four digits begins with Y: Y12345")]
    [InlineData("-12345", "a year of more than four digits begins with Y: Y-12345")]
    [InlineData("+12345", "a year of more than four digits begins with Y: Y12345")]
    public void What_is_beyond_level_1_is_told_what_is_allowed(string text, string problem) => AssertProblem(text, problem);

    [Theory]
    [InlineData("2021-03-16 18:05", "write T between date and time: 2021-03-16T18:05")]
    [InlineData("2021-03-16t18:05", "write T between date and time: 2021-03-16T18:05")]
    [InlineData("2021-03-16 at 6:05 p.m.", "write T between date and time: 2021-03-16T18:05")]
    [InlineData("2021-03-16 12:05 am", "write T between date and time: 2021-03-16T00:05")]
    [InlineData("2021-03-16 18:05:30 +08:00", "write T between date and time: 2021-03-16T18:05:30+08:00")]
    [InlineData("16 March 2021, 18:05 UTC", "write 2021-03-16T18:05Z")]
    [InlineData("03/16/2021 18:05", "write 2021-03-16T18:05")]
    [InlineData("2021-03-16T8:05", "write 2021-03-16T08:05")]
    [InlineData("2021-03-16T18:05z", "write 2021-03-16T18:05Z")]
    [InlineData("2021-03-16T18:05+0800", "write 2021-03-16T18:05+08:00")]
    [InlineData("2021-03-16T18:05+8", "write 2021-03-16T18:05+08:00")]
    [InlineData("2021-03-16T18:05−03:30", "write a plain hyphen: 2021-03-16T18:05-03:30")]
    [InlineData("2021-03-16T18:05:30.123Z", "a time has no fractions: 18:05 or 18:05:30")]
    [InlineData("2021-03-16T24:00", "hours run from 00 to 23; midnight is T00:00 of the day that begins")]
    [InlineData("2021-03-16T18:60", "minutes run from 00 to 59")]
    [InlineData("2021-03-16T18:05:60", "seconds run from 00 to 59")]
    [InlineData("2021-03-16T18:05+14:01", "an offset from UTC lies between -14:00 and +14:00")]
    [InlineData("2021-03-16T18:05-15", "an offset from UTC lies between -14:00 and +14:00")]
    [InlineData("2021-03-16T18:05+08:60", "the minutes of an offset run from 00 to 59")]
    [InlineData("2021-03-16T18:05-00:00", "UTC itself is Z or +00:00")]
    [InlineData("2021-03T18:05", "a time needs a whole day before it, as in 2021-03-16T18:05")]
    [InlineData("2021-03-XXT18:05", "a time needs a whole day before it, as in 2021-03-16T18:05")]
    [InlineData("2021-03-16T", ClockForm)]
    [InlineData("2021-03-16T18", ClockForm)]
    [InlineData("2021-03-16T1805", ClockForm)]
    [InlineData("2021-03-16T18:05 JST", ClockForm)]
    [InlineData("2021-03-16T18:05:3", ClockForm)]
    [InlineData("18:05", "write date and time like 2021-03-16T18:05, with the offset from UTC in figures if there is one, +08:00")]
    public void A_time_is_hours_and_minutes_behind_T(string text, string problem) => AssertProblem(text, problem);

    [Fact]
    public void A_text_longer_than_any_date_is_not_looked_into()
    {
        AssertProblem(new string('2', 65), "too long for a date: at most 64 characters, as in 2021-03-16");
        AssertProblem(new string('/', 10_000_000), "too long for a date: at most 64 characters, as in 2021-03-16");
        Assert.NotNull(EdtfParser.Parse("2021-03-16T18:05:30+08:00%/2021-03-16T18:05:31+08:00%", out _));
    }

    [Fact]
    public void Any_text_is_read_or_gets_one_plain_line()
    {
        // Every text of up to four of the pieces that dates are made of, and of what breaks them.
        string[] pieces = ["2021", "-", "3", "16", "X", "x", "T", "18:05", "/", "..", "?", "~", "Y", "March", " ", "–", "\n", "s", "pm", "99999999999999999999"];
        var texts = new List<string> { "" };
        for (int length = 0, from = 0; length < 4; length++)
        {
            var to = texts.Count;
            for (var i = from; i < to; i++) texts.AddRange(pieces.Select(piece => texts[i] + piece));
            from = to;
        }

        foreach (var text in texts)
        {
            var date = EdtfParser.Parse(text, out var problem);
            if (date is not null)
            {
                Assert.Equal("", problem);
                continue;
            }

            Assert.False(problem.Length == 0 || problem[^1] == '.' && !problem.EndsWith("..", StringComparison.Ordinal), $"{text}: {problem}");
            Assert.DoesNotContain(problem, char.IsControl);
            if (problem.StartsWith("write 2", StringComparison.Ordinal) && problem.LastIndexOf(' ') == 5)
            {
                Assert.NotNull(EdtfParser.Parse(problem["write ".Length..], out _));
            }
        }
    }

    private static void AssertProblem(string text, string expected)
    {
        Assert.Null(EdtfParser.Parse(text, out var problem));
        Assert.Equal(expected, problem);
    }
}
