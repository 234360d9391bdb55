using FactGen.Core.Rules;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Tests.Sourcing;

/// <summary>Facts with these sources, in a small world of ports.</summary>
internal static class Sourced
{
    private const string World = """
        people:
          jane-doe: { name: Jane Doe }
          john-roe: { name: John Roe }
        organizations:
          ministry-of-ports: { name: Ministry of Ports }
        outlets:
          daily-quay: { name: The Daily Quay }
          harbour-wire: { name: Harbour Wire }
          port-post: { name: The Port Post }
        articles:
          quay-1: { outlet: daily-quay, title: Ports agree }
          quay-2: { outlet: daily-quay, title: Ports still agree }
          post-1: { outlet: port-post, title: What the ports said }
          wire-1: { outlet: harbour-wire }
          clipping-1: { title: Storm over the quay }
          clipping-2: { genre: news }
          clipping-3: { published: 2021-03 }

        """;

    /// <summary>Of a claim with these items of <c>sources</c>.</summary>
    public static Provenance Claim(params string[] sources) => Of($"claims:\n  fact:\n    text: Rain.\n    sources: [{string.Join(", ", sources)}]\n");

    /// <summary>Of a statement with that speaker and these sources.</summary>
    public static Provenance Statement(string speaker, string sources) => Of($"statements:\n  fact:\n    speaker: {speaker}\n    quote: Aye.\n    sources: {sources}\n");

    /// <summary>Of the fact of that id.</summary>
    public static Provenance Of(Corpus corpus, string id) =>
        Provenance.Of(corpus.Entries.Single(entry => entry.Id == id), corpus.Index);

    private static Provenance Of(string facts) => Of(Corpora.Of(World + facts), "fact");
}
