using System.Globalization;
using System.Text;
using FactGen.Core.Model;
using FactGen.Core.SignOff;

namespace FactGen.Benchmarks.Corpora;

/// <summary>The YAML of one fact while it is written.</summary>
internal sealed class FactDraft(CorpusOptions options, Chance chance, string id, int number)
{
    private const string Note = "The day is that of the meeting; the article says “last week”.";

    private readonly StringBuilder _head = new();
    private readonly StringBuilder _sources = new();
    private readonly StringBuilder _tail = new();
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly PlantedMistake _mistake = options.MistakeOf(number);

    public string Id { get; } = id;

    /// <summary>The line that says that it no longer stands; null where it does.</summary>
    public string? Standing { get; init; }

    /// <summary>Whether it quotes what its articles do not say.</summary>
    public bool IsMisquoted { get; } = options.MistakeOf(number) == PlantedMistake.Misquoted;

    /// <summary>The first day on which anything that it cites was published.</summary>
    public DateOnly? EarliestReport { get; private set; }

    /// <summary>Whether a source gives another date, which only a fact with a date can be held against.</summary>
    public bool NeedsDate { get; private set; }

    public bool Cites(string article) => _cited.Contains(article);

    public void Text(string key, string text) => _head.AppendText(4, key, text);

    public void Line(string key, string value) => _head.Append("    ").Append(key).Append(": ").Append(value).Append('\n');

    /// <summary>When it was, if that is known.</summary>
    public void When(string? date)
    {
        if (date is not null)
        {
            Line("when", date);
        }
    }

    /// <summary>What any fact may have.</summary>
    public void Common()
    {
        _tail.Append("    topics: [").AppendJoin(", ", Topics.Draw(chance)).Append("]\n");
        if (chance.OneIn(20))
        {
            _tail.AppendText(4, "note", Note);
        }

        _tail.Append(Standing);
    }

    /// <summary>Adds a source of the same file.</summary>
    /// <param name="article">The article.</param>
    /// <param name="excerpt">Its words that carry the fact; null where the quote is looked for itself.</param>
    /// <param name="chain">Where its report comes from.</param>
    /// <param name="states">What it says instead, as a key and a value.</param>
    /// <param name="isRepeated">Whether another source has the same chain.</param>
    public void AddSource(Article article, string? excerpt, ViaChain chain, string? states, bool isRepeated) =>
        AddSource(article.Id, excerpt, article.Published, chain, states, isRepeated, article.IsCorrected);

    /// <summary>Adds a source of an earlier file.</summary>
    public void AddSource(string article, string excerpt, DateOnly published) =>
        AddSource(article, excerpt, published, ViaChain.None, null, isRepeated: true, isCorrected: false);

    /// <summary>The whole entry.</summary>
    public string Finish(string section)
    {
        var yaml = new StringBuilder("  ").Append(Id).Append(":\n").Append(_head);
        if (_mistake != PlantedMistake.Uncited)
        {
            yaml.Append("    sources:\n").Append(_sources);
        }

        yaml.Append(_tail);
        if (chance.OneIn(12) && SealOf(section, yaml.ToString()) is { } seal)
        {
            var others = chance.OneIn(2) ? ", " + Vocabulary.Vetters[^1] : "";
            yaml.Append(CultureInfo.InvariantCulture, $"    vetted: {{ by: [{Vocabulary.Vetters[chance.Below(4)]}{others}], on: 2026-0{chance.Between(1, 9)}-1{chance.Below(10)}, seal: {seal} }}\n");
        }

        return yaml.Append('\n').ToString();
    }

    private void AddSource(string article, string? excerpt, DateOnly published, ViaChain chain, string? states, bool isRepeated, bool isCorrected)
    {
        if (!_cited.Add(article))
        {
            return;
        }

        foreach (var day in new[] { published, chain.Earliest ?? published })
        {
            EarliestReport = EarliestReport is { } earliest && earliest < day ? earliest : day;
        }

        NeedsDate |= states?.StartsWith("when:", StringComparison.Ordinal) == true;
        var isDisputed = states is not null && chance.OneIn(4);
        if (isDisputed)
        {
            _sources.AppendAcknowledgement(6, "FACT502", "asked both outlets, and neither answered");
        }

        if (isCorrected && Standing is null)
        {
            _sources.AppendAcknowledgement(6, "FACT606", "the correction is about a title, and the fact still stands");
        }

        _sources.Append(CultureInfo.InvariantCulture, $"      - article: {(_mistake == PlantedMistake.Dangling && _cited.Count == 1 ? "no-such-article-" + Id : article)}\n");
        if (excerpt is not null)
        {
            _sources.AppendText(8, "excerpt", excerpt);
        }

        chain.Write(_sources, isRepeated ? null : chance, published);
        if (states is not null)
        {
            _sources.Append(CultureInfo.InvariantCulture, $"        states: {{ {states} }}\n");
            if (!isDisputed)
            {
                _sources.AppendText(8, "because", chance.Pick(Vocabulary.Reasons));
            }
        }
    }

    // What a vetter would be told to write. A fact that is broken on purpose has none.
    private string? SealOf(string section, string entry)
    {
        if (_mistake == PlantedMistake.Dangling)
        {
            return null;
        }

        var fact = FactFile.Read(section + ":\n" + entry).Entries.SingleOrDefault()
            ?? throw new BenchmarkException($"The generator of corpora wrote a fact that nobody can read:\n{entry}");
        return Seal.Of(fact);
    }
}
