namespace FactGen.Core.Quotes;

/// <summary>What became of a quote in an article's text.</summary>
public enum QuoteVerdict
{
    /// <summary>It stands in the article, word for word.</summary>
    Found,

    /// <summary>It stands in the kept text, but only after the words that end the article: in another story's teaser.</summary>
    OnlyAfterEnd,

    /// <summary>The quote stands in the article, but nowhere with its prefix and suffix around it.</summary>
    ContextNotFound,

    /// <summary>The article has the same words with other capitals or punctuation.</summary>
    DiffersInCaseOrPunctuation,

    /// <summary>The parts of a quote with an ellipsis all stand in the article, but not in this order.</summary>
    PartsOutOfOrder,

    /// <summary>The parts all stand in the article, but one is so short that it would be found in any text.</summary>
    PartTooShort,

    /// <summary>It is not in the text.</summary>
    NotFound,
}

/// <summary>What became of a quote, with what a message about it needs.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Occurrences">
/// How often it stands in the article, with its prefix and suffix where those are given; 0 unless <see cref="QuoteVerdict.Found"/>.
/// For a quote with an ellipsis, how often the rarest of its parts does.
/// </param>
/// <param name="Passage">
/// The article's own words, folded and cut to be shown: the closest ones where it was not found, the same ones in the
/// article's spelling, or those around the quote where its context was not found. Null where nothing is close, and where
/// there is nothing to show.
/// </param>
/// <param name="Part">
/// The part that is at fault, folded, where it is not the whole: the part of a quote with an ellipsis that is missing,
/// too short, not in its place, differently written or after the end; or the prefix or suffix that was not found.
/// </param>
public sealed record QuoteMatch(QuoteVerdict Verdict, int Occurrences, string? Passage, string? Part);
