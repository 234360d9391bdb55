namespace FactGen.Core.Quotes;

/// <summary>What has to stand around a piece for an occurrence to count.</summary>
internal enum Surroundings
{
    /// <summary>The prefix and the suffix, where they are given.</summary>
    Given,

    /// <summary>The prefix.</summary>
    Prefix,

    /// <summary>The suffix.</summary>
    Suffix,

    /// <summary>Nothing.</summary>
    Any,
}

/// <summary>Where a piece stands. The ends do not count what stands around it, except for a prefix at the start and a suffix at the end.</summary>
/// <param name="Pattern">The text that was found.</param>
/// <param name="Count">How often.</param>
/// <param name="FirstStart">Where it stands first.</param>
/// <param name="FirstEnd">Where that ends.</param>
/// <param name="LastStart">Where it stands last.</param>
/// <param name="IsTooShort">Whether what was found is too short to count.</param>
internal readonly record struct PiecePlace(int Pattern, int Count, int FirstStart, int FirstEnd, int LastStart, bool IsTooShort);

/// <summary>A quote, or a part of it, in the wordings in which it may stand in the article: with its glosses, or without.</summary>
internal sealed class SoughtPiece
{
    private readonly Patterns _patterns;
    private readonly List<Wording> _wordings = new();

    public SoughtPiece(string text, string? prefix, string? suffix, Patterns patterns, bool isReduced)
    {
        _patterns = patterns;
        Text = text;
        if (text.IndexOf('[') < 0)
        {
            Add(Characters.Count(text), isReduced ? ReducedText.Of(text) : text, prefix, suffix);
            return;
        }

        var wordings = new List<string> { text };
        wordings.AddRange(Gloss.Without(text, patterns.OwnGlosses));
        wordings.AddRange(Gloss.Without(text));
        foreach (var wording in wordings.Distinct(StringComparer.Ordinal))
        {
            Add(Characters.Count(wording), isReduced ? ReducedText.Of(wording) : wording, prefix, suffix);
        }
    }

    /// <summary>The piece as the quote has it.</summary>
    public string Text { get; }

    /// <summary>The fewest characters that count.</summary>
    public int MinLength { get; init; }

    /// <summary>Where it stands before the article's end, or anywhere; null where it does not. A wording counts only where none before it was found.</summary>
    public PiecePlace? Find(bool anywhere, Surroundings surroundings)
    {
        foreach (var wording in _wordings)
        {
            PiecePlace? found = null;
            foreach (var pattern in wording.Patterns(surroundings))
            {
                if (_patterns.Of(pattern, anywhere) is not { Count: > 0 } at)
                {
                    continue;
                }

                var place = new PiecePlace(pattern, at.Count, at.First, at.First + _patterns.TextOf(pattern).Length, at.Last, wording.Length < MinLength);
                found = found is { } before ? Join(before, place) : place;
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The patterns of the wording that <see cref="Find"/> found; none where it found none.</summary>
    public int[] PatternsOf(bool anywhere, Surroundings surroundings) =>
        _wordings.Select(wording => wording.Patterns(surroundings)).FirstOrDefault(patterns => patterns.Any(pattern => _patterns.Of(pattern, anywhere).Count > 0)) ?? [];

    private void Add(int length, string text, string? prefix, string? suffix)
    {
        var bare = Around(text, null, null);
        var withPrefix = prefix is null ? bare : Around(text, prefix, null);
        var withSuffix = suffix is null ? bare : Around(text, null, suffix);
        var given = prefix is null ? withSuffix : suffix is null ? withPrefix : Around(text, prefix, suffix);
        _wordings.Add(new Wording(length, given, withPrefix, withSuffix, bare));
    }

    private static PiecePlace Join(PiecePlace one, PiecePlace other)
    {
        var first = one.FirstStart <= other.FirstStart ? one : other;
        return first with { Count = one.Count + other.Count, LastStart = Math.Max(one.LastStart, other.LastStart) };
    }

    // The article may have a space between the quote and its surroundings, or none: folding has trimmed it away.
    private int[] Around(string text, string? prefix, string? suffix)
    {
        if (prefix is null && suffix is null)
        {
            return [_patterns.Add(text)];
        }

        string[] before = prefix is null ? [""] : [prefix, prefix + " "];
        string[] after = suffix is null ? [""] : [suffix, " " + suffix];
        return (from opening in before from closing in after select _patterns.Add(opening + text + closing)).ToArray();
    }

    private sealed record Wording(int Length, int[] Given, int[] WithPrefix, int[] WithSuffix, int[] Bare)
    {
        public int[] Patterns(Surroundings surroundings) => surroundings switch
        {
            Surroundings.Given => Given,
            Surroundings.Prefix => WithPrefix,
            Surroundings.Suffix => WithSuffix,
            _ => Bare,
        };
    }
}
