using FactGen;
using SampleApp.Content;
using SampleApp.Wording;

namespace SampleApp.Rendering;

/// <summary>Prints a briefing: what matters first, then the timeline, the conflicts, and what is uncited.</summary>
internal sealed class BriefingView(Page page)
{
    private readonly FactView _facts = new(page);
    private readonly ConflictView _conflicts = new(page);

    public void Show(Briefing briefing)
    {
        ShowHeader(briefing);

        ShowSection("In brief", briefing.Leads, "Nothing was picked to begin with.", _facts.ShowWithDate);

        page.WriteRule("Timeline");
        page.WriteEmptyLine();
        foreach (var group in briefing.Timeline)
        {
            page.Write(new HangingText().Add(group.Heading, page.Palette.Date));
            page.WriteEmptyLine();
            foreach (var fact in group.Facts)
                _facts.Show(fact);
        }

        ShowSection("Conflicts", briefing.InConflict, "No source states anything else.", _conflicts.Show);
        ShowSection("Uncited", briefing.Uncited, "Every fact cites a source.", _facts.ShowWithDate);
    }

    private void ShowHeader(Briefing briefing)
    {
        var facts = briefing.Facts;
        var citations = facts.SelectMany(fact => fact.Citations).ToList();
        var articles = citations.Select(citation => citation.Article).Distinct().Count();

        page.Write(new HangingText().Add(briefing.Title, page.Palette.Heading));
        page.WriteEmptyLine();
        WriteLine(
            $"{Counting.Of(facts.Count, "fact")}: "
            + $"{Counting.Of(facts.OfType<Statement>().Count(), "statement")}, {Counting.Of(facts.OfType<Claim>().Count(), "claim")}, "
            + $"{Counting.Of(facts.OfType<Event>().Count(), "event")}, {Counting.Of(facts.OfType<Measure>().Count(), "measure")}");
        WriteLine($"{Counting.Of(citations.Count, "citation")} of {Counting.Of(articles, "article")}");
        WriteLine(QuoteWording.Of(briefing.Report));
        WriteLine(
            $"{Counting.Of(facts.Count(fact => fact.Reports > 1), "fact")} in more than one report, "
            + $"{facts.Count(fact => fact.Origins > 1)} of them from more than one known origin; "
            + $"{Counting.Of(briefing.Report.Origins, "origin")} in all");
        WriteLine(
            $"{Counting.Of(facts.Count(fact => fact.IsAnonymous), "fact")} from unnamed sources only; "
            + $"{facts.Count(fact => fact.Status == FactStatus.Vetted)} vetted");
        WriteLine(
            $"{Counting.Of(briefing.InConflict.Count, "fact")} in conflict, "
            + $"{facts.Count(fact => fact.Status == FactStatus.Disputed)} of them disputed; {briefing.Uncited.Count} uncited");
        page.WriteEmptyLine();
    }

    private void ShowSection(string heading, IReadOnlyList<Fact> facts, string whenEmpty, Action<Fact> show)
    {
        page.WriteRule(heading);
        page.WriteEmptyLine();
        if (facts.Count == 0)
        {
            WriteLine(whenEmpty);
            page.WriteEmptyLine();
        }

        foreach (var fact in facts)
            show(fact);
    }

    private void WriteLine(string text) => page.Write(new HangingText().Add(text));
}
