using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Dates that cannot be true together. A date that is known to the year only contradicts no day of that year.</summary>
internal static class DateRules
{
    /// <summary>FACT301, of a <c>via</c> step: nobody reports before it happened, or after the article that cites the report.</summary>
    public static void ViaDateOutOfPlace(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var source in entry.Sources)
        {
            // Worked out at the first date; most steps have none.
            EdtfDate? published = null, when = null;
            var isKnown = false;
            foreach (var step in source.Via)
            {
                if (step.On is not { } on)
                {
                    continue;
                }

                if (!isKnown)
                {
                    (published, when, isKnown) = (PublishedOf(context.Corpus.Resolve(source.Article)), WhenAccordingTo(source, entry), true);
                }

                if (DateOrder.Resolve(on, published) is not { } date)
                {
                    continue;
                }

                var written = date.Text == on.Text ? on.Text : $"{on.Text} ({date.Text})";
                if (published is not null && DateOrder.IsCertainlyBefore(published, date))
                {
                    findings.Add(RuleCatalogue.ViaDateOutOfPlace, on.Range, $"the report in `via` of {entry} is dated {written}, after article {Shown.Code(source.Article.Id)}, which was published on {published.Text}", "correct one of the dates");
                }
                else if (when is not null && DateOrder.IsCertainlyBefore(date, when))
                {
                    findings.Add(RuleCatalogue.ViaDateOutOfPlace, on.Range, $"the report in `via` of {entry} is dated {written}, before what it reports, which is dated {when.Text}", "correct one of the dates");
                }
            }
        }
    }

    /// <summary>FACT301, of a statement: what is said at an event is said while it lasts.</summary>
    public static void StatementOutsideItsEvent(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Date(Keys.When) is { Date: { } when } value
            && entry.Values.Reference(Keys.At) is { } at
            && context.Corpus.Resolve(at)?.Values.Date(Keys.When)?.Date is { } duration
            && !DateOrder.MayOverlap(when, duration))
        {
            findings.Add(RuleCatalogue.ViaDateOutOfPlace, value.Range, $"{entry} is dated {when.Text}, outside its event {Shown.Code(at.Id)}, which is dated {duration.Text}", "correct one of the dates, or `at`");
        }
    }

    /// <summary>FACT302.</summary>
    public static void UnresolvableDay(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var source in entry.Sources)
        {
            // Most sources date no report. A dangling article and a broken date have findings of their own.
            if (!DatesReport(source)
                || context.Corpus.Resolve(source.Article) is not { } article
                || (article.Values.Mentions(Keys.Published) && PublishedOf(article) is null))
            {
                continue;
            }

            var published = PublishedOf(article);
            foreach (var step in source.Via)
            {
                if (step.On is { } on && DateOrder.Resolve(on, published) is null)
                {
                    var why = published is null ? "has no `published` date" : $"is dated {published.Text} only";
                    findings.Add(RuleCatalogue.UnresolvableDay, on.Range, on.Text, $"{article} {why}");
                }
            }
        }
    }

    /// <summary>FACT303. A source whose <c>states</c> gives another <c>when</c> reports another day.</summary>
    public static void LaterThanItsReport(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Date(Keys.When) is not { Date: { } when } value)
        {
            return;
        }

        List<string>? reports = null;
        foreach (var source in entry.Sources)
        {
            if (source.States?.Mentions(Keys.When) != true
                && PublishedOf(context.Corpus.Resolve(source.Article)) is { } published
                && DateOrder.IsCertainlyBefore(published, when))
            {
                (reports ??= new List<string>()).Add($"{Shown.Code(source.Article.Id)} ({published.Text})");
            }
        }

        if (reports?.Distinct(StringComparer.Ordinal).ToArray() is { } earlier)
        {
            findings.Add(RuleCatalogue.LaterThanItsReport, value.Range, entry.ToString(), when.Text, (earlier.Length == 1 ? "the article that reports it, " : "articles that report it, ") + Shown.Few(earlier));
        }
    }

    /// <summary>FACT304, for each speaker of a joint statement.</summary>
    public static void NoRoleThatDay(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Values.Date(Keys.When)?.Date is not { } when)
        {
            return;
        }

        foreach (var speaker in entry.Speakers)
        {
            if (context.Corpus.Resolve(speaker.Agent) is { } person && HasRolesButNoneOn(when, person, context))
            {
                var repair = person.Pack is { } pack
                    ? $"correct the date, or have the roles corrected in the fact package {Shown.Code(pack)}"
                    : "correct the date, correct a role's `from` or `to`, or add the role";
                findings.Add(RuleCatalogue.NoRoleThatDay, speaker.Range, person.ToString(), when.Text, repair);
            }
        }
    }

    /// <summary>FACT305, of every date of the entry, and of the <c>from</c> and <c>to</c> of a role.</summary>
    public static void IntervalInverted(FactEntry entry, CheckContext context, FindingList findings)
    {
        CheckDatesWithin(entry.Values, findings);

        foreach (var role in entry.Values.Items<MapValue>(Keys.Roles))
        {
            if (role.Date(Keys.From)?.Date is { } from && role.Date(Keys.To) is { Date: { } to } end && DateOrder.IsCertainlyBefore(to, from))
            {
                findings.Add(RuleCatalogue.IntervalInverted, end.Range, $"the role {Shown.Code(role.Text(Keys.Title)?.Text ?? "")} of {entry} ends on {to.Text}, before it starts on {from.Text}");
            }
        }
    }

    private static EdtfDate? PublishedOf(FactEntry? article) => article?.Values.Date(Keys.Published)?.Date;

    // What the source says itself counts for its own reports, as far as that is a date.
    private static EdtfDate? WhenAccordingTo(Source source, FactEntry entry) =>
        source.States is { } states && states.Mentions(Keys.When)
            ? states.Date(Keys.When)?.Date
            : entry.Values.Date(Keys.When)?.Date;

    private static bool HasRolesButNoneOn(EdtfDate when, FactEntry person, CheckContext context) =>
        person.Values.Find(Keys.Roles)?.Value is ListValue { HasLostItems: false, Items.Count: > 0 } roles && context.RolesOf(person, roles).NoneAt(when);

    // No deeper than the format's own table, whose mappings do not hold themselves.
    private static void CheckDatesWithin(FactValue value, FindingList findings)
    {
        switch (value)
        {
            case DateValue { Date.EndsBeforeItStarts: true } date:
                findings.Add(RuleCatalogue.IntervalInverted, date.Range, $"the interval {date.Text} ends before it starts");
                break;
            case MapValue map:
                for (var i = 0; i < map.Fields.Count; i++)
                {
                    CheckDatesWithin(map.Fields[i].Value, findings);
                }

                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    CheckDatesWithin(list.Items[i], findings);
                }

                break;
        }
    }

    private static bool DatesReport(Source source)
    {
        foreach (var step in source.Via)
        {
            if (step.On is not null)
            {
                return true;
            }
        }

        return false;
    }
}
