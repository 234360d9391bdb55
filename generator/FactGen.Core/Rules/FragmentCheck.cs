using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>
/// Which quoted fragments of paraphrases and claims are verbatim in none of the cited articles. Only facts whose articles are all at hand
/// are looked at: one that is not may hold the words.
/// </summary>
internal sealed class FragmentCheck
{
    private readonly Dictionary<FactEntry, IReadOnlyList<QuotedFragment>> _missing = new();

    public FragmentCheck(Corpus corpus, KeptArticles articles, CancellationToken cancellationToken)
    {
        var facts = new List<(FactEntry Fact, IReadOnlyList<QuotedFragment> Fragments, KeptText[] Texts)>();
        var literals = new Dictionary<KeptText, HashSet<string>>();
        foreach (var fact in corpus.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TextOf(fact) is { } text && QuotedFragments.In(text.Text) is { Count: > 0 } fragments && TextsOf(fact, corpus, articles) is { Length: > 0 } texts)
            {
                facts.Add((fact, fragments, texts));
                foreach (var kept in texts)
                {
                    if (!literals.TryGetValue(kept, out var wanted))
                    {
                        literals.Add(kept, wanted = new HashSet<string>(StringComparer.Ordinal));
                    }

                    wanted.UnionWith(fragments.SelectMany(fragment => fragment.Readings).SelectMany(parts => parts));
                }
            }
        }

        var found = literals.ToDictionary(pair => pair.Key, pair => QuoteSearch.FindLiterals(pair.Key.Article, pair.Value, cancellationToken));
        foreach (var (fact, fragments, texts) in facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var missing = fragments.Where(fragment => !texts.Any(text => fragment.Readings.Any(parts => parts.All(found[text].Contains)))).ToArray();
            if (missing.Length > 0)
            {
                _missing.Add(fact, missing);
            }
        }
    }

    /// <summary>The text of a fact that is in the fact-checker's own words and may quote; null where it has none.</summary>
    public static TextValue? TextOf(FactEntry fact) => fact.Section.Name switch
    {
        "statements" => fact.Values.Text(Keys.Paraphrase),
        "claims" => fact.Values.Text(Keys.Text),
        _ => null,
    };

    /// <summary>The fragments of a fact that no cited article holds.</summary>
    public IReadOnlyList<QuotedFragment> MissingFrom(FactEntry fact) => _missing.TryGetValue(fact, out var missing) ? missing : [];

    // Empty where one of them is not at hand, or lost to a mistake.
    private static KeptText[] TextsOf(FactEntry fact, Corpus corpus, KeptArticles articles)
    {
        var texts = new HashSet<KeptText>();
        if (fact.Values.Find(Keys.Sources)?.Value is ListValue { HasLostItems: true })
        {
            return [];
        }

        foreach (var source in fact.Sources)
        {
            if (corpus.Resolve(source.Article) is not { } article || articles.Of(article).Text is not { } text)
            {
                return [];
            }

            texts.Add(text);
        }

        return [.. texts];
    }
}
