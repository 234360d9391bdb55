using FactGen.Benchmarks.Corpora;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Benchmarks.Running;

/// <summary>A source, as other stores keep it.</summary>
internal sealed record PlainSource(string Article, string? Excerpt, string[] Via);

/// <summary>A fact as other stores keep it: what all of them answer questions about. Days are <c>2021-03-16</c>; null where there is none.</summary>
internal sealed record PlainFact(string Id, string Section, string Text, string[] Speakers, string? From, string? To, string[] Topics, PlainSource[] Sources)
{
    /// <summary>The outlets of the articles that it cites, and those it goes back to.</summary>
    public required string[] Outlets { get; init; }

    /// <summary>The facts of a corpus, in the order of its files.</summary>
    public static IReadOnlyList<PlainFact> Of(BenchmarkCorpus corpus)
    {
        var entries = corpus.Read().SelectMany(file => file.Content.Entries).ToArray();
        var outletOf = entries.Where(entry => entry.Section.Space == IdSpace.Articles).ToDictionary(
            entry => entry.Id, entry => entry.Values.Reference(Keys.Outlet)?.Id, StringComparer.Ordinal);
        return [.. entries.Where(entry => entry.Section.HoldsFacts).Select(entry => Of(entry, outletOf))];
    }

    private static PlainFact Of(FactEntry fact, Dictionary<string, string?> outletOf)
    {
        var when = fact.Values.Date(Keys.When)?.Date;
        var text = fact.Values.Text(Keys.Quote) ?? fact.Values.Text(Keys.Paraphrase) ?? fact.Values.Text(Keys.Text) ?? fact.Values.Text(Keys.Of);
        var sources = fact.Sources.ToArray();
        return new PlainFact(
            fact.Id,
            fact.Section.Name,
            text?.Text ?? "",
            [.. fact.Speakers.Select(Name)],
            when?.Earliest?.ToString(),
            when?.Latest?.ToString(),
            [.. fact.Values.Items<TextValue>(Keys.Topics).Select(topic => topic.Text)],
            [.. sources.Select(source => new PlainSource(source.Article.Id, source.Excerpt?.Text, [.. source.Via.Select(Name)]))])
        {
            Outlets =
            [
                .. sources.SelectMany(source => source.Via.Select(step => step.Article is { } work ? outletOf.GetValueOrDefault(work.Id) : step.Agent?.Id).Prepend(outletOf.GetValueOrDefault(source.Article.Id)))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    private static string Name(Party party) => party.Agent?.Id ?? party.Article?.Id ?? party.Anonymous?.Text ?? "";
}
