namespace FactGen.Tests.Reports;

public sealed class FactReportTests
{
    private static readonly FactReport s_report = new()
    {
        Facts = 110,
        Citations = 114,
        Quotes = 95,
        QuotesLocked = 90,
        Origins = 12,
        SingleOrigin = 80,
        Disputed = 1,
        Uncited = 2,
    };

    [Fact]
    public void What_is_not_locked_is_not_verified() => Assert.Equal(5, s_report.QuotesUnverified);

    [Fact]
    public void A_report_is_one_sentence() => Assert.Equal(
        "110 facts with 114 citations of 12 known origins: 90 of 95 quotes locked, 80 single-origin, 1 disputed, 2 uncited.",
        s_report.ToString());

    [Theory]
    [InlineData(0, "no quote to verify")]
    [InlineData(1, "its only quote is not locked, so nothing is verified")]
    [InlineData(95, "none of 95 quotes is locked, so nothing is verified")]
    public void A_report_says_so_where_nothing_is_locked(int quotes, string expected) => Assert.Equal(
        $"1 fact with 1 citation of 1 known origin: {expected}, 1 single-origin, 0 disputed, 0 uncited.",
        new FactReport { Facts = 1, Citations = 1, Quotes = quotes, Origins = 1, SingleOrigin = 1 }.ToString());

    [Fact]
    public void Reports_of_the_same_numbers_are_equal()
    {
        Assert.Equal(s_report, s_report with { });
        Assert.NotEqual(s_report, s_report with { QuotesLocked = 91 });
    }
}
