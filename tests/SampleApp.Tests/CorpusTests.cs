using SampleApp.Rendering;
using SampleApp.Wording;
using TaiwanStrait;

namespace SampleApp.Tests;

/// <summary>The briefing of our own corpus, as <c>dotnet run --project sample-app</c> prints it.</summary>
public sealed class CorpusTests
{
    private static readonly Printed Briefing =
        Printed.Plain(Facts.All, Facts.Claims.UsJapanCooperateOverTaiwan, Facts.Statements.AustinCompetitiveEdge);

    [Fact]
    public void A_pipe_gets_no_escape_codes() => Assert.DoesNotContain('\e', Briefing.Text);

    [Fact]
    public void Every_fact_is_told_in_full()
    {
        var untold = Facts.All.Where(fact => !Briefing.Unwrapped.Contains(Printed.Unwrap(FactWording.Words(fact)), StringComparison.Ordinal));

        Assert.Empty(untold);
    }

    [Fact]
    public void Every_attribution_is_told_in_full()
    {
        var untold = Facts.All.Where(fact => !Briefing.Unwrapped.Contains(Printed.Unwrap(fact.Attribution), StringComparison.Ordinal));

        Assert.Empty(untold);
    }

    [Fact]
    public void Every_conflict_is_told_with_the_reason_why_it_was_decided()
    {
        var conflicts = Facts.All.SelectMany(fact => fact.Conflicts).ToList();

        Assert.NotEmpty(conflicts);
        Assert.All(conflicts, conflict =>
        {
            Assert.Contains(Printed.Unwrap(conflict.Stated), Printed.Unwrap(Briefing.Section("Conflicts")), StringComparison.Ordinal);
            Assert.Contains(Printed.Unwrap(conflict.Because!), Printed.Unwrap(Briefing.Section("Conflicts")), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_quote_and_excerpt_is_locked()
    {
        Assert.NotEqual(0, Facts.Report.Quotes);
        Assert.Equal(Facts.Report.Quotes, Facts.Report.QuotesLocked);
        Assert.Equal(Facts.All.Count, Facts.Report.Facts);
    }

    [Fact]
    public void Nothing_is_uncited() => Assert.Equal("Every fact cites a source.", Briefing.Section("Uncited"));

    [Fact]
    public void No_line_is_longer_than_the_page_or_ends_in_spaces() => Assert.All(Briefing.Lines, line =>
    {
        Assert.Equal(line.TrimEnd(), line);
        Assert.True(line.Length <= Page.PlainWidth, line);
    });

    [Fact]
    public void It_begins_with_the_facts_that_were_picked_by_name()
    {
        var brief = Briefing.Section("In brief");

        Assert.StartsWith("Claim · 16 March 2021", brief, StringComparison.Ordinal);
        Assert.Contains("Quote · Lloyd Austin (US Secretary of Defense) · 16 March 2021 · date uncertain", brief, StringComparison.Ordinal);
        Assert.Contains("3 reports, 1 unnamed", brief, StringComparison.Ordinal);
    }
}
