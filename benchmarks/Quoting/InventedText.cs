using System.Text;
using FactGen.Benchmarks.Corpora;

namespace FactGen.Benchmarks.Quoting;

/// <summary>Articles' texts from a fixed seed: half of the words are the few of every text, half of them rare, with curly quotes and dashes.</summary>
internal sealed class InventedText(int seed)
{
    private const int RareWords = 5_000;
    private static readonly string[] s_syllables = ["ka", "ro", "min", "dal", "es", "tor", "vi", "lén", "u", "sha", "bre", "noi", "pal", "gu", "ix"];
    private static readonly string[] s_stops = [". ", ", ", " – ", ".\n\n", ": “", "” ", "\u00A0", ", "];

    private readonly Random _random = new(seed);

    /// <summary>The words of a text of about so many characters, spaces and punctuation with each.</summary>
    public List<string> Words(int characters)
    {
        var words = new List<string>();
        for (var length = 0; length < characters; length += words[^1].Length)
        {
            var word = _random.Next(2) == 0 ? Vocabulary.Words[_random.Next(Vocabulary.Words.Length)] : Rare(_random.Next(RareWords));
            words.Add(word + (_random.Next(9) == 0 ? s_stops[_random.Next(s_stops.Length)] : " "));
        }

        return words;
    }

    /// <summary>A stretch of about so many characters of those words.</summary>
    public string Quote(List<string> words, int characters)
    {
        var text = new StringBuilder();
        for (var at = _random.Next(Math.Max(1, words.Count - (characters / 3))); text.Length < characters && at < words.Count; at++)
        {
            text.Append(words[at]);
        }

        return text.ToString();
    }

    /// <summary>The quote with a word in its middle that no text has, told apart by its number.</summary>
    public static string Altered(string quote, int number)
    {
        var middle = quote.IndexOf(' ', quote.Length / 2);
        return $"{quote[..middle]} zz{number} {quote[(middle + 1)..]}";
    }

    private static string Rare(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + 15; rest > 0; rest /= s_syllables.Length)
        {
            word.Append(s_syllables[rest % s_syllables.Length]);
        }

        return word.ToString();
    }
}
