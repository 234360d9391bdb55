using FactGen.Core.Quotes;

namespace FactGen.Benchmarks.Quoting;

/// <summary>Snapshots in a temporary folder, and quotes of each, as they stand there and altered.</summary>
internal sealed class KeptArticles : IDisposable
{
    private const int QuoteLength = 200;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-quotes");

    /// <param name="count">How many snapshots.</param>
    /// <param name="characters">How long each is.</param>
    /// <param name="quotes">How many quotes of each.</param>
    public KeptArticles(int count, int characters, int quotes)
    {
        var invented = new InventedText(20210316);
        Files = new string[count];
        Quotes = new Needle[count][];
        Altered = new Needle[count][];
        for (var i = 0; i < count; i++)
        {
            var words = invented.Words(characters);
            Files[i] = Path.Combine(_folder.FullName, $"{i}.txt");
            File.WriteAllText(Files[i], string.Concat(words));
            var texts = Enumerable.Range(0, quotes).Select(_ => invented.Quote(words, QuoteLength)).ToArray();
            Quotes[i] = Array.ConvertAll(texts, text => Needle.Of(text));
            Altered[i] = [.. texts.Select((text, number) => Needle.Of(InventedText.Altered(text, (i * quotes) + number)))];
        }
    }

    public string[] Files { get; }

    /// <summary>Quotes that stand in the snapshot of the same index.</summary>
    public Needle[][] Quotes { get; }

    /// <summary>The same with one word that stands in none.</summary>
    public Needle[][] Altered { get; }

    /// <summary>Reads the first files: their bytes, as text.</summary>
    public string[] Read(int count) => [.. Files.Take(count).Select(File.ReadAllText)];

    public void Dispose() => _folder.Delete(recursive: true);
}
