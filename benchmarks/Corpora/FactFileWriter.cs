using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>Writes one file: some articles, and the facts that they carry.</summary>
internal sealed class FactFileWriter
{
    private const int FactsPerArticle = 8;

    // Events first, since statements are made at them.
    private const string SectionsInTurn = "escsmscscs";
    private static readonly DateOnly s_firstDay = new(2015, 1, 1);

    private readonly CorpusOptions _options;
    private readonly Agents _agents;
    private readonly EarlierArticles _earlier;
    private readonly ICorpusSink _sink;
    private readonly int _number;
    private readonly Chance _chance;
    private readonly DateOnly _base;
    private readonly List<Article> _articles = [];
    private readonly List<(string Id, DateOnly Day)> _events = [];
    private readonly Dictionary<char, StringBuilder> _sections = new() { ['s'] = new(), ['c'] = new(), ['e'] = new(), ['m'] = new() };
    private readonly Dictionary<char, string> _previous = [];

    /// <param name="options">What the corpus is.</param>
    /// <param name="agents">Whom its facts name.</param>
    /// <param name="earlier">What was written before; the articles of this file are added.</param>
    /// <param name="sink">Where the kept texts go.</param>
    /// <param name="number">Which file it is.</param>
    public FactFileWriter(CorpusOptions options, Agents agents, EarlierArticles earlier, ICorpusSink sink, int number)
    {
        _options = options;
        _agents = agents;
        _earlier = earlier;
        _sink = sink;
        _number = number;
        _chance = Chance.Of(options.Seed, 'f', number);
        _base = s_firstDay.AddDays(40 + _chance.Below(3600));
    }

    /// <summary>Writes the facts from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void Write(StringBuilder yaml, int first, int end)
    {
        PlanArticles(Math.Max(1, (end - first) / FactsPerArticle));
        for (var fact = first; fact < end; fact++)
        {
            Add(SectionsInTurn[(fact - first) % SectionsInTurn.Length], fact);
        }

        yaml.Append("# Curated by hand, from the articles named here.\narticles:\n");
        foreach (var article in _articles)
        {
            article.Write(yaml, _options.Snapshots ? _sink : null);
        }

        // Which section comes last differs from file to file.
        for (var i = 0; i < 4; i++)
        {
            var section = "scem"[(i + _number) % 4];
            if (_sections[section].Length > 0)
            {
                yaml.Append(NameOf(section)).Append(":\n").Append(_sections[section]);
            }
        }

        foreach (var article in _articles.Where(article => article.Loose is not null))
        {
            _earlier.Add(article);
        }
    }

    private static string NameOf(char section) => section switch { 's' => "statements", 'c' => "claims", 'e' => "events", _ => "measures" };

    private void PlanArticles(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var isWire = i % 8 == 7;
            var number = isWire ? _chance.Below(_agents.Wires) : _chance.Skewed(_agents.Papers);
            var outlet = isWire ? Agents.WireId(number) : _agents.PaperId(number);
            var published = _base.AddDays(_chance.Below(10));
            var id = Invariant($"{outlet}-{_number}-{i}");
            var hasMasthead = isWire || !_chance.OneIn(60);
            var article = new Article(_chance, id, hasMasthead ? outlet : null, isWire, published);
            if (!isWire && !article.IsCorrected && article.Tongue.Code == "en" && _chance.OneIn(4))
            {
                article.SayForLater();
            }

            _articles.Add(article);
        }
    }

    private void Add(char section, int number)
    {
        var id = Invariant($"{_chance.Pick(Vocabulary.IdWords)}-{_chance.Pick(Vocabulary.IdWords)}-{number}");
        var fact = new FactDraft(_options, _chance, id, number) { Standing = DrawStanding(section) };
        switch (section)
        {
            case 's':
                AddStatement(fact);
                break;

            case 'c':
                AddClaim(fact);
                break;

            case 'e':
                AddEvent(fact);
                break;

            default:
                AddMeasure(fact);
                break;
        }

        _sections[section].Append(fact.Finish(NameOf(section)));
        _previous[section] = id;
    }

    private string? DrawStanding(char section) => _chance.Below(100) switch
    {
        0 => Invariant($"    retracted: {{ on: {Dates.Iso(_base.AddDays(30))}, because: The outlet withdrew the report. }}\n"),
        1 when _previous.TryGetValue(section, out var successor) => $"    superseded-by: {successor}\n",
        _ => null,
    };

    private void AddStatement(FactDraft fact)
    {
        var article = _chance.Pick(_articles);
        var tongue = article.Tongue;
        fact.Line("speaker", Speaker());
        if (_chance.OneIn(9))
        {
            fact.Text("paraphrase", Tongue.OwnWords.Sentence(_chance, _chance.Between(60, 200)));
            AddSource(fact, article, article.Excerpt(_chance.Between(30, 90)), ViaChain.None);
        }
        else
        {
            AddQuote(fact, article, tongue);
        }

        if (_events.Count > 0 && _chance.OneIn(6))
        {
            var (at, day) = _chance.Pick(_events);
            fact.Line("at", at);
            fact.Line("when", Dates.Iso(day));
        }
        else
        {
            fact.When(Dates.Edtf(_chance, Before(fact)));
        }

        fact.Common();
    }

    private void AddQuote(FactDraft fact, Article article, Tongue tongue)
    {
        var quote = Quote(tongue);
        fact.Text("quote", quote);
        if (_chance.OneIn(25))
        {
            fact.Line("spoken", tongue.Code);
        }

        AddQuoted(fact, article, quote, _chance.OneIn(7) ? ViaChain.Draw(_chance, _agents, article, null) : ViaChain.None, null);
        if (_chance.OneIn(5) && Another(article, other => other.Tongue == tongue) is { } second)
        {
            var otherWords = _chance.OneIn(4) ? Quote(tongue) : null;
            AddQuoted(fact, second, otherWords ?? quote, ViaChain.None, otherWords is null ? null : $"quote: \"{otherWords}\"");
        }
    }

    private void AddClaim(FactDraft fact)
    {
        var article = _chance.Pick(_articles);
        var excerpt = article.Excerpt(_chance.Between(30, 90));
        var text = Tongue.OwnWords.Sentence(_chance, _chance.Between(70, 230));
        fact.Text("text", article.Tongue.Code == "en" && _chance.OneIn(12) ? $"{text} The paper wrote “{excerpt}”." : text);
        fact.Line("about", People(1, 3));
        if (_chance.OneIn(10))
        {
            fact.Line("rating", $"{{ value: {_chance.Pick(Vocabulary.Verdicts)}, by: {_chance.Pick(Vocabulary.Papers)} Facts, url: https://checks.example/{fact.Id} }}");
        }

        if (_chance.OneIn(60) && _previous.TryGetValue('c', out var other))
        {
            fact.Line("contradicts", $"[{other}]");
        }

        var chain = ViaChain.Draw(_chance, _agents, article, _articles.Find(report => report is { IsWire: true, IsCorrected: false } && report != article));
        AddSource(fact, article, excerpt, chain);
        for (var more = _chance.Weighted(70, 20, 10); more > 0 && Another(article, _ => true) is { } second; more--)
        {
            // Several reports of one origin, as often as not.
            var same = _chance.OneIn(2);
            AddSource(fact, second, second.Excerpt(_chance.Between(30, 80)), second.IsWire || !same ? ViaChain.None : chain, _chance.OneIn(8) ? "when: June last year" : null, isRepeated: true);
        }

        AddEarlierSource(fact);
        var before = Before(fact);
        fact.When(Dates.Edtf(_chance, before) ?? (fact.NeedsDate ? Dates.Iso(before) : null));
        fact.Common();
    }

    private void AddEvent(FactDraft fact)
    {
        var article = _chance.Pick(_articles);
        fact.Text("text", $"The {_chance.Pick(Vocabulary.IdWords)} {_chance.Pick(Vocabulary.IdWords)} of {_chance.Pick(Vocabulary.Places)}, when {Tongue.OwnWords.Phrase(_chance, _chance.Between(20, 90))}");
        fact.Line("where", _chance.Pick(Vocabulary.Places));
        fact.Line("who", People(1, 4));
        AddSource(fact, article, article.Excerpt(_chance.Between(30, 80)), ViaChain.None);
        if (_chance.OneIn(3) && Another(article, _ => true) is { } second)
        {
            AddSource(fact, second, second.Excerpt(_chance.Between(30, 80)), ViaChain.None, _chance.OneIn(3) ? $"where: {_chance.Pick(Vocabulary.Places)}" : null);
        }

        AddEarlierSource(fact);

        // Before every report of the file, since any of its statements may have been made there.
        var before = Before(fact);
        var day = (before < _base ? before : _base).AddDays(-_chance.Between(8, 25));
        if (_chance.OneIn(3))
        {
            fact.When($"{Dates.Iso(day.AddDays(-2))}/{Dates.Iso(day)}");
        }
        else
        {
            fact.When(Dates.Iso(day));
        }

        _events.Add((fact.Id, day));
        fact.Common();
    }

    private void AddMeasure(FactDraft fact)
    {
        var article = _chance.Pick(_articles);
        var unit = _chance.Pick(Vocabulary.Units);
        var (value, words) = Quantity.Draw(_chance, article.Tongue);
        fact.Text("of", $"{_chance.Pick(Vocabulary.Quantities)} of {Tongue.OwnWords.Phrase(_chance, _chance.Between(20, 40))} in {_chance.Pick(Vocabulary.Places)}");
        fact.Line("value", value);
        fact.Line("unit", unit);
        if (_chance.OneIn(4))
        {
            fact.Line("approx", _chance.Pick(["about", "over", "under", "almost"]));
        }

        AddSource(fact, article, $"{article.Excerpt(15)} {words} {unit} {article.Excerpt(15)}", ViaChain.None);
        if (_chance.OneIn(5) && Another(article, other => other.Tongue == article.Tongue) is { } second)
        {
            var (otherValue, otherWords) = _chance.OneIn(2) ? Quantity.Draw(_chance, article.Tongue) : (value, words);
            AddSource(fact, second, $"{second.Excerpt(15)} {otherWords} {unit} {second.Excerpt(15)}", ViaChain.None, otherValue == value ? null : "value: " + otherValue);
        }

        fact.When(Dates.Edtf(_chance, Before(fact)));
        fact.Common();
    }

    private static void AddSource(FactDraft fact, Article article, string excerpt, ViaChain chain, string? states = null, bool isRepeated = false)
    {
        if (!fact.Cites(article.Id))
        {
            LetSay(article, fact, excerpt);
            fact.AddSource(article, excerpt, chain, states, isRepeated);
        }
    }

    // The quote is looked for itself.
    private static void AddQuoted(FactDraft fact, Article article, string quote, ViaChain chain, string? states)
    {
        LetSay(article, fact, quote);
        fact.AddSource(article, null, chain, states, isRepeated: false);
    }

    private static void LetSay(Article article, FactDraft fact, string words)
    {
        if (!fact.IsMisquoted)
        {
            // A quote with an ellipsis stands there with words in between.
            article.Say(words.Replace(" … ", $" {article.Excerpt(30)} ", StringComparison.Ordinal));
        }
    }

    private void AddEarlierSource(FactDraft fact)
    {
        if (!_earlier.IsEmpty && _chance.OneIn(8))
        {
            var (id, excerpt, published) = _earlier.Draw(_chance);
            fact.AddSource(id, excerpt, published);
        }
    }

    // Nothing is reported before it happens.
    private DateOnly Before(FactDraft fact) => (fact.EarliestReport ?? _base).AddDays(-_chance.Below(4));

    private Article? Another(Article article, Func<Article, bool> isMeant)
    {
        var other = _chance.Pick(_articles);
        return other != article && isMeant(other) ? other : null;
    }

    private string Quote(Tongue tongue)
    {
        var bytes = _chance.Weighted(68, 24, 6, 2) switch
        {
            0 => _chance.Between(55, 150),
            1 => _chance.Between(180, 400),
            2 => _chance.Between(400, 900),
            _ => _chance.Between(1_000, 2_000),
        };
        return tongue.Space.Length > 0 && _chance.OneIn(40)
            ? $"{tongue.Sentence(_chance, bytes / 2)} … {tongue.Phrase(_chance, bytes / 2)}"
            : tongue.Sentence(_chance, bytes);
    }

    private string Speaker() => _chance.Weighted(80, 9, 5, 5, 1) switch
    {
        0 => Person(),
        1 => _agents.OrganizationId(_chance.Skewed(_agents.Organizations)),
        2 => People(2, 3),
        3 when _chance.Pick(Vocabulary.AnonymousSources) is var (description, isSeveral) => $"{{ {ViaChain.Described(_chance, description, isSeveral)} }}",
        _ => _agents.PaperId(_chance.Skewed(_agents.Papers)),
    };

    private string People(int least, int most) =>
        "[" + string.Join(", ", Enumerable.Range(0, _chance.Between(least, most)).Select(_ => Person()).Distinct(StringComparer.Ordinal)) + "]";

    private string Person() => _agents.PersonId(_chance.Skewed(_agents.People));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
