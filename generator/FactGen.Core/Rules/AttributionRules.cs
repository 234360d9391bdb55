using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>Who says so, as far as they are named or described.</summary>
internal static class AttributionRules
{
    /// <summary>FACT401, in <c>via</c> and <c>speaker</c>.</summary>
    public static void UndescribedSource(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var speaker in entry.Speakers)
        {
            UndescribedSource(speaker, Keys.Speaker, entry, findings);
        }

        foreach (var source in entry.Sources)
        {
            foreach (var step in source.Via)
            {
                UndescribedSource(step, Keys.Via, entry, findings);
            }
        }
    }

    private static void UndescribedSource(Party party, string key, FactEntry entry, FindingList findings)
    {
        if (party.Anonymous is { } anonymous && AnonymousWording.IsUndescribed(anonymous.Text))
        {
            findings.Add(RuleCatalogue.UndescribedSource, anonymous.Range, Shown.Code(anonymous.Text), $"`{key}` of {entry}");
        }
    }

    /// <summary>FACT402. A fact without sources rests on nothing, which is FACT101.</summary>
    public static void AnonymousOnly(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || context.OriginsOf(entry) is not { IsAnonymous: true, Origins: > 0 } origins || SourceLists.MayLackSome(entry, context))
        {
            return;
        }

        var speakers = entry.Speakers.ToArray();
        var why = (speakers.Length > 0 && speakers.All(speaker => speaker.Anonymous is not null), speakers.Length, origins.Origins) switch
        {
            (true, 1, _) => "since its speaker is unnamed",
            (true, _, _) => "since its speakers are unnamed",
            (_, _, 1) => "since its only origin is unnamed",
            (_, _, var many) => $"since all of its {many.ToString(CultureInfo.InvariantCulture)} origins are unnamed",
        };
        findings.AddAbout(entry, RuleCatalogue.AnonymousOnly, entry.IdRange, entry.ToString(), why);
    }

    /// <summary>FACT404, at the count. Only wording that is certainly plural counts.</summary>
    public static void SeveralCountedAsOne(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var speaker in entry.Speakers)
        {
            SeveralCountedAsOne(speaker, Keys.Speaker, entry, findings);
        }

        foreach (var source in entry.Sources)
        {
            foreach (var step in source.Via)
            {
                SeveralCountedAsOne(step, Keys.Via, entry, findings);
            }
        }
    }

    private static void SeveralCountedAsOne(Party party, string key, FactEntry entry, FindingList findings)
    {
        if (party is { Anonymous: { } anonymous, Count: { Text: "one" or "1" } count } && AnonymousWording.IsPlural(anonymous.Text))
        {
            findings.Add(RuleCatalogue.SeveralCountedAsOne, count.Range, Shown.Code(anonymous.Text), $"`{key}` of {entry}", Shown.Code(count.Text));
        }
    }

    /// <summary>FACT405, at the excerpt.</summary>
    public static void WrongName(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var source in entry.Sources)
        {
            if (source.Excerpt is not { } excerpt)
            {
                continue;
            }

            foreach (var name in context.WrongNames.In(excerpt.Text))
            {
                findings.Add(
                    RuleCatalogue.WrongName,
                    excerpt.Range,
                    $"article {Shown.Code(source.Article.Id)}",
                    entry.ToString(),
                    Shown.Code(name.Written),
                    name.Whose);
            }
        }
    }
}
