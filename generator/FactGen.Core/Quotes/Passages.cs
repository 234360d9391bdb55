using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Quotes;

/// <summary>Which texts the sources of a fact must hold word for word.</summary>
public static class Passages
{
    /// <summary>
    /// The passages of <paramref name="fact"/>, in the order of its sources: of each its excerpt, the fact's quote, and the quote that
    /// it states. A source that states another quote is not searched for the fact's own, unless no other source would be.
    /// </summary>
    /// <remarks>
    /// It needs no positions, and does not ask whether the articles exist. What a mistake with a finding of its own leaves in
    /// doubt is left out: a text whose <c>prefix</c> cannot be read, or a quote where <c>states</c> cannot.
    /// </remarks>
    public static IReadOnlyList<Passage> Of(FactEntry fact)
    {
        var quote = fact.Values.Text(Keys.Quote);
        var standsElsewhere = quote is not null && (HasLostSources(fact) || SomeSourceStatesNone(fact));
        var ownWords = quote is null ? null : new Sought(quote.Text, null, null);
        var numbering = new Numbering(fact.Sources.Count);
        List<Passage>? passages = null;
        foreach (var source in fact.Sources)
        {
            var stated = source.States?.Text(Keys.Quote);
            var searched = quote is not null && (!StatesQuote(source) || !standsElsewhere) ? quote : null;
            var hasExcerpt = source.Values.Mentions(Keys.Excerpt);
            Add(source, PassageKind.Excerpt, source.Excerpt, isFramed: true);
            Add(source, PassageKind.Quote, searched, isFramed: !hasExcerpt);
            Add(source, PassageKind.States, stated, isFramed: !hasExcerpt && searched is null);
        }

        return passages ?? (IReadOnlyList<Passage>)[];

        void Add(Source source, PassageKind kind, TextValue? text, bool isFramed)
        {
            if (text is null)
            {
                return;
            }

            // Counted before anything is left out, so that a mistake moves no other number.
            var number = numbering.Next(source.Article.Id, kind);
            if (!isFramed || !HasBrokenFrame(source))
            {
                (passages ??= new List<Passage>(1)).Add(new Passage(fact, source, kind, text, number, isFramed, kind == PassageKind.Quote ? ownWords : null));
            }
        }
    }

    private static bool SomeSourceStatesNone(FactEntry fact)
    {
        foreach (var source in fact.Sources)
        {
            if (!StatesQuote(source))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StatesQuote(Source source) => source.States?.Mentions(Keys.Quote) ?? source.Values.Broken.Contains(Keys.States);

    private static bool HasBrokenFrame(Source source) => source.Values.Broken.Contains(Keys.Prefix) || source.Values.Broken.Contains(Keys.Suffix);

    private static bool HasLostSources(FactEntry fact) => fact.Values.Find(Keys.Sources)?.Value is ListValue { HasLostItems: true };

    // One source, as most facts have, gives each kind once.
    private readonly struct Numbering(int sources)
    {
        private readonly Dictionary<(string Article, PassageKind Kind), int>? _numbers = sources > 1 ? new() : null;

        public int Next(string article, PassageKind kind)
        {
            if (_numbers is null)
            {
                return 1;
            }

            var key = (article, kind);
            _numbers.TryGetValue(key, out var number);
            _numbers[key] = ++number;
            return number;
        }
    }
}
