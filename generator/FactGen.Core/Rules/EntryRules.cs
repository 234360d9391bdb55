using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>
/// A rule: looks at one entry, and through <paramref name="context"/> at what it refers to, and adds what it finds. It
/// throws for nothing that the binder lets through, and stays silent about what has a finding of its own already
/// (a broken value, a dangling reference).
/// </summary>
internal delegate void EntryRule(FactEntry entry, CheckContext context, FindingList findings);

/// <summary>The one list of all rules over entries.</summary>
internal static class EntryRules
{
    public static IReadOnlyList<EntryRule> All { get; } =
    [
        UsageRules.NeverUsed,
        UsageRules.LonelyTopic,
        CitationRules.NoSource,
        CitationRules.NoExcerpt,
        CitationRules.OpinionOnly,
        ArticleRules.NowhereToRead,
        ArticleRules.NotArchived,
        ArticleRules.NoOutlet,
        ArticleRules.NoPublishedDate,
        ArticleRules.ArchiveMismatch,
        ArticleRules.DatesOutOfOrder,
        SnapshotRules.Unreadable,
        SnapshotRules.Changed,
        SnapshotRules.Missing,
        SnapshotRules.EndNotFound,
        SnapshotRules.EndOccursSeveralTimes,
        QuoteRules.NotInArticle,
        QuoteRules.OnlyAfterEnd,
        QuoteRules.InAnotherArticle,
        QuoteRules.OccursSeveralTimes,
        QuoteRules.DiffersInCaseOrPunctuation,
        QuoteRules.EllipsisMisused,
        FragmentRules.NotVerbatim,
        VerificationRules.NotVerified,
        VerificationRules.WordsChanged,
        VerificationRules.TextChanged,
        VerificationRules.TextOfPackChanged,
        MeasureRules.NumberNotInExcerpt,
        TranslationRules.NoTranslator,
        DateRules.ViaDateOutOfPlace,
        DateRules.StatementOutsideItsEvent,
        DateRules.UnresolvableDay,
        DateRules.LaterThanItsReport,
        DateRules.NoRoleThatDay,
        DateRules.IntervalInverted,
        AttributionRules.UndescribedSource,
        AttributionRules.AnonymousOnly,
        AttributionRules.SeveralCountedAsOne,
        AttributionRules.WrongName,
        CorroborationRules.SingleOrigin,
        CorroborationRules.UnexplainedConflict,
        CorroborationRules.CircularVia,
        CorroborationRules.SameStatement,
        CorroborationRules.OtherValue,
        CorroborationRules.ReportDatedDifferently,
        SignOffRules.NotVetted,
        SignOffRules.TooFewVetters,
        SignOffRules.SealDiffers,
        RetractionRules.RetractedWithoutReason,
        RetractionRules.SupersededInACircle,
        RetractionRules.ReliesOnCorrectedArticle,
    ];
}
