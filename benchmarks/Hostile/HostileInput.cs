using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Hostile;

/// <summary>Facts that somebody could write to make a careless compiler take for ever or all memory.</summary>
/// <param name="Name">What the table calls it, at its full size.</param>
/// <param name="Size">The number that is halved.</param>
/// <param name="Write">The files of a size, by path.</param>
internal sealed record HostileInput(string Name, int Size, Func<int, Dictionary<string, string>> Write)
{
    // Below what the reader refuses.
    private const int MostEntries = 40_000;

    private const string Article = "articles:\n  a: { title: T, outlet: o, published: 2021-03-23, url: https://o.example/a }\noutlets:\n  o: { name: O }\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        new("1,000,000 facts in one file, which is refused", 1_000_000, size => OneFile("claims:\n" + Repeat(size, i => $"  c-{i}: {{ text: Something, sources: [a] }}\n"))),
        new("50,000 facts in one file, the most", 50_000 - 2, size => OneFile(Article + "claims:\n" + Repeat(size - 2, i => $"  c-{i}: {{ text: Something, sources: [a] }}\n"))),
        new("200,000 facts in 5 files", 200_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Something, sources: [a] }}\n")),
        new("10,000 files of one fact", 10_000, size => Enumerable.Range(0, size).ToDictionary(i => Invariant($"f-{i}.yaml"), i => Invariant($"claims:\n  c-{i}: {{ text: Something, sources: [a] }}\n"))),
        new("one fact with 100,000 topics", 100_000, size => OneFile($"{Article}claims:\n  c: {{ text: Something, sources: [a], topics: [{Repeat(size, i => $"t-{i}, ")}last] }}\n")),
        new("one fact with 100,000 sources", 100_000, size => OneFile($"{Article}claims:\n  c: {{ text: Something, sources: [{Repeat(size, _ => $"a, ")}a] }}\n")),
        new("one report that goes back 100,000 steps", 100_000, size => OneFile($"{Article}claims:\n  c: {{ text: Something, sources: [{{ article: a, via: [{Repeat(size, i => $"{{ anonymous: official number {i} }}, ")}o] }}] }}\n")),
        new("100,000 people of one name", 100_000, size => Spread(size, "people", i => $"  p-{i}: {{ name: Jane Doe, misnamed: [Jean Dow] }}\n")),
        new("100,000 facts citing one article", 100_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Number {i}, sources: [{{ article: a, excerpt: number {i} }}] }}\n")),
        new("40,000 statements of the same words", 40_000, size => Spread(size, "statements", i => $"  s-{i}: {{ speaker: o, quote: The same words, sources: [a] }}\n")),
        new("40,000 values of one measure", 40_000, size => Spread(size, "measures", i => $"  m-{i}: {{ of: depth, value: {i}, when: 2021, sources: [a] }}\n")),
        new("40,000 facts that replace each other in a row", 40_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Number {i}, sources: [a], superseded-by: c-{(i + 1) % size} }}\n")),
        new("40,000 topics a letter apart", 40_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Number {i}, sources: [a], topics: [{Letters(i)}] }}\n")),
        new("40,000 references to nothing", 40_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Number {i}, sources: [gone-{i}] }}\n")),
        new("40,000 ids that come twice", 40_000, size => Spread(size, "claims", i => $"  c-{i / 2}: {{ text: Number {i}, sources: [a] }}\n")),
        new("40,000 facts that contradict each other", 40_000, size => Spread(size, "claims", i => $"  c-{i}: {{ text: Number {i}, sources: [a], contradicts: [c-{size - 1 - i}] }}\n")),
        new("a quote of 4,000,000 letters", 4_000_000, size => OneFile($"{Article}statements:\n  s: {{ speaker: o, quote: \"{new string('a', size)}\", sources: [a] }}\n")),
        new("1,000,000 brackets", 1_000_000, size => OneFile($"claims:\n  c: {new string('[', size)}\n")),
        new("200,000 lines that are no YAML", 200_000, size => OneFile(Repeat(size, i => $"he said: \"no: {i}\n"))),
    ];

    private static Dictionary<string, string> OneFile(string text) => new() { ["all.yaml"] = text };

    // As many files as the reader's limit asks for, beside the article that all cite.
    private static Dictionary<string, string> Spread(int size, string section, Func<int, FormattableString> entry)
    {
        var files = new Dictionary<string, string> { ["article.yaml"] = Article };
        for (var first = 0; first < size; first += MostEntries)
        {
            files.Add(Invariant($"f-{first}.yaml"), section + ":\n" + Repeat(Math.Min(MostEntries, size - first), i => entry(first + i)));
        }

        return files;
    }

    private static string Repeat(int count, Func<int, FormattableString> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            all.Append(text(i).ToString(CultureInfo.InvariantCulture));
        }

        return all.ToString();
    }

    // 0 is aaaaaaaa, 1 is aaaaaaab.
    private static string Letters(int number) => string.Create(8, number, (letters, rest) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--, rest /= 26)
        {
            letters[i] = (char)('a' + (rest % 26));
        }
    });

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
