using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>How far a passage can be relied on.</summary>
internal enum PassageState
{
    /// <summary>It was found in the kept text at hand.</summary>
    Proved,

    /// <summary>The kept text is not at hand, and the lock vouches for these very words.</summary>
    Locked,

    /// <summary>The kept text is not at hand, and the lock vouches for other words or another text.</summary>
    Changed,

    /// <summary>Neither the kept text nor a line of the lock is at hand.</summary>
    Unverified,

    /// <summary>The kept text at hand does not hold it as it is written, or it is nothing that a text could hold.</summary>
    Failed,
}

/// <summary>Why a passage failed.</summary>
internal enum PassageProblem
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>It has neither a letter nor a digit.</summary>
    NoWords,

    /// <summary>The article does not hold it, nor does another.</summary>
    NotFound,

    /// <summary>The article holds it, but not between its <c>prefix</c> and <c>suffix</c>.</summary>
    NotBetween,

    /// <summary>It stands after the article's end.</summary>
    OnlyAfterEnd,

    /// <summary>Another article holds it.</summary>
    InAnotherArticle,

    /// <summary>The article holds it in other case or with other punctuation.</summary>
    DiffersInCaseOrPunctuation,

    /// <summary>The parts of its ellipsis stand in another order.</summary>
    PartsOutOfOrder,

    /// <summary>A part of its ellipsis is too short to be looked for.</summary>
    PartTooShort,
}

/// <summary>What became of one passage.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Article">The article that must hold it.</param>
/// <param name="State">How far it can be relied on.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record PassageCheck(Passage Passage, KeptArticle Article, PassageState State, PassageProblem Problem)
{
    /// <summary>What the search in the kept text gave; null where it is not at hand.</summary>
    public QuoteMatch? Match { get; init; }

    /// <summary>The id of another article that holds it, where this one does not.</summary>
    public string? FoundIn { get; init; }

    /// <summary>The lock's line about it.</summary>
    public LockEntry? Locked { get; init; }

    /// <summary>Whether the lock vouches for other words.</summary>
    public bool HasOtherWords => Locked is { } locked && locked.TextHash != Passage.Sought.Hash;

    /// <summary>Whether the lock vouches for these words, but in another kept text.</summary>
    public bool HasOtherText => Locked is { } locked && !HasOtherWords && Article.LockHash is { } hash && locked.SnapshotHash != hash;
}
