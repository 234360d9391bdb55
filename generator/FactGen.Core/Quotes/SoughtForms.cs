namespace FactGen.Core.Quotes;

/// <summary>
/// What a needle is looked for as: its whole text, and the parts around an ellipsis. Each piece with its glosses, and
/// only where that is not there, without them.
/// </summary>
internal sealed class SoughtForms
{
    /// <summary>The fewest characters of a part: fewer would be found in any text.</summary>
    public const int MinPartLength = 12;

    /// <summary>Lays out what <paramref name="needle"/> is looked for as.</summary>
    /// <param name="needle">What is looked for.</param>
    /// <param name="patterns">Where its texts go.</param>
    /// <param name="isReduced">Whether it is looked for in a reduced text; what stands around it is then left out.</param>
    public SoughtForms(Needle needle, Patterns patterns, bool isReduced = false)
    {
        Needle = needle;
        var (prefix, suffix) = isReduced ? (null, null) : (needle.Prefix, needle.Suffix);
        Whole = [new SoughtPiece(needle.Quote, prefix, suffix, patterns, isReduced)];
        if (Ellipsis.Split(needle.Quote) is not { Count: > 0 } parts)
        {
            return;
        }

        Parts = new SoughtPiece[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var isLast = i == parts.Count - 1;
            Parts[i] = new SoughtPiece(parts[i], i == 0 ? prefix : null, isLast ? suffix : null, patterns, isReduced)
            {
                // What is left of "... said no" is not a part among others.
                MinLength = parts.Count > 1 ? MinPartLength : 0,
            };
        }
    }

    public Needle Needle { get; }

    /// <summary>The quote as it is written: one piece.</summary>
    public SoughtPiece[] Whole { get; }

    /// <summary>The parts around its ellipses; null where it has none.</summary>
    public SoughtPiece[]? Parts { get; }
}
