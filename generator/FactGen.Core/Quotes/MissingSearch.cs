namespace FactGen.Core.Quotes;

/// <summary>What there is to say about needles whose words are not in the article. Works out what it needs only then.</summary>
internal sealed class MissingSearch
{
    private readonly string _text;
    private readonly int _end;
    private readonly ReducedText _reduced;
    private readonly Lazy<ClosestPassage> _closest;

    public MissingSearch(string text, int end, CancellationToken cancellationToken)
    {
        _text = text;
        _end = end;
        _reduced = ReducedText.Of(text, end);
        _closest = new Lazy<ClosestPassage>(() => new ClosestPassage(text, end, cancellationToken));
    }

    public IEnumerable<(Needle Needle, QuoteMatch Match)> Find(IReadOnlyCollection<SoughtForms> missing, CancellationToken cancellationToken)
    {
        var patterns = new Patterns(Gloss.In(_text, _end));
        var pairs = missing.Select(forms => (Literal: forms, Reduced: new SoughtForms(forms.Needle, patterns, isReduced: true))).ToList();
        patterns.Search(_reduced.Text, _reduced.Text.Length, wholeWords: true, cancellationToken);
        var order = PartOrder.Of(pairs.ConvertAll(pair => pair.Reduced), patterns, _reduced.Text, _reduced.Text.Length, cancellationToken);
        foreach (var (literal, reduced) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return (literal.Needle, Match(literal, reduced, order));
        }
    }

    private QuoteMatch Match(SoughtForms literal, SoughtForms reduced, PartOrder order)
    {
        if (reduced.Whole[0].Find(anywhere: false, Surroundings.Any) is { } whole)
        {
            return new QuoteMatch(QuoteVerdict.DiffersInCaseOrPunctuation, 0, OwnWords(whole, literal.Needle.Quote), null);
        }

        if (literal.Parts is null)
        {
            return NotFound(literal.Needle.Quote, null);
        }

        var differing = Enumerable.Range(0, literal.Parts.Length).Where(i => literal.Parts[i].Find(anywhere: true, Surroundings.Any) is null).ToList();
        if (order.FirstOutOfPlace(reduced.Parts!, anywhere: false, Surroundings.Any) != -1)
        {
            // The part that is not there at all, before one that only differs.
            var at = differing.Where(i => reduced.Parts![i].Find(anywhere: false, Surroundings.Any) is null).Concat(differing).First();
            return NotFound(literal.Parts[at].Text, literal.Parts.Length > 1 ? literal.Parts[at].Text : null);
        }

        if (reduced.Parts!.FirstOrDefault(part => part.Find(anywhere: false, Surroundings.Any)!.Value.IsTooShort) is { } tooShort)
        {
            return new QuoteMatch(QuoteVerdict.PartTooShort, 0, null, tooShort.Text);
        }

        var first = differing[0];
        var place = reduced.Parts![first].Find(anywhere: false, Surroundings.Any)!.Value;
        var part = literal.Parts[first].Text;
        return new QuoteMatch(QuoteVerdict.DiffersInCaseOrPunctuation, 0, OwnWords(place, part), literal.Parts.Length > 1 ? part : null);
    }

    private QuoteMatch NotFound(string text, string? part)
    {
        // An editor's words are not expected in the article.
        var quoted = Gloss.Without(text).FirstOrDefault() ?? text;
        return new QuoteMatch(QuoteVerdict.NotFound, 0, _closest.Value.For(quoted), part);
    }

    // The article's wording of what was found in the reduced text, shown where it first differs from the quote's.
    private string OwnWords(PiecePlace place, string quote)
    {
        var start = _reduced.OffsetOf(place.FirstStart);
        var end = _reduced.OffsetOf(place.FirstEnd - 1) + 1;
        var same = 0;
        while (same < quote.Length && start + same < end && quote[same] == _text[start + same])
        {
            same++;
        }

        return Excerpt.Of(_text, start, end, start + same);
    }
}
