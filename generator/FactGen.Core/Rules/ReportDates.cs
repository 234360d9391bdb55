using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>A source's date for a report in its <c>via</c>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Step">Whose report it is.</param>
/// <param name="On">As written.</param>
/// <param name="Date">The date it means.</param>
internal sealed record ReportDate(Source Source, ChainStep Step, DateValue On, EdtfDate Date)
{
    /// <summary>Whether the source says why.</summary>
    public bool IsExplained => Source.Values.Mentions(Keys.Because);

    /// <summary><c>2021-03-22</c>, <c>Sunday (2021-03-21)</c>.</summary>
    public string Tell() => On.Text == Date.Text ? On.Text : $"{On.Text} ({Date.Text})";
}

/// <summary>How the sources of one fact date the reports in their <c>via</c>: those of each outlet, person, organization or work.</summary>
internal sealed class ReportDates
{
    private readonly List<List<ReportDate>> _reports = new();

    /// <summary>Whether two sources date a report at all: what one source says differs from nothing.</summary>
    public static bool MayDiffer(FactEntry entry)
    {
        var dated = 0;
        foreach (var source in entry.Sources)
        {
            foreach (var step in source.Via)
            {
                if (step.On is not null)
                {
                    dated++;
                    break;
                }
            }
        }

        return dated > 1;
    }

    /// <summary>The dates that can be worked out: a weekday in an undated article has a finding of its own.</summary>
    public static ReportDates Of(FactEntry entry, CheckContext context)
    {
        var dates = new ReportDates();
        var places = new Dictionary<(ChainStepKind Kind, string Name), List<ReportDate>>();
        foreach (var source in entry.Sources)
        {
            var published = context.Corpus.Resolve(source.Article)?.Values.Date(Keys.Published)?.Date;
            foreach (var party in source.Via)
            {
                var step = ReportChain.ToStep(party, context.Corpus.Index);
                if (step.Kind == ChainStepKind.Anonymous || party.On is not { } on || DateOrder.Resolve(on, published) is not { EndsBeforeItStarts: false } date)
                {
                    continue;
                }

                if (!places.TryGetValue((step.Kind, step.Name), out var same))
                {
                    places.Add((step.Kind, step.Name), same = new List<ReportDate>());
                    dates._reports.Add(same);
                }

                same.Add(new ReportDate(source, step, on, date));
            }
        }

        return dates;
    }

    /// <summary>Each date that differs from the usual one although nothing says why, with an example of the usual one.</summary>
    public IEnumerable<(ReportDate Odd, ReportDate Usual)> Differences()
    {
        foreach (var report in _reports.Where(dates => dates.Count > 1))
        {
            var usual = UsualOf(report);
            foreach (var odd in report.Where(date => !date.IsExplained && !date.Source.Equals(usual.Source) && !DateOrder.MayOverlap(date.Date, usual.Date)))
            {
                yield return (odd, usual);
            }
        }
    }

    // Of the finest dates the one that most sources give; among equals, one that needs no explanation, then the first.
    private static ReportDate UsualOf(List<ReportDate> dates)
    {
        var finest = dates.Min(date => Width(date.Date));
        return dates
            .Where(date => Width(date.Date) == finest)
            .GroupBy(date => (date.Date.Earliest, date.Date.Latest))
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Any(date => !date.IsExplained) ? 0 : 1)
            .First()
            .First();
    }

    // How finely a date is known; the exact number of days does not matter.
    private static int Width(EdtfDate date) => (date.Earliest, date.Latest) switch
    {
        ({ } earliest, { } latest) when earliest == latest => 0,
        ({ } earliest, { } latest) when earliest.Year == latest.Year && earliest.Month == latest.Month => 1,
        ({ } earliest, { } latest) when earliest.Year == latest.Year => 2,
        (not null, not null) => 3,
        _ => 4,
    };
}
