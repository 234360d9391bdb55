using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Model;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactGen.Core.Tests.Dates;

/// <summary>What holds for every date of EDTF level 0 and 1, and for whatever else somebody types.</summary>
public class EdtfProperties
{
    private const int Many = 1000;

    [Property(Arbitrary = [typeof(AnyDate)], MaxTest = Many)]
    public void A_date_is_read_as_it_was_written(SingleDate written)
    {
        var date = Read(written.Text);
        Assert.Equal((written.Text, written.Text), (date.Text, date.ToString()));
        Assert.Equal((written.First, written.Last), (date.Earliest, date.Latest));
        Assert.Equal(written.Precision, date.Precision);
        Assert.True(date.Earliest <= date.Latest && !date.EndsBeforeItStarts, written.Text);
    }

    [Property(Arbitrary = [typeof(AnyDate)], MaxTest = Many)]
    public void A_qualifier_moves_no_day(SingleDate written, SingleDate other)
    {
        foreach (var text in new[] { written.Text, written.Text + "/" + other.Text, "../" + written.Text, written.Text + "/" })
        {
            var plain = Read(text);
            foreach (var (qualifier, uncertain, approximate) in new[] { ("?", true, false), ("~", false, true), ("%", true, true) })
            {
                if (text.EndsWith('/'))
                {
                    continue;
                }

                var qualified = Read(text + qualifier);
                Assert.Equal((uncertain, approximate), (qualified.IsUncertain, qualified.IsApproximate));
                Assert.Equal((plain.Earliest, plain.Latest, plain.Precision, plain.Time, plain.Offset), (qualified.Earliest, qualified.Latest, qualified.Precision, qualified.Time, qualified.Offset));
            }
        }
    }

    [Property(Arbitrary = [typeof(AnyDate)], MaxTest = Many)]
    public void The_bounds_of_an_interval_are_those_of_its_ends(SingleDate start, SingleDate end)
    {
        var date = Read(start.Text + "/" + end.Text);
        Assert.Equal((start.First, end.Last, DatePrecision.Interval), (date.Earliest, date.Latest, date.Precision));
        Assert.Equal((Read(start.Text), Read(end.Text)), (date.Start, date.End));
        Assert.True(!(end.Last < start.First) || date.EndsBeforeItStarts, date.Text);
        Assert.True(!(start.First < end.Last) || !date.EndsBeforeItStarts, date.Text);
    }

    [Property(Arbitrary = [typeof(AnyDate)])]
    public void An_open_or_unknown_side_has_no_bound(SingleDate written)
    {
        foreach (var open in new[] { "..", "" })
        {
            var (from, until) = (Read(written.Text + "/" + open), Read(open + "/" + written.Text));
            Assert.Equal((written.First, null), (from.Earliest, from.Latest));
            Assert.Equal((null, written.Last), (until.Earliest, until.Latest));
            Assert.False(from.EndsBeforeItStarts || until.EndsBeforeItStarts);
        }
    }

    [Property(MaxTest = Many)]
    public void Whatever_is_typed_is_a_date_or_has_a_problem(string? text) => AssertDateOrProblem(text ?? "");

    [Property(Arbitrary = [typeof(AnyDate)], MaxTest = Many)]
    public void What_is_nearly_a_date_is_a_date_or_a_finding(NearlyADate written)
    {
        AssertDateOrProblem(written.Text);

        var file = FactFile.Read($"events:\n  fair:\n    text: The port fair\n    when: '{written.Text.Replace("'", "''", StringComparison.Ordinal)}'\n");
        var isDate = Assert.Single(file.Entries).Values.Date("when")?.Date is not null;
        Assert.Equal(isDate ? [] : ["FACT004"], file.Findings.Where(finding => finding.Rule.DecidesWhatIsCompiled).Select(finding => finding.Rule.Id));
    }

    private static void AssertDateOrProblem(string text)
    {
        var date = EdtfParser.Parse(text, out var problem);
        Assert.True(date is null ? problem.Length > 0 && !problem.Any(c => c is '\n' or '\r') : problem.Length == 0 && date.Text == text, $"{text}: {problem}");
    }

    private static EdtfDate Read(string text)
    {
        var date = EdtfParser.Parse(text, out var problem);
        Assert.True(date is not null, $"{text}: {problem}");
        return date;
    }
}

/// <summary>A date that is no interval, and what it must mean.</summary>
public sealed record SingleDate(string Text, DatePrecision Precision, Day First, Day Last);

/// <summary>A date with a slip of the keyboard in it, or two.</summary>
public sealed record NearlyADate(string Text);

/// <summary>Makes dates, by the calendar of .NET rather than by ours.</summary>
public static class AnyDate
{
    // Not at the ends of what .NET knows: a winter reaches into the next year.
    private static readonly Gen<int> s_year = Gen.Choose(1, 9998);

    private static readonly Gen<SingleDate> s_single = Gen.OneOf(
        from year in s_year select Years(Four(year), DatePrecision.Year, year, year),
        from year in s_year select Years(Four(year) + "-XX", DatePrecision.Year, year, year),
        from year in s_year select Years(Four(year) + "-XX-XX", DatePrecision.Year, year, year),
        from year in s_year select Years("-" + Four(year), DatePrecision.Year, -year, -year),
        from year in Gen.Choose(10_000, int.MaxValue) from sign in Gen.Elements(1, -1) select Years("Y" + (sign * (long)year).ToString(CultureInfo.InvariantCulture), DatePrecision.Year, sign * (long)year, sign * (long)year),
        from decade in Gen.Choose(0, 999) select Years(decade.ToString("000", CultureInfo.InvariantCulture) + "X", DatePrecision.Decade, decade * 10, (decade * 10) + 9),
        from century in Gen.Choose(0, 99) select Years(century.ToString("00", CultureInfo.InvariantCulture) + "XX", DatePrecision.Century, century * 100, (century * 100) + 99),
        from year in s_year from season in Gen.Choose(21, 24) select Months($"{Four(year)}-{season}", DatePrecision.Season, new DateOnly(year, ((season - 20) * 3) % 12 == 0 ? 12 : (season - 20) * 3, 1), 3),
        from year in s_year from month in Gen.Choose(1, 12) from day in Gen.Elements("", "-XX") select Months($"{Four(year)}-{Two(month)}{day}", DatePrecision.Month, new DateOnly(year, month, 1), 1),
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber) select Days(DateOnly.FromDayNumber(day), ""),
        from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber) from time in Time select Days(DateOnly.FromDayNumber(day), "T" + time));

    private static Gen<string> Time =>
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from seconds in Gen.Elements("", ":00", ":59")
        from offset in Gen.Elements("", "Z", "+08:00", "-03:30", "+14", "-11", "+00:00")
        select $"{Two(hour)}:{Two(minute)}{seconds}{offset}";

    /// <summary>Dates of every form that is no interval.</summary>
    public static Arbitrary<SingleDate> Written() => s_single.ToArbitrary();

    /// <summary>Dates, intervals among them, in which something was typed amiss.</summary>
    public static Arbitrary<NearlyADate> Nearly() => (
        from date in s_single
        from other in s_single
        from form in Gen.Elements("{0}", "{0}/{1}", "{0} - {1}", "{0}?/{1}", "../{0}", "{0} {1}")
        from slips in Gen.ListOf(from at in Gen.Choose(0, 30) from typed in Gen.Elements("", "0", "1", "9", "-", "–", "/", ".", "..", "X", "x", "T", "Y", "?", "~", "%", ":", "Z", "+", " ", "２", "'", "[", "March", "th", "ca. ") from length in Gen.Choose(0, 2) select (at, typed, length), 2)
        select new NearlyADate(slips.Aggregate(string.Format(CultureInfo.InvariantCulture, form, date.Text, other.Text), Slip))).ToArbitrary();

    private static string Slip(string text, (int At, string Typed, int Length) slip)
    {
        var at = Math.Min(slip.At, text.Length);
        return string.Concat(text.AsSpan(0, at), slip.Typed, text.AsSpan(Math.Min(at + slip.Length, text.Length)));
    }

    private static SingleDate Years(string text, DatePrecision precision, long first, long last) =>
        new(text, precision, new Day(first, 1, 1), new Day(last, 12, 31));

    private static SingleDate Months(string text, DatePrecision precision, DateOnly first, int months) =>
        new(text, precision, ToDay(first), ToDay(first.AddMonths(months).AddDays(-1)));

    private static SingleDate Days(DateOnly day, string time) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + time, time.Length == 0 ? DatePrecision.Day : DatePrecision.Time, ToDay(day), ToDay(day));

    private static Day ToDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
