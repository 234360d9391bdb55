using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>How many say so, independently of each other, and what others say.</summary>
internal static class CorroborationRules
{
    /// <summary>FACT501: a warning where the project asks for more origins, otherwise worth knowing where several reports have one.</summary>
    public static void SingleOrigin(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || context.OriginsOf(entry) is not { Reports: > 0 } origins)
        {
            return;
        }

        // A fact that no longer stands needs nobody else to say so.
        var isTooFew = context.Corpus.RequiredOrigins is { } asked && origins.Known < asked && Standing.Stands(entry);
        if ((!isTooFew && origins is not { Reports: > 1, IsSingleOrigin: true }) || SourceLists.MayLackSome(entry, context))
        {
            return;
        }

        var provenance = Provenance.Of(entry, context.Corpus.Index);
        if (isTooFew)
        {
            findings.AddAbout(entry, RuleCatalogue.SingleOrigin, Severity.Warning, entry.IdRange, TooFewOrigins(entry, provenance, context.Corpus.RequiredOrigins!.Value));
        }
        else
        {
            var reports = provenance.Reports.ToString(CultureInfo.InvariantCulture);
            var what = provenance.OriginKeys.Count == 0
                ? $"none of the {reports} reports of {entry} says where it comes from, so that they count as one origin"
                : $"the {reports} reports of {entry} go back to one origin ({Shown.Shortened(provenance.Attribution)})";
            findings.AddAbout(entry, RuleCatalogue.SingleOrigin, entry.IdRange, what);
        }
    }

    private static string TooFewOrigins(FactEntry entry, Provenance provenance, int required)
    {
        var known = provenance.OriginKeys.Count;
        var origins = known switch
        {
            0 => "no known origin",
            1 => $"one known origin ({Shown.Shortened(provenance.Attribution)})",
            _ => $"{known.ToString(CultureInfo.InvariantCulture)} known origins",
        };
        return $"{entry} goes back to {origins}, but the project asks for {required.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>FACT502, at <c>states</c>.</summary>
    public static void UnexplainedConflict(FactEntry entry, CheckContext context, FindingList findings)
    {
        foreach (var source in entry.Sources)
        {
            if (source.States is { } states && states.Fields.Count > 0 && !source.Values.Mentions(Keys.Because))
            {
                findings.AddAbout(
                    source.Values.Range,
                    RuleCatalogue.UnexplainedConflict,
                    source.Values.Find(Keys.States)!.Value.KeyRange,
                    $"article {Shown.Code(source.Article.Id)}",
                    Shown.Codes(states.Fields.Select(field => field.Name)),
                    entry.ToString());
            }
        }
    }

    /// <summary>FACT503, at the step that closes the circle.</summary>
    public static void CircularVia(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || !ViaCircles.MayExist(entry, context.Corpus.Index))
        {
            return;
        }

        var sources = entry.Sources.ToArray();
        foreach (var circle in ViaCircles.Of(ReportChain.Of(entry, context.Corpus.Index), context.Corpus.Index))
        {
            var source = sources[circle.Source];
            var again = context.Tell(circle.Again);
            var step = source.Via.ElementAt(circle.Step);
            var (what, repair) = (circle.Members.Count > 0, circle.IsRepeated) switch
            {
                (true, _) => ($"the sources of {entry} go round: {Shown.Few(circle.Members.Select(context.Tell).ToArray())} only cite each other in their `via`, so that no origin is left", "correct the steps, or go on to where it comes from"),
                (_, true) => ($"{again} stands twice in a row in `via` of {entry}, as if it were its own source", "delete one, or write whom it cites"),
                _ when circle.Again is { Kind: ChainStepKind.Article } work && work.Name == context.Corpus.Index.KeyOf(source.Article) => ($"`via` of {entry} comes back to {again}, which is the source itself", "end it with the origin"),
                _ => ($"`via` of {entry} comes back to {again}, through which it has come from article {Shown.Code(source.Article.Id)} already", "end it with the origin"),
            };
            findings.Add(RuleCatalogue.CircularVia, (step.Agent ?? step.Article)?.Range ?? step.Range, what, repair);
        }
    }

    /// <summary>FACT504, at the words of the later statement.</summary>
    public static void SameStatement(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (context.SameStatements.EarlierThan(entry) is { } earlier)
        {
            findings.AddAbout(entry, RuleCatalogue.SameStatement, SameStatements.WordsOf(entry)!.Range, entry.ToString(), context.Places.Tell(earlier));
        }
    }

    /// <summary>FACT505, at the value of the later measure.</summary>
    public static void OtherValue(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (context.SameMeasures.OtherThan(entry) is { } other)
        {
            findings.AddAbout(entry, RuleCatalogue.OtherValue, entry.Values.Find(Keys.Value)!.Value.Value.Range, entry.ToString(), SameMeasures.Quantity(entry), context.Places.Tell(other), SameMeasures.Quantity(other));
        }
    }

    /// <summary>FACT506, at the date of the one that differs.</summary>
    public static void ReportDatedDifferently(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!ReportDates.MayDiffer(entry))
        {
            return;
        }

        foreach (var (odd, usual) in ReportDates.Of(entry, context).Differences())
        {
            findings.Add(
                RuleCatalogue.ReportDatedDifferently,
                odd.On.Range,
                Shown.Code(odd.Source.Article.Id),
                context.Tell(odd.Step),
                odd.Tell(),
                Shown.Code(usual.Source.Article.Id),
                usual.Tell());
        }
    }
}
