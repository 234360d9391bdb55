using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>A language that invented articles are written in.</summary>
/// <param name="Code">Its language tag.</param>
/// <param name="Words">Its words.</param>
/// <param name="Space">What stands between them.</param>
/// <param name="Stop">What ends a sentence.</param>
internal sealed record Tongue(string Code, string[] Words, string Space = " ", string Stop = ".")
{
    public static Tongue English { get; } = new("en", Vocabulary.Words);

    /// <summary>English without quotation marks, for a fact-checker's own text: what that quotes must stand in an article.</summary>
    public static Tongue OwnWords { get; } = new("en", [.. Vocabulary.Words.Where(word => word[0] is not ('“' or '—'))]);

    /// <summary>The languages other than English.</summary>
    public static Tongue[] Others { get; } =
    [
        new("ru", Vocabulary.Russian), new("es", Vocabulary.Spanish), new("ar", Vocabulary.Arabic),
        new("ja", Vocabulary.Japanese, "", "。"), new("zh", Vocabulary.Chinese, "", "。"),
    ];

    private string[] Starts { get; } = [.. Words.Where(word => char.IsLetter(word[0])).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..])];

    /// <summary>So many UTF-8 bytes of words, or a few more, without a stop.</summary>
    public string Phrase(Chance chance, int bytes)
    {
        var text = new StringBuilder();
        for (var length = 0; length < bytes;)
        {
            var word = chance.Pick(Words);
            if (text.Length > 0)
            {
                text.Append(Space);
            }

            text.Append(word);
            length += Encoding.UTF8.GetByteCount(word) + Space.Length;
        }

        return text.ToString();
    }

    /// <summary>A sentence of at least so many UTF-8 bytes: a capital first, where the script has them, a stop last.</summary>
    public string Sentence(Chance chance, int bytes)
    {
        var start = chance.Pick(Starts);
        return start + Space + Phrase(chance, bytes - Encoding.UTF8.GetByteCount(start) - 2) + Stop;
    }
}
