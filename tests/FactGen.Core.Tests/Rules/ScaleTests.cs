using System.Collections;
using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using Xunit;

namespace FactGen.Core.Tests.Rules;

/// <summary>What rules look at grows with the facts, not with their product. Counted at the sources of a fact, which each rule goes through.</summary>
public class ScaleTests
{
    private const int Many = 2000;

    [Fact]
    public void Many_statements_of_somebody_with_many_roles_are_judged_one_by_one()
    {
        var roles = string.Concat(Enumerable.Range(0, Many).Select(number => $"      - {{ title: t, from: {1000 + (number / 2)}-01-01, to: {1000 + (number / 2)}-02-01 }}\n"));
        var statements = string.Concat(Enumerable.Range(0, Many).Select(number => $"  s{number}: {{ speaker: jane, paraphrase: words {number}, when: {1000 + (number / 2)}-0{(number % 2) + 1}-15 }}\n"));
        var file = FactFile.Read($"people:\n  jane:\n    name: Jane\n    roles:\n{roles}statements:\n{statements}");

        var found = CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]));

        // In January a role was held, in February until the first.
        Assert.Equal(Many / 2, found.Count(finding => finding.Finding.Rule.Id == "FACT304"));
    }

    [Theory]
    [InlineData("1990", "2000", "1995", false)]
    [InlineData("1990", "2000", "2000-12-31", false)]
    [InlineData("1990", "2000", "2001-01-01", true)]
    [InlineData("1990", "2000", "1989-12-31", true)]
    [InlineData("1990-05", null, "1990-05-31", false)]
    [InlineData("1990-05", null, "1990-04", true)]
    [InlineData(null, "2000", "1000", false)]
    [InlineData("1990-05-01T12:00Z", "1990-05-02T12:00Z", "1990-05-02T13:00Z", true)]
    [InlineData("1990-05-01T12:00Z", "1990-05-02T12:00Z", "1990-05-02T11:00Z", false)]
    public void A_role_is_held_alike_whether_somebody_has_one_or_very_many(string? from, string? to, string when, bool isFound)
    {
        var role = $"      - {{ title: t{(from is null ? "" : ", from: " + from)}{(to is null ? "" : ", to: " + to)} }}\n";
        var others = string.Concat(Enumerable.Range(0, 20).Select(number => $"      - {{ title: o, from: 0{100 + number}, to: 0{100 + number} }}\n"));
        foreach (var roles in new[] { role, role + others, others + role })
        {
            var yaml = $"people:\n  jane:\n    name: Jane\n    roles:\n{roles}statements:\n  s: {{ speaker: jane, paraphrase: words, when: '{when}' }}\n";
            var found = CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", FactFile.Read(yaml))]));
            Assert.Equal(isFound, found.Any(finding => finding.Finding.Rule.Id == "FACT304"));
        }
    }

    [Fact]
    public void A_long_list_of_contradictions_excuses_whom_it_names_and_nobody_else()
    {
        var named = string.Join(", ", Enumerable.Range(0, Many).Select(number => "other-" + number));
        var same = string.Concat(Enumerable.Range(0, Many).Select(number => $"  s{number}: {{ speaker: jane, paraphrase: the same words }}\n"));
        var file = FactFile.Read($"people: {{ jane: {{ name: J }} }}\nstatements:\n  first: {{ speaker: jane, paraphrase: the same words, contradicts: [{named}] }}\n{same}");

        var found = CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]));

        Assert.Equal(Many, found.Count(finding => finding.Finding.Rule.Id == "FACT504"));
    }

    [Fact]
    public void The_sources_of_one_fact_are_gone_through_a_few_times_each()
    {
        var looks = new Looks();
        CorpusChecker.Check(CorpusWithSources(looks));
        Assert.InRange(looks.Count, Many, 20 * Many);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(Many + 10)]
    public void No_more_than_a_rule_goes_on_through_many_sources_for_whoever_gave_up(int atLook)
    {
        using var cancellation = new CancellationTokenSource();
        var looks = new Looks { CancelAt = atLook, Cancellation = cancellation };
        Assert.Throws<OperationCanceledException>(() => CorpusChecker.Check(CorpusWithSources(looks), cancellation.Token));
        Assert.InRange(looks.Count, atLook, atLook + (6 * Many));
    }

    [Theory]
    [InlineData("the harbour stays open", 1)]
    [InlineData("tick tick", 2)]
    [InlineData("the harbour stays … tonight, they said", 1)]
    [InlineData("The Harbour stays open", 0)]
    [InlineData("stays [sic] open", 1)]
    [InlineData("nothing of the kind", 0)]
    [InlineData("arbour", 0)]
    public void A_quote_is_found_alike_in_a_short_text_and_in_a_long_one(string quote, int occurrences)
    {
        const string Text = "On Monday the harbour stays open until late tonight, they said. Tick, tick tick tick.";
        var needle = Needle.Of(quote);
        foreach (var text in new[] { Text, Text + string.Concat(Enumerable.Repeat("\nAnd so on.", 4000)) })
        {
            Assert.Equal(occurrences, QuoteSearch.Find(SnapshotText.Of(text).EndingWith(null), [needle], default)[needle].Occurrences);
        }
    }

    // One fact with very many sources, each of which tells when somebody asks what it lacks.
    private static Corpus CorpusWithSources(Looks looks)
    {
        var sources = string.Concat(Enumerable.Range(0, Many).Select(_ => "      - { article: one, excerpt: words }\n"));
        var file = FactFile.Read($"articles: {{ one: {{ title: t }} }}\nclaims:\n  c:\n    text: words\n    sources:\n{sources}");
        var counted = new FactFile
        {
            Text = file.Text,
            Lines = file.Lines,
            Entries = file.Entries.Select(entry => new FactEntry(entry.Section, entry.Id, Counted(entry.Values, looks))).ToImmutableArray(),
            References = file.References,
            Findings = file.Findings,
            Suppressions = file.Suppressions,
            Exports = file.Exports,
        };
        return new Corpus([new CorpusFile("a.yaml", counted)]);
    }

    private static MapValue Counted(MapValue values, Looks looks) => new(
        values.Fields.Select(field => field.Name == Keys.Sources && field.Value is ListValue list ? new Field(field.Name, field.Key, field.KeyRange, Counted(list, looks)) : field).ToArray(),
        values.Broken,
        values.Anchor,
        values.Range);

    private static ListValue Counted(ListValue list, Looks looks) => new(
        list.Items.Select(item => item is MapValue map ? new MapValue(map.Fields, new Missing(looks), map.Anchor, map.Range) : item).ToArray(),
        list.HasLostItems,
        list.Range);

    private sealed class Looks
    {
        public int Count { get; private set; }

        public int CancelAt { get; init; } = int.MaxValue;

        public CancellationTokenSource? Cancellation { get; init; }

        public void Add()
        {
            if (++Count == CancelAt)
            {
                Cancellation!.Cancel();
            }
        }
    }

    // The keys that could not be read: none.
    private sealed class Missing(Looks looks) : IReadOnlyCollection<string>
    {
        public int Count
        {
            get
            {
                looks.Add();
                return 0;
            }
        }

        public IEnumerator<string> GetEnumerator()
        {
            looks.Add();
            yield break;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
