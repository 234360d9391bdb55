namespace FactGen.Core.Quotes;

/// <summary>
/// One search for many needles in one article. First for their words as they are; what that leaves is compared without
/// case and punctuation, and only for what is left then the closest passage is sought.
/// </summary>
internal sealed class ArticleSearch
{
    private static readonly QuoteMatch s_onlyAfterEnd = new(QuoteVerdict.OnlyAfterEnd, 0, null, null);

    private readonly string _text;
    private readonly int _end;
    private readonly List<SoughtForms> _sought;
    private readonly PartOrder _order;
    private readonly CutWords _cut;

    private ArticleSearch(ArticleText article, IReadOnlyCollection<Needle> needles, CancellationToken cancellationToken)
    {
        _text = article.Text;
        _end = article.End;
        var patterns = new Patterns(Gloss.In(_text, _end));
        _sought = new List<SoughtForms>(needles.Count);
        foreach (var needle in needles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _sought.Add(new SoughtForms(needle, patterns));
        }

        patterns.Search(_text, _end, wholeWords: false, cancellationToken);
        _order = PartOrder.Of(_sought, patterns, _text, _end, cancellationToken);
        _cut = CutWords.Of(_sought, patterns, _text, _end, cancellationToken);
    }

    /// <summary>What becomes of each of <paramref name="needles"/>, which are different.</summary>
    public static IEnumerable<(Needle Needle, QuoteMatch Match)> Find(ArticleText article, IReadOnlyCollection<Needle> needles, CancellationToken cancellationToken)
    {
        if (needles.Count == 0)
        {
            return [];
        }

        var search = new ArticleSearch(article, needles, cancellationToken);
        var found = new List<(Needle, QuoteMatch)>();
        var missing = new List<SoughtForms>();
        foreach (var forms in search._sought)
        {
            if (search.Match(forms) is { } match)
            {
                found.Add((forms.Needle, match));
            }
            else
            {
                missing.Add(forms);
            }
        }

        if (missing.Count > 0)
        {
            found.AddRange(new MissingSearch(article.Text, article.End, cancellationToken).Find(missing, cancellationToken));
        }

        return found;
    }

    /// <summary>Those of <paramref name="needles"/> that stand in the article, and nothing about the others.</summary>
    public static IEnumerable<Needle> Found(ArticleText article, IReadOnlyCollection<Needle> needles, CancellationToken cancellationToken)
    {
        var search = new ArticleSearch(article, needles, cancellationToken);
        return search._sought
            .Where(forms => search.Occurrences(forms, anywhere: false, Surroundings.Given) > 0)
            .Select(forms => forms.Needle);
    }

    private QuoteMatch? Match(SoughtForms forms)
    {
        if (Occurrences(forms, anywhere: false, Surroundings.Given) is > 0 and var count)
        {
            return new QuoteMatch(QuoteVerdict.Found, count, null, null);
        }

        if (Occurrences(forms, anywhere: true, Surroundings.Given) > 0)
        {
            return s_onlyAfterEnd;
        }

        if (forms.Needle.Prefix is not null || forms.Needle.Suffix is not null)
        {
            if (Occurrences(forms, anywhere: false, Surroundings.Any) > 0)
            {
                return WithoutContext(forms);
            }

            if (Occurrences(forms, anywhere: true, Surroundings.Any) > 0)
            {
                return s_onlyAfterEnd;
            }
        }

        return forms.Parts is null ? null : MatchParts(forms.Parts);
    }

    // How often the quote stands there, as one piece or else in its parts; 0 where it does not.
    private int Occurrences(SoughtForms forms, bool anywhere, Surroundings surroundings)
    {
        if (forms.Whole[0].Find(anywhere, surroundings) is { } whole && _cut.CountOf(forms, whole, anywhere, _text) is > 0 and var count)
        {
            return count;
        }

        if (forms.Parts is null || _order.FirstOutOfPlace(forms.Parts, anywhere, surroundings) != -1)
        {
            return 0;
        }

        var places = Array.ConvertAll(forms.Parts, part => part.Find(anywhere, surroundings)!.Value);
        return places.Any(place => place.IsTooShort) ? 0 : places.Min(place => place.Count);
    }

    // Why the parts, each of which is in the text, do not make up the quote. Null where one is not: that weighs more.
    private QuoteMatch? MatchParts(SoughtPiece[] parts)
    {
        if (_order.FirstOutOfPlace(parts, anywhere: true, Surroundings.Any) is null)
        {
            return null;
        }

        if (parts.FirstOrDefault(part => part.Find(anywhere: false, Surroundings.Any) is null) is { } after)
        {
            return s_onlyAfterEnd with { Part = after.Text };
        }

        if (parts.FirstOrDefault(part => part.Find(anywhere: false, Surroundings.Any)!.Value.IsTooShort) is { } tooShort)
        {
            return new QuoteMatch(QuoteVerdict.PartTooShort, 0, null, tooShort.Text);
        }

        var outOfPlace = _order.FirstOutOfPlace(parts, anywhere: false, Surroundings.Any);
        return new QuoteMatch(QuoteVerdict.PartsOutOfOrder, 0, null, parts[Math.Max(0, outOfPlace ?? 0)].Text);
    }

    // The quote is there, but not with its prefix and suffix: which of them is at fault, and what stands there instead.
    private QuoteMatch WithoutContext(SoughtForms forms)
    {
        var pieces = forms.Whole[0].Find(anywhere: false, Surroundings.Any) is not null ? forms.Whole : forms.Parts!;
        SoughtPiece first = pieces[0], last = pieces[pieces.Length - 1];
        var (prefix, suffix) = (forms.Needle.Prefix, forms.Needle.Suffix);
        if (prefix is not null && (suffix is null || first.Find(anywhere: false, Surroundings.Prefix) is null))
        {
            return ContextNotFound(prefix, first.Find(anywhere: false, Surroundings.Any)!.Value.FirstStart);
        }

        // Both may be there and never at once: then what is shown is the quote that has the prefix, or for parts any.
        var at = (pieces.Length == 1 ? last.Find(anywhere: false, Surroundings.Prefix) : null) ?? last.Find(anywhere: false, Surroundings.Any)!.Value;
        return ContextNotFound(suffix!, at.FirstEnd);
    }

    private QuoteMatch ContextNotFound(string words, int offset) =>
        new(QuoteVerdict.ContextNotFound, 0, Excerpt.Around(_text, _end, offset), words);
}
