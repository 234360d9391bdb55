using FactGen.Core.Quotes;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>A quote that a text may repeat.</summary>
/// <param name="Facts">The class <c>Facts</c> that has the statement.</param>
/// <param name="Member">The statement's C# name.</param>
/// <param name="Fingerprint">How the quote is known.</param>
internal sealed record CuratedQuote(INamedTypeSymbol Facts, string Member, QuoteFingerprint Fingerprint)
{
    /// <summary>The statement's member, or its typed id; null where assembly and index do not belong together.</summary>
    public ISymbol? Find()
    {
        var statements = Facts.GetTypeMembers("Statements").FirstOrDefault();
        return Named(statements) ?? Named(statements?.GetTypeMembers(FactSymbols.TypedId).FirstOrDefault());

        ISymbol? Named(INamedTypeSymbol? type) => type?.GetMembers(Member).FirstOrDefault(FactSymbols.IsFactMember);
    }
}

/// <summary>
/// The quotes of all facts that a compilation can see, by length and hash. Looking a text up costs one step for each of its words and each length
/// that a quote has; of which words the quotes are made is not known, and not needed.
/// </summary>
internal sealed class CuratedQuoteIndex
{
    // Of quotes with the same words the first are as good as all.
    private const int MostOfSameWords = 8;

    private readonly List<OneLength> _lengths;

    private CuratedQuoteIndex(List<OneLength> lengths) => _lengths = lengths;

    /// <summary>Reads the indexes of the compilation's own assembly and of those that it references.</summary>
    public static CuratedQuoteIndex Of(Compilation compilation)
    {
        var lengths = new Dictionary<int, OneLength>();
        foreach (var assembly in AssembliesWithFacts(compilation))
        {
            if (FactsClassOf(assembly) is { } facts)
            {
                ReadAll(lengths, facts);
            }
        }

        return new CuratedQuoteIndex([.. lengths.Values.OrderByDescending(length => length.Words)]);
    }

    /// <summary>Where <paramref name="words"/> repeat a quote that <paramref name="accept"/> takes: from left to right, the longest first, none within another.</summary>
    public IEnumerable<(int First, int Count, T Quote)> Search<T>(List<QuoteWord> words, Func<CuratedQuote, T?> accept)
        where T : class
    {
        if (_lengths.Count == 0)
        {
            yield break;
        }

        var through = new ulong[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            through[i + 1] = WordHash.Append(through[i], words[i].Hash);
        }

        var first = 0;
        while (first < words.Count)
        {
            var (count, quote) = FindAt(through, first, accept);
            if (quote is not null)
            {
                yield return (first, count, quote);
            }

            first += count;
        }
    }

    private (int Count, T? Quote) FindAt<T>(ulong[] through, int first, Func<CuratedQuote, T?> accept)
        where T : class
    {
        foreach (var length in _lengths)
        {
            var last = first + length.Words;
            if (last < through.Length
                && length.Quotes.TryGetValue(WordHash.Between(through[first], through[last], length.Power), out var quotes)
                && quotes.Select(accept).FirstOrDefault(accepted => accepted is not null) is { } quote)
            {
                return (length.Words, quote);
            }
        }

        return (1, null);
    }

    private static IEnumerable<IAssemblySymbol> AssembliesWithFacts(Compilation compilation)
    {
        yield return compilation.Assembly;
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // To read the attributes of every assembly of the framework would cost milliseconds at each keystroke.
            if (reference.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == FactSymbols.Library)))
            {
                yield return reference;
            }
        }
    }

    private static INamedTypeSymbol? FactsClassOf(IAssemblySymbol assembly) =>
        assembly.GetAttributes().FirstOrDefault(attribute => FactSymbols.IsPackedAttribute(attribute.AttributeClass, FactSymbols.FactsClass))
            is { ConstructorArguments: { Length: 1 } arguments }
            ? arguments[0].Value as INamedTypeSymbol
            : null;

    private static void ReadAll(Dictionary<int, OneLength> lengths, INamedTypeSymbol facts)
    {
        foreach (var attribute in facts.GetAttributes())
        {
            if (FactSymbols.IsPackedAttribute(attribute.AttributeClass, FactSymbols.CuratedQuotes)
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && (arguments[0].Value, arguments[1].Value) is (QuoteFingerprint.Form, string lines))
            {
                Read(lengths, facts, lines);
            }
        }
    }

    private static void Read(Dictionary<int, OneLength> lengths, INamedTypeSymbol facts, string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            if (!QuoteFingerprint.TryRead(line, out var fingerprint, out var member))
            {
                continue;
            }

            if (!lengths.TryGetValue(fingerprint.Words, out var length))
            {
                lengths.Add(fingerprint.Words, length = new OneLength(fingerprint.Words));
            }

            if (!length.Quotes.TryGetValue(fingerprint.Hash, out var quotes))
            {
                length.Quotes.Add(fingerprint.Hash, quotes = new(1));
            }

            if (quotes.Count < MostOfSameWords)
            {
                quotes.Add(new CuratedQuote(facts, member, fingerprint));
            }
        }
    }

    /// <summary>The quotes of one number of words.</summary>
    private sealed class OneLength(int words)
    {
        public int Words { get; } = words;

        public ulong Power { get; } = WordHash.Power(words);

        public Dictionary<ulong, List<CuratedQuote>> Quotes { get; } = new();
    }
}
