using System.Collections;
using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using Xunit;

namespace FactGen.Core.Tests.Rules;

/// <summary>What rules look at grows with the facts, not with their product. Counted at the lists that they go through.</summary>
public class ScaleTests
{
    private const int Many = 2000;

    [Fact]
    public void Many_statements_of_somebody_with_many_roles_do_not_look_at_all_roles_each()
    {
        var roles = string.Concat(Enumerable.Range(0, Many).Select(number => $"      - {{ title: t, from: {1000 + (number / 2)}-01-01, to: {1000 + (number / 2)}-02-01 }}\n"));
        var statements = string.Concat(Enumerable.Range(0, Many).Select(number => $"  s{number}: {{ speaker: jane, paraphrase: words {number}, when: {1000 + (number / 2)}-0{(number % 2) + 1}-15 }}\n"));
        var looks = new Looks();
        var file = Counted(FactFile.Read($"people:\n  jane:\n    name: Jane\n    roles:\n{roles}statements:\n{statements}"), Keys.Roles, looks);

        var found = CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]));

        // In January a role was held, in February until the first.
        Assert.Equal(Many / 2, found.Count(finding => finding.Finding.Rule.Id == "FACT304"));
        Assert.InRange(looks.Count, Many, 20 * Many);
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
    public void A_long_list_of_contradictions_is_gone_through_once_and_not_for_each_other_statement()
    {
        var named = string.Join(", ", Enumerable.Range(0, Many).Select(number => "other-" + number));
        var same = string.Concat(Enumerable.Range(0, Many).Select(number => $"  s{number}: {{ speaker: jane, paraphrase: the same words }}\n"));
        var looks = new Looks();
        var file = Counted(FactFile.Read($"people: {{ jane: {{ name: J }} }}\nstatements:\n  first: {{ speaker: jane, paraphrase: the same words, contradicts: [{named}] }}\n{same}"), Keys.Contradicts, looks);

        var found = CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]));

        Assert.Equal(Many, found.Count(finding => finding.Finding.Rule.Id == "FACT504"));
        Assert.InRange(looks.Count, Many, 10 * Many);
    }

    [Fact]
    public void The_topics_of_one_fact_are_gone_through_a_few_times_each()
    {
        var looks = new Looks();
        var file = Counted(FactFile.Read(Topics(Many)), Keys.Topics, looks);
        CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]));
        Assert.InRange(looks.Count, Many, 10 * Many);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(Many + 10)]
    [InlineData((2 * Many) + 10)]
    public void No_rule_goes_on_through_a_long_list_for_whoever_gave_up(int atLook)
    {
        using var cancellation = new CancellationTokenSource();
        var looks = new Looks { CancelAt = atLook, Cancellation = cancellation };
        var file = Counted(FactFile.Read(Topics(Many)), Keys.Topics, looks);
        Assert.Throws<OperationCanceledException>(() => CorpusChecker.Check(new Corpus([new CorpusFile("a.yaml", file)]), cancellation.Token));

        // The dates of an entry are looked for in all that it holds.
        Assert.InRange(looks.Count, atLook, atLook + Many);
    }

    [Theory]
    [InlineData("the harbour stays open", 1)]
    [InlineData("aa", 3)]
    [InlineData("stays … tonight, they said", 1)]
    [InlineData("The Harbour stays open", 0)]
    [InlineData("stays [sic] open", 1)]
    [InlineData("nothing of the kind", 0)]
    [InlineData("arbour", 0)]
    public void A_quote_is_found_alike_in_a_short_text_and_in_a_long_one(string quote, int occurrences)
    {
        const string Text = "On Monday the harbour stays open until late tonight, they said. aaaa";
        var needle = Needle.Of(quote);
        foreach (var text in new[] { Text, Text + string.Concat(Enumerable.Repeat("\nAnd so on.", 4000)) })
        {
            Assert.Equal(occurrences, QuoteSearch.Find(SnapshotText.Of(text).EndingWith(null), [needle], default)[needle].Occurrences);
        }
    }

    private static string Topics(int count) =>
        $"statements:\n  s:\n    speaker: {{ anonymous: port officials }}\n    paraphrase: words\n    topics: [{string.Join(", ", Enumerable.Range(0, count).Select(number => "topic-" + number))}]\n";

    // The same file with the lists under that key counted whenever an item is looked at.
    private static FactFile Counted(FactFile file, string key, Looks looks) => new()
    {
        Text = file.Text,
        Lines = file.Lines,
        Entries = file.Entries.Select(entry => new FactEntry(entry.Section, entry.Id, Counted(entry.Values, key, looks))).ToImmutableArray(),
        References = file.References,
        Findings = file.Findings,
        Suppressions = file.Suppressions,
        Exports = file.Exports,
    };

    private static MapValue Counted(MapValue values, string key, Looks looks) => new(
        values.Fields.Select(field => field.Name == key && field.Value is ListValue list ? field with { Value = new ListValue(new CountedList(list.Items, looks), list.HasLostItems, list.Range) } : field).ToArray(),
        values.Broken,
        values.Anchor,
        values.Range);

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

    private sealed class CountedList(IReadOnlyList<FactValue> items, Looks looks) : IReadOnlyList<FactValue>
    {
        public int Count => items.Count;

        public FactValue this[int index]
        {
            get
            {
                looks.Add();
                return items[index];
            }
        }

        public IEnumerator<FactValue> GetEnumerator()
        {
            foreach (var item in items)
            {
                looks.Add();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
