using FactGen.Core.Text;

namespace FactGen.Core.Quotes;

/// <summary>What is looked for in an article's text. Two are equal when they fold alike.</summary>
public sealed record Needle
{
    // Hexadecimal digits of the hash that the lock records.
    private const int HashDigits = 16;

    // A quote may be long, and each search asks for it several times.
    private readonly int _hashCode;

    private Needle(string quote, string? prefix, string? suffix)
    {
        Quote = quote;
        Prefix = prefix;
        Suffix = suffix;
        _hashCode = unchecked((quote.GetHashCode() * 31) + (prefix?.GetHashCode() ?? 0) + (17 * (suffix?.GetHashCode() ?? 0)));
    }

    /// <summary>Whether both are looked for alike.</summary>
    public bool Equals(Needle? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hashCode == other._hashCode && Quote == other.Quote && Prefix == other.Prefix && Suffix == other.Suffix);

    /// <inheritdoc/>
    public override int GetHashCode() => _hashCode;

    /// <summary>The words of the quote, folded.</summary>
    public string Quote { get; }

    /// <summary>The words that stand just before it, folded; null where none are given.</summary>
    public string? Prefix { get; }

    /// <summary>The words that stand just behind it, folded; null where none are given.</summary>
    public string? Suffix { get; }

    /// <summary>Whether the quote has a letter or a digit at all. One of punctuation only proves nothing.</summary>
    public bool HasWords
    {
        get
        {
            for (var i = 0; i < Quote.Length; i += Characters.LengthAt(Quote, i))
            {
                if (Characters.IsLetterOrDigit(Quote, i))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// The first 16 hexadecimal digits, lower-case, of the SHA-256 of the folded quote in UTF-8; where there is a prefix or
    /// a suffix, of quote, prefix and suffix with a line feed between (a folded text has none).
    /// </summary>
    public string Hash
    {
        get
        {
            var text = Prefix is null && Suffix is null ? Quote : Quote + "\n" + Prefix + "\n" + Suffix;
            return Sha256Hex.Of(text, HashDigits);
        }
    }

    /// <summary>Folds what the fact file says. A prefix or suffix of white space only is none.</summary>
    public static Needle Of(string quote, string? prefix = null, string? suffix = null) =>
        new(Folding.Fold(quote), FoldedContext(prefix), FoldedContext(suffix));

    private static string? FoldedContext(string? words) => words is not null && Folding.Fold(words) is { Length: > 0 } folded ? folded : null;
}
