using FactGen;
using FactGen.Tests.Building;
using SampleApp.Wording;
using static FactGen.Tests.Building.Form;

namespace SampleApp.Tests.Wording;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2021-03-16", "day", "2021-03-16", "2021-03-16", "16 March 2021")]
    [InlineData("2021-03-16T18:05+08:00", "time", "2021-03-16", "2021-03-16", "16 March 2021")]
    [InlineData("2021-03-XX", "day", "2021-03-01", "2021-03-31", "2021-03-XX")]
    [InlineData("2021-03", "month", "2021-03-01", "2021-03-31", "March 2021")]
    [InlineData("2021-21", "season", "2021-03-01", "2021-05-31", "Spring 2021")]
    [InlineData("2021", "year", "2021-01-01", "2021-12-31", "2021")]
    [InlineData("202X", "decade", "2020-01-01", "2029-12-31", "The 2020s")]
    [InlineData("20XX", "century", "2000-01-01", "2099-12-31", "2000–2099")]
    [InlineData("2021-03-15/2021-03-17", "interval", "2021-03-15", "2021-03-17", "15 March 2021 to 17 March 2021")]
    [InlineData("2021-03/2021-05", "interval", "2021-03-01", "2021-05-31", "March 2021 to May 2021")]
    [InlineData("2021-03~/2021-21", "interval", "2021-03-01", "2021-05-31", "March 2021 to 2021-21")]
    [InlineData("2020-09/..", "interval", "2020-09-01", null, "From September 2020")]
    [InlineData("../2021", "interval", null, "2021-12-31", "Until 2021")]
    [InlineData("../..", "interval", null, null, "../..")]
    [InlineData("-0043-03-15", "day", "-0043-03-15", "-0043-03-15", "-0043-03-15")]
    [InlineData("last spring", "text", null, null, "last spring")]
    public void A_date_is_said_at_its_own_precision(string text, string precision, string? earliest, string? latest, string words) =>
        Assert.Equal(words, DateWording.Of(Read(Date('w', text, precision, earliest, latest))));

    [Theory]
    [InlineData("2021?", "?", "date uncertain")]
    [InlineData("2021~", "~", "date approximate")]
    [InlineData("2021%", "%", "date uncertain and approximate")]
    [InlineData("2021", "", null)]
    public void Doubt_is_said_apart(string text, string qualifiers, string? doubt)
    {
        var date = Read(Date('w', text, "year", "2021-01-01", "2021-12-31", qualifiers));

        Assert.Equal("2021", DateWording.Of(date));
        Assert.Equal(doubt, DateWording.Doubt(date));
    }

    private static FactDate Read(string field) => new TestPack(PackedEntry.Claim("claim", "text", field)).Facts[0].When!;
}
