using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>
/// A corpus of any size that is the same on every machine: a file of articles with the facts that they carry, beside files of people and
/// outlets. Quotes are about 250 bytes, a third of the facts are claims with a <c>via</c> chain, and a fifth of the facts cite an article
/// of an earlier file as well.
/// </summary>
internal sealed class SyntheticCorpus
{
    private const int FactsPerPerson = 50;
    private const int FactsPerOutlet = 100;
    private const int AgentsPerFile = 500;
    private const int FactsPerArticle = 5;
    private const int QuoteLength = 250;
    private static readonly DateTime s_firstDay = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Random _random = new(20210316);
    private readonly List<string> _articlesOfEarlierFiles = [];
    private readonly int _people;
    private readonly int _outlets;

    private SyntheticCorpus(int facts)
    {
        _people = Math.Max(1, facts / FactsPerPerson);
        _outlets = Math.Max(2, facts / FactsPerOutlet);
    }

    /// <param name="files">How many files in all; at least as many as the agents need, and one more.</param>
    /// <param name="facts">How many facts.</param>
    public static BenchmarkCorpus Write(int files, int facts)
    {
        var corpus = new SyntheticCorpus(facts);
        corpus.WriteAgents("people", corpus._people, corpus.WritePerson);
        corpus.WriteAgents("outlets", corpus._outlets, corpus.WriteOutlet);
        var factFiles = Math.Clamp(files - corpus._files.Count, 1, facts);
        for (var number = 0; number < factFiles; number++)
        {
            // Spread so that the sum is exact.
            var first = (int)((long)facts * number / factFiles);
            var end = (int)((long)facts * (number + 1) / factFiles);
            corpus._files.Add(FactFile(number), corpus.WriteFactFile(number, first, end));
        }

        return new BenchmarkCorpus
        {
            Name = "a synthetic corpus",
            Files = corpus._files,
            PeopleFile = AgentFile("people", 0),
            EditedFile = FactFile(factFiles / 2),
            RemovedFile = FactFile(factFiles - 1),
        };
    }

    private static string AgentFile(string section, int number) => Invariant($"{section}/{section}-{number:d3}.yaml");

    private static string FactFile(int number) => Invariant($"{2015 + (number % 10)}/facts-{number:d6}.yaml");

    private void WriteAgents(string section, int count, Action<StringBuilder, int> write)
    {
        for (var first = 0; first < count; first += AgentsPerFile)
        {
            var text = new StringBuilder(section).Append(":\n");
            for (var agent = first; agent < Math.Min(count, first + AgentsPerFile); agent++)
            {
                write(text, agent);
            }

            _files.Add(AgentFile(section, first / AgentsPerFile), text.ToString());
        }
    }

    private void WritePerson(StringBuilder text, int number)
    {
        var (language, name) = Pick(Vocabulary.OtherNames);
        text.Append(Invariant($"  person-{number}:\n    name: {Pick(Vocabulary.GivenNames)} {Pick(Vocabulary.FamilyNames)} {number}\n"));
        text.Append(Invariant($"    names: {{ {language}: {name} }}\n    roles:\n      - title: {Pick(Vocabulary.Roles)}\n\n"));
    }

    private void WriteOutlet(StringBuilder text, int number) =>
        text.Append(Invariant($"  outlet-{number}:\n    name: The {Pick(Vocabulary.Places)} Courier {number}\n    wire: {(number % 5 == 0 ? "true" : "false")}\n\n"));

    private string WriteFactFile(int number, int firstFact, int endFact)
    {
        var published = s_firstDay.AddDays(_random.Next(3650));
        var articles = Enumerable.Range(0, Math.Max(1, (endFact - firstFact) / FactsPerArticle)).Select(article => Invariant($"article-{number}-{article}")).ToArray();
        var text = new StringBuilder("# Curated by hand, from the articles named here.\narticles:\n");
        foreach (var article in articles)
        {
            WriteArticle(text, article, published);
        }

        // A section stands once in a file; what comes last differs from file to file.
        var facts = Enumerable.Range(firstFact, endFact - firstFact).GroupBy(SectionOf);
        foreach (var section in facts)
        {
            text.Append(section.Key).Append(":\n");
            foreach (var fact in section)
            {
                WriteFact(text, section.Key, fact, published);
                WriteSources(text, section.Key, articles);
            }
        }

        _articlesOfEarlierFiles.AddRange(articles);
        return text.ToString();
    }

    private static string SectionOf(int fact) => (fact % 10) switch
    {
        < 5 => "statements",
        < 8 => "claims",
        8 => "events",
        _ => "measures",
    };

    private void WriteArticle(StringBuilder text, string id, DateTime published)
    {
        var url = $"https://courier.example/{id}";
        text.Append(Invariant($"  {id}:\n    title: {Sentence(60)}\n    outlet: outlet-{_random.Next(_outlets)}\n    published: {published:yyyy-MM-dd}\n"));
        text.Append(Invariant($"    lang: en\n    url: {url}\n    archived: https://web.archive.org/web/{published.AddDays(1):yyyyMMdd}000000/{url}\n"));
    }

    private void WriteFact(StringBuilder text, string section, int fact, DateTime published)
    {
        var day = published.AddDays(-_random.Next(3));
        text.Append(Invariant($"  fact-{fact}:\n"));
        text.Append(section switch
        {
            "statements" => Invariant($"    speaker: person-{_random.Next(_people)}\n    quote: >-\n      {Sentence(QuoteLength)}\n"),
            "claims" => Invariant($"    text: >-\n      {Sentence(QuoteLength)}\n    about: [person-{_random.Next(_people)}]\n"),
            "events" => Invariant($"    text: >-\n      {Sentence(QuoteLength)}\n    where: {Pick(Vocabulary.Places)}\n    who: [person-{_random.Next(_people)}]\n"),
            _ => Invariant($"    of: {Sentence(60)}\n    value: {_random.Next(1, 100_000)}\n    unit: {Pick(Vocabulary.Units)}\n"),
        });
        text.Append(Invariant($"    when: {day:yyyy-MM-dd}\n    topics: [{Pick(Vocabulary.Topics)}]\n"));
    }

    private void WriteSources(StringBuilder text, string section, string[] articles)
    {
        text.Append("    sources:\n");
        WriteSource(text, section, Pick(articles));
        if (_articlesOfEarlierFiles.Count > 0 && _random.Next(5) == 0)
        {
            WriteSource(text, section, _articlesOfEarlierFiles[_random.Next(_articlesOfEarlierFiles.Count)]);
        }

        text.Append('\n');
    }

    private void WriteSource(StringBuilder text, string section, string article)
    {
        text.Append("      - article: ").Append(article).Append('\n');
        if (section != "statements")
        {
            text.Append("        excerpt: ").Append(Sentence(50)).Append('\n');
        }

        if (section == "claims")
        {
            text.Append(Invariant($"        via:\n          - {{ outlet: outlet-{_random.Next(_outlets)}, on: {Pick(Vocabulary.Weekdays)} }}\n"));
            text.Append(Invariant($"          - {{ anonymous: {Pick(Vocabulary.AnonymousSources)}, count: several }}\n"));
        }
    }

    /// <summary>A sentence of at least so many UTF-8 bytes, capital first, a full stop last.</summary>
    private string Sentence(int bytes)
    {
        var sentence = new StringBuilder(Pick(Vocabulary.Places));
        for (var length = sentence.Length; length < bytes - 1;)
        {
            var word = Pick(Vocabulary.Words);
            sentence.Append(' ').Append(word);
            length += 1 + Encoding.UTF8.GetByteCount(word);
        }

        return sentence.Append('.').ToString();
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
