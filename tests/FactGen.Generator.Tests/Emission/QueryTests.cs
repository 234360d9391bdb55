using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>YAML in, compiled and run C# out: every question that <c>Facts</c> can be asked is answered as going through all facts answers it.</summary>
public sealed class QueryTests
{
    // Whether a corpus of that size lies in attributes.
    public static TheoryData<int, int, string, bool> Corpora => new()
    {
        { 60, 2, "all", false },
        { 60, 2, "ids", false },
        { 900, 24, "all", true },
        { 900, 24, "ids", true },
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_question_and_every_two_and_three_together_are_answered_as_LINQ_answers_them(int facts, int files, string members, bool isInAttributes)
    {
        var build = QueriedCorpus.Of(facts, files).WithProperty("FactGenMembers", members).Build();
        Assert.Equal(isInAttributes, build.Sources.Values.Any(source => source.Contains("PackedData(", StringComparison.Ordinal)));
        var generated = new GeneratedFacts(build);
        var all = generated.All.ToArray();
        Assert.Equal(facts, all.Length);
        Assert.Equal(all.Select(fact => fact.Id).Order(StringComparer.Ordinal), all.Select(fact => fact.Id));
        var answered = QuestionsOf(generated, all).Select(question => (Question: question, Answer: all.Where(question.Holds).ToArray())).ToArray();
        var wrong = new List<string>();

        foreach (var (question, answer) in answered)
        {
            Compare(question.Name, question.Ask, answer);
            Compare("All." + question.Name, () => question.Narrow(generated.All), answer);
        }

        // Of each kind those that most facts meet, and the one that fewest do.
        var few = answered.GroupBy(one => one.Question.Kind)
            .SelectMany(kind => kind.OrderByDescending(one => one.Answer.Length).Take(2).Append(kind.MinBy(one => one.Answer.Length)))
            .ToArray();
        for (var i = 0; i < few.Length; i++)
        {
            for (var j = 0; j < few.Length; j++)
            {
                var ((one, answer), other, third) = (few[i], few[j].Question, few[(i + (3 * j)) % few.Length].Question);
                var both = answer.Where(other.Holds).ToArray();
                Compare($"{one.Name}.{other.Name}", () => other.Narrow(one.Ask()), both);
                Compare($"{one.Name}.{other.Name}.{third.Name}", () => third.Narrow(other.Narrow(one.Ask())), both.Where(third.Holds));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of the questions are answered wrongly:\n{string.Join('\n', wrong.Take(10))}");

        void Compare(string name, Func<FactQuery<Fact>> ask, IEnumerable<Fact> expected)
        {
            var ids = string.Join(' ', expected.Select(fact => fact.Id));
            var (counted, gone) = (ask().Count, string.Join(' ', ask().Select(fact => fact.Id)));
            if (gone != ids || counted != (ids.Length == 0 ? 0 : ids.Split(' ').Length))
            {
                wrong.Add($"{name} gives {counted}: {gone}\n  instead of: {ids}");
            }
        }
    }

    [Fact]
    public void A_question_of_each_kind_is_answered_by_some_facts_and_not_by_all()
    {
        var generated = new GeneratedFacts(QueriedCorpus.Of(60, 2).Build());
        var all = generated.All.ToArray();

        Assert.All(
            QuestionsOf(generated, all).GroupBy(question => question.Kind),
            kind => Assert.Contains(kind, question => all.Any(question.Holds) && !all.All(question.Holds)));
    }

    [Theory]
    [InlineData(60, 2)]
    [InlineData(900, 24)]
    public void Every_entry_is_found_by_its_id_and_by_its_typed_id(int facts, int files)
    {
        var build = QueriedCorpus.Of(facts, files).WithProperty("FactGenMembers", "ids").Build();
        string[] sections = ["People", "Organizations", "Outlets", "Articles", "Statements", "Claims", "Events", "Measures"];

        var values = build.EvaluateAll([.. sections.SelectMany(section => new[]
        {
            $"Facts.{section}.All.Select(entry => entry.Id).ToArray()",
            $"Facts.{section}.All.Select(entry => Facts.{section}.Find(entry.Id)!.Id).ToArray()",
            $"System.Enum.GetValues<Facts.{section}.Id>().Select(id => Facts.{section}.Get(id).Id).Order(System.StringComparer.Ordinal).ToArray()",
        })]);

        for (var i = 0; i < values.Length; i += 3)
        {
            Assert.NotEmpty((string[])values[i]!);
            Assert.Equal(values[i], values[i + 1]);
            Assert.Equal(values[i], values[i + 2]);
        }
    }

    [Fact]
    public void What_another_pack_has_is_asked_for_alike()
    {
        var library = new FactProject { AssemblyName = "Library" }
            .WithProperty("RootNamespace", "Library").WithProperty("FactGenVisibility", "public")
            .With("facts/a.yaml", """
                people: { jane-doe: { name: Jane Doe } }
                outlets: { quay: { name: The Quay } }
                articles: { ports: { title: Ports, outlet: quay } }

                """);
        var app = FactProject.Of("""
            people: { jane-doe: { name: Another Jane } }
            statements:
              hers: { speaker: Library/jane-doe, quote: Hello., sources: [Library/ports] }
              mine: { speaker: App/jane-doe, quote: Hello. }

            """).Referencing(library);

        Assert.Equal(
            ["hers", "mine", "hers", "hers"],
            app.Build().EvaluateAll(
                "string.Join(' ', Facts.By(Library.Facts.People.JaneDoe).Select(fact => fact.Id))",
                "string.Join(' ', Facts.By(Facts.People.JaneDoe).Select(fact => fact.Id))",
                "string.Join(' ', Facts.CitedBy(Library.Facts.Articles.Ports).Select(fact => fact.Id))",
                "string.Join(' ', Facts.CitedBy(Library.Facts.Outlets.Quay).Select(fact => fact.Id))"));
    }

    // Each beside what it means, in the words of docs/fact-format.md, with nothing but what a fact says of itself.
    private static IEnumerable<Question> QuestionsOf(GeneratedFacts facts, Fact[] all)
    {
        var speakers = all.OfType<Statement>().Select(statement => statement.Speaker).ToArray();
        foreach (var agent in facts.Agents.Concat(speakers).Concat(speakers.OfType<JointSpeakers>().SelectMany(joint => joint.Members)).Distinct())
        {
            yield return new(
                agent is KnownAgent ? "by" : "by unnamed or joint",
                $"By({agent})",
                () => facts.By(agent).OfType<Fact>(),
                query => query.By(agent).OfType<Fact>(),
                fact => fact is Statement statement && (statement.Speaker == agent || (statement.Speaker is JointSpeakers joint && joint.Members.Contains(agent))));
        }

        foreach (var article in facts.Articles)
        {
            yield return new(
                "article",
                $"CitedBy({article.Id})",
                () => facts.CitedByArticle(article),
                query => query.CitedBy(article),
                fact => fact.Citations.Any(citation => citation.Article == article || citation.Via.Any(step => step.Article == article)));
        }

        foreach (var outlet in facts.Agents.OfType<Outlet>())
        {
            yield return new(
                "outlet",
                $"CitedBy({outlet.Id})",
                () => facts.CitedByOutlet(outlet),
                query => query.CitedBy(outlet),
                fact => fact.Citations.Any(citation => citation.Article.Outlet == outlet || citation.Via.Any(step => outlet.Equals(step.Agent) || step.Article?.Outlet == outlet)));
        }

        foreach (var topic in all.SelectMany(fact => fact.Topics).Distinct().Append("no topic").Append(""))
        {
            yield return new("topic", $"WithTopic({topic})", () => facts.WithTopic(topic), query => query.WithTopic(topic), fact => fact.Topics.Contains(topic));
        }

        foreach (var status in Enum.GetValues<FactStatus>())
        {
            yield return new("status", $"WithStatus({status})", () => facts.WithStatus(status), query => query.WithStatus(status), fact => fact.Status == status);
        }

        foreach (var (from, to) in RangesOf(all))
        {
            yield return new(
                "between",
                $"Between({from}, {to})",
                () => facts.Between(from, to),
                query => query.Between(from, to),
                fact => !(from > to) && fact.When is { Precision: not FactDatePrecision.Text } date && !(date.Latest < from) && !(date.Earliest > to));
        }

        yield return new("type", "OfType<Statement>", () => facts.All.OfType<Statement>().OfType<Fact>(), query => query.OfType<Statement>().OfType<Fact>(), fact => fact is Statement);
        yield return new("type", "OfType<Claim>", () => facts.All.OfType<Claim>().OfType<Fact>(), query => query.OfType<Claim>().OfType<Fact>(), fact => fact is Claim);
        yield return new("type", "OfType<Event>", () => facts.All.OfType<Event>().OfType<Fact>(), query => query.OfType<Event>().OfType<Fact>(), fact => fact is Event);
        yield return new("type", "OfType<Measure>", () => facts.All.OfType<Measure>().OfType<Fact>(), query => query.OfType<Measure>().OfType<Fact>(), fact => fact is Measure);
    }

    // From and to each day on which the answer can change.
    private static IEnumerable<(FactDay? From, FactDay? To)> RangesOf(Fact[] all)
    {
        FactDay?[] bounds = [null, .. all.SelectMany(fact => new[] { fact.When?.Earliest, fact.When?.Latest }).OfType<FactDay>().SelectMany(AndItsNeighbours).Distinct().Order().Cast<FactDay?>()];
        return bounds.SelectMany((from, i) => bounds.Where((_, j) => i <= 1 || j <= 1 || (j - i) is >= -1 and <= 2).Select(to => (from, to)));
    }

    private static IEnumerable<FactDay> AndItsNeighbours(FactDay day)
    {
        yield return day;
        if (day.TryGetDateOnly(out var date))
        {
            yield return date == DateOnly.MinValue ? day : date.AddDays(-1);
            yield return date == DateOnly.MaxValue ? day : date.AddDays(1);
        }
    }

    private sealed record Question(string Kind, string Name, Func<FactQuery<Fact>> Ask, Func<FactQuery<Fact>, FactQuery<Fact>> Narrow, Func<Fact, bool> Holds);

    /// <summary>The members of the generated class.</summary>
    private sealed class GeneratedFacts
    {
        public GeneratedFacts(FactBuild build)
        {
            var members = build.EvaluateAll(
                "Facts.All",
                "Facts.People.All.Cast<FactGen.Agent>().Concat(Facts.Organizations.All).Concat(Facts.Outlets.All).ToArray()",
                "Facts.Articles.All.ToArray()",
                "(System.Func<FactGen.Agent, FactGen.FactQuery<FactGen.Statement>>)Facts.By",
                "(System.Func<FactGen.Article, FactGen.FactQuery<FactGen.Fact>>)Facts.CitedBy",
                "(System.Func<FactGen.Outlet, FactGen.FactQuery<FactGen.Fact>>)Facts.CitedBy",
                "(System.Func<FactGen.FactDay?, FactGen.FactDay?, FactGen.FactQuery<FactGen.Fact>>)Facts.Between",
                "(System.Func<string, FactGen.FactQuery<FactGen.Fact>>)Facts.WithTopic",
                "(System.Func<FactGen.FactStatus, FactGen.FactQuery<FactGen.Fact>>)Facts.WithStatus");
            All = (FactQuery<Fact>)members[0]!;
            Agents = (Agent[])members[1]!;
            Articles = (Article[])members[2]!;
            By = (Func<Agent, FactQuery<Statement>>)members[3]!;
            CitedByArticle = (Func<Article, FactQuery<Fact>>)members[4]!;
            CitedByOutlet = (Func<Outlet, FactQuery<Fact>>)members[5]!;
            Between = (Func<FactDay?, FactDay?, FactQuery<Fact>>)members[6]!;
            WithTopic = (Func<string, FactQuery<Fact>>)members[7]!;
            WithStatus = (Func<FactStatus, FactQuery<Fact>>)members[8]!;
        }

        public FactQuery<Fact> All { get; }

        public Agent[] Agents { get; }

        public Article[] Articles { get; }

        public Func<Agent, FactQuery<Statement>> By { get; }

        public Func<Article, FactQuery<Fact>> CitedByArticle { get; }

        public Func<Outlet, FactQuery<Fact>> CitedByOutlet { get; }

        public Func<FactDay?, FactDay?, FactQuery<Fact>> Between { get; }

        public Func<string, FactQuery<Fact>> WithTopic { get; }

        public Func<FactStatus, FactQuery<Fact>> WithStatus { get; }
    }
}
