using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Reading;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;
using FactGen.Generator.Emission;

namespace FactGen.Generator.Pipeline;

/// <summary>A text that a source must hold word for word, as far as the lock can vouch for it.</summary>
/// <param name="Key">What the lock calls it.</param>
/// <param name="Article">The article that must hold it; of another pack <c>pack/id</c>.</param>
/// <param name="Hash">The hash that the lock must have for it; null where there is nothing in it that an article could hold.</param>
internal readonly record struct PassageTally(string Key, string Article, string? Hash);

/// <summary>The hash that an article gives for its kept text.</summary>
internal readonly record struct KeptHash(string Article, string Sha256);

/// <summary>What a file adds to <c>Facts.Report</c>.</summary>
internal sealed record FileTally
{
    /// <summary>A file that adds nothing.</summary>
    public static FileTally None { get; } = new();

    public int Facts { get; init; }

    public int Citations { get; init; }

    public int SingleOrigin { get; init; }

    public int Disputed { get; init; }

    public int Uncited { get; init; }

    /// <summary>The hashes of the known origins of its facts, each once.</summary>
    public EquatableArray<ulong> Origins { get; init; }

    public EquatableArray<PassageTally> Passages { get; init; }

    /// <summary>The articles in it that give a hash, and those of other packs that it cites.</summary>
    public EquatableArray<KeptHash> KeptHashes { get; init; }

    /// <summary>The origins of each file.</summary>
    public static EquatableArray<EquatableArray<ulong>> OriginsOf(ImmutableArray<FileFragment> files)
    {
        var origins = ImmutableArray.CreateBuilder<EquatableArray<ulong>>(files.Length);
        foreach (var file in files)
        {
            origins.Add(file.Tally.Origins);
        }

        return new(origins.MoveToImmutable());
    }

    /// <summary>The hashes of kept texts of each file.</summary>
    public static EquatableArray<EquatableArray<KeptHash>> KeptHashesOf(ImmutableArray<FileFragment> files)
    {
        var hashes = ImmutableArray.CreateBuilder<EquatableArray<KeptHash>>(files.Length);
        foreach (var file in files)
        {
            hashes.Add(file.Tally.KeptHashes);
        }

        return new(hashes.MoveToImmutable());
    }
}

/// <summary>Counts the entries of a file as they are emitted, where the provenance of each is at hand.</summary>
internal sealed class FileTallyCounter(KnownEntries known, Checkpoint checkpoint)
{
    private readonly List<ulong> _origins = new();
    private readonly Dictionary<ulong, int> _originNumbers = new();
    private readonly List<int> _originsOfFacts = new();
    private readonly List<PassageTally> _passages = new();
    private readonly List<KeptHash> _keptHashes = new();
    private readonly HashSet<string> _importedArticles = new(StringComparer.Ordinal);
    private int _facts, _citations, _singleOrigin, _disputed, _uncited;

    /// <summary>Counts an article.</summary>
    public void AddArticle(FactEntry article)
    {
        if (article.Values.Text(Keys.Sha256) is { } hash)
        {
            _keptHashes.Add(new KeptHash(article.Id, hash.Text));
        }
    }

    /// <summary>Counts a fact.</summary>
    public void CountFact(FactEntry fact, bool isSingleOrigin)
    {
        var citations = fact.Sources.Count;
        _facts++;
        _citations += citations;
        _uncited += citations == 0 ? 1 : 0;
        _singleOrigin += isSingleOrigin ? 1 : 0;
        _disputed += FactStatus.Of(fact) == "disputed" ? 1 : 0;
    }

    /// <summary>Notes where a fact goes back to, and says where that stands among the origins of all facts.</summary>
    public TextRange AddOrigins(Provenance provenance)
    {
        var start = _originsOfFacts.Count;
        foreach (var key in provenance.OriginKeys)
        {
            AddOrigin(Fnv.Hash64(key));
        }

        return TextRange.FromBounds(start, _originsOfFacts.Count);
    }

    /// <summary>Notes the same where that was noted before.</summary>
    public TextRange CopyOrigins(EmittedSlice before, TextRange place)
    {
        var start = _originsOfFacts.Count;
        for (var i = place.Start; i < place.End; i++)
        {
            AddOrigin(before.Fragment.Tally.Origins[before.Origins[i]]);
        }

        return TextRange.FromBounds(start, _originsOfFacts.Count);
    }

    /// <summary>Notes what of a fact its sources must hold word for word, and says where that stands among all passages.</summary>
    public TextRange AddPassages(FactEntry fact)
    {
        var start = _passages.Count;
        foreach (var passage in Passages.Of(fact))
        {
            checkpoint.Pass();
            if (known.Resolve(passage.Source.Article) is { } article)
            {
                _passages.Add(new PassageTally(passage.Key, article.QualifiedId, passage.Needle.HasWords ? passage.Needle.Hash : null));
                AddImported(article);
            }
        }

        return TextRange.FromBounds(start, _passages.Count);
    }

    /// <summary>Notes the same where that was noted before, of a fact that cites no article of another pack.</summary>
    public TextRange CopyPassages(FileTally before, TextRange place)
    {
        var start = _passages.Count;
        for (var i = place.Start; i < place.End; i++)
        {
            checkpoint.Pass();
            _passages.Add(before.Passages[i]);
        }

        return TextRange.FromBounds(start, _passages.Count);
    }

    // An article of another pack is in none of the project's files: whoever cites it says what hash it has.
    private void AddImported(Export article)
    {
        if (known.ImportOf(article)?.Sha256 is { } hash && _importedArticles.Add(article.QualifiedId))
        {
            _keptHashes.Add(new KeptHash(article.QualifiedId, hash));
        }
    }

    private void AddOrigin(ulong origin)
    {
        checkpoint.Pass();
        if (!_originNumbers.TryGetValue(origin, out var number))
        {
            _originNumbers.Add(origin, number = _origins.Count);
            _origins.Add(origin);
        }

        _originsOfFacts.Add(number);
    }

    /// <summary>The origins of all facts, fact after fact, each a number among those of the tally.</summary>
    public int[] ToOrigins() => _originsOfFacts.ToArray();

    public FileTally ToTally() => new()
    {
        Facts = _facts,
        Citations = _citations,
        SingleOrigin = _singleOrigin,
        Disputed = _disputed,
        Uncited = _uncited,
        Origins = _origins.ToEquatableArray(),
        Passages = _passages.ToEquatableArray(),
        KeptHashes = _keptHashes.ToEquatableArray(),
    };
}
