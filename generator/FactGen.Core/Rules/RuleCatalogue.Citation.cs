namespace FactGen.Core.Rules;

// Sources, articles, and where a reader finds them.
public static partial class RuleCatalogue
{
    /// <summary>FACT101.</summary>
    public static Rule NoSource { get; } = new("FACT101", Severity.Warning, RuleGroup.Citation, "Fact has no source", "{0} cites no source: add `sources: [the-id-of-an-article]`");

    /// <summary>FACT102.</summary>
    public static Rule NoExcerpt { get; } = new("FACT102", Severity.Info, RuleGroup.Citation, "Source has no excerpt", "the source `{0}` of {1} has no `excerpt`, so nothing can be checked: add the article's words that carry it");

    /// <summary>FACT103.</summary>
    public static Rule NowhereToRead { get; } = new("FACT103", Severity.Warning, RuleGroup.Citation, "Article has neither url nor archived copy", "{0} has neither `url` nor `archived`, so no reader can find it: add one of them");

    /// <summary>FACT104.</summary>
    public static Rule NotArchived { get; } = new("FACT104", Severity.Info, RuleGroup.Citation, "Article has a url but no archived copy", "{0} has a `url` but no `archived` copy, so it is lost when the page goes: have it archived and add the copy's address");

    /// <summary>FACT105.</summary>
    public static Rule NoOutlet { get; } = new("FACT105", Severity.Warning, RuleGroup.Citation, "Article names no outlet", "{0} names no `outlet`: add the id of the outlet that published it");

    /// <summary>FACT106.</summary>
    public static Rule NoPublishedDate { get; } = new("FACT106", Severity.Warning, RuleGroup.Citation, "Article has no published date", "{0} has no `published` date: add it as far as it is known, such as `2021-03`");

    /// <summary>FACT107.</summary>
    public static Rule ArchiveMismatch { get; } = new("FACT107", Severity.Error, RuleGroup.Citation, "Archived copy is of another page, or older than publication", "{0}: {1}");

    /// <summary>FACT108.</summary>
    public static Rule SnapshotChanged { get; } = new("FACT108", Severity.Error, RuleGroup.Citation, "Snapshot's hash differs", "the kept text {0} of {1} has another hash, `{2}`: if the text was kept anew, write that hash here; if not, put the old file back") { NeedsKeptTexts = true };

    /// <summary>FACT109.</summary>
    public static Rule DatesOutOfOrder { get; } = new("FACT109", Severity.Warning, RuleGroup.Citation, "Updated or accessed before published", "the `{1}` date of {0}, {2}, lies before its `published` date, {3}: correct one of the two");

    /// <summary>FACT111.</summary>
    public static Rule OpinionOnly { get; } = new("FACT111", Severity.Info, RuleGroup.Citation, "The only source is an opinion piece", "{0}: cite a report, or make it a statement of the author");

    private static Rule[] Citation() =>
    [
        NoSource, NoExcerpt, NowhereToRead, NotArchived, NoOutlet, NoPublishedDate, ArchiveMismatch, SnapshotChanged, DatesOutOfOrder, OpinionOnly,
    ];
}
