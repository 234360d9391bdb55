namespace FactGen.Core.Rules;

// Quotes and excerpts, held against the articles' texts. Most messages depend on what was found: "what is wrong: how to repair it".
public static partial class RuleCatalogue
{
    /// <summary>FACT201.</summary>
    public static Rule NotInArticle { get; } = new("FACT201", Severity.Error, RuleGroup.Quotes, "Quote is not in the article", "{0}: {1}") { NeedsKeptTexts = true };

    /// <summary>FACT202.</summary>
    public static Rule OnlyAfterEnd { get; } = new("FACT202", Severity.Error, RuleGroup.Quotes, "Quote stands only in what follows the article's end", "{0}: {1}") { NeedsKeptTexts = true };

    /// <summary>FACT203.</summary>
    public static Rule InAnotherArticle { get; } = new("FACT203", Severity.Error, RuleGroup.Quotes, "Quote is not in this article but in another", "{0} is not in {1} but in {2}: {3}") { NeedsKeptTexts = true };

    /// <summary>FACT204.</summary>
    public static Rule OccursSeveralTimes { get; } = new("FACT204", Severity.Warning, RuleGroup.Quotes, "Quote occurs more than once", "{0} occurs {1} times in {2}: {3}") { NeedsKeptTexts = true };

    /// <summary>FACT205.</summary>
    public static Rule DiffersInCaseOrPunctuation { get; } = new("FACT205", Severity.Warning, RuleGroup.Quotes, "Quote differs only in case or punctuation", "{0}: copy the words as they stand") { NeedsKeptTexts = true };

    /// <summary>FACT206.</summary>
    public static Rule EllipsisMisused { get; } = new("FACT206", Severity.Warning, RuleGroup.Quotes, "Parts of an ellipsis are out of order or too short", "{0}: {1}") { NeedsKeptTexts = true };

    /// <summary>FACT208.</summary>
    public static Rule FragmentNotVerbatim { get; } = new("FACT208", Severity.Warning, RuleGroup.Quotes, "Quoted fragment is in none of the cited articles", "{0} quotes {1}, which none of the cited articles holds word for word: copy the words as they stand, or take the quotation marks away") { NeedsKeptTexts = true };

    /// <summary>FACT209.</summary>
    public static Rule NotVerified { get; } = new("FACT209", Severity.Info, RuleGroup.Quotes, "Quote is not verified", "{0} is not verified, since there is neither the kept text of {1} nor a line in the lock: {2}");

    /// <summary>FACT210.</summary>
    public static Rule ChangedSinceVerified { get; } = new("FACT210", Severity.Warning, RuleGroup.Quotes, "Changed since it was verified", "{0}: {1}") { NeedsKeptTexts = true };

    /// <summary>FACT211.</summary>
    public static Rule NumberNotInExcerpt { get; } = new("FACT211", Severity.Warning, RuleGroup.Quotes, "The measure's number does not occur in the excerpt", "the number {0} of {1} does not occur in the excerpt from article {2}{3}: correct the number, or take the words that give it");

    /// <summary>FACT212.</summary>
    public static Rule NoTranslator { get; } = new("FACT212", Severity.Info, RuleGroup.Quotes, "Spoken in one language, article in another, no translator given", "{0} was spoken in {1}, but article {2} is in {3} and names no translator: {4}");

    /// <summary>FACT213.</summary>
    public static Rule LockUnreadable { get; } = new("FACT213", Severity.Warning, RuleGroup.Quotes, "Lock is unreadable, half merged, or of a later version", "{0}: {1}");

    /// <summary>FACT214.</summary>
    public static Rule SnapshotMissing { get; } = new("FACT214", Severity.Warning, RuleGroup.Quotes, "Snapshot is named but missing", "the kept text {0} of {1} is not in the folder of snapshots, where others are: put it there, or correct the name{2}") { NeedsKeptTexts = true };

    private static Rule[] Quotes() =>
    [
        NotInArticle, OnlyAfterEnd, InAnotherArticle, OccursSeveralTimes, DiffersInCaseOrPunctuation, EllipsisMisused, FragmentNotVerbatim,
        NotVerified, ChangedSinceVerified, NumberNotInExcerpt, NoTranslator, LockUnreadable, SnapshotMissing,
    ];
}
