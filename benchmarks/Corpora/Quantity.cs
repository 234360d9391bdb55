using System.Globalization;

namespace FactGen.Benchmarks.Corpora;

/// <summary>Numbers as data and as articles print them.</summary>
internal static class Quantity
{
    private static readonly string[] s_words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A value, and the words that give it in an article of that language.</summary>
    public static (string Value, string Words) Draw(Chance chance, Tongue tongue)
    {
        var number = chance.Between(2, 99_999);
        if (tongue.Code != "en")
        {
            return (Text(number), Text(number));
        }

        switch (chance.Below(6))
        {
            case 0:
                return (Text(number), number.ToString("N0", CultureInfo.InvariantCulture));

            case 1:
                var tenths = Text(number / 10) + "." + Text((number % 9) + 1);
                return (tenths, tenths);

            case 2:
                return (Text(number % 900) + "500000", Text(number % 900) + ".5 million");

            case 3:
                var word = chance.Below(s_words.Length);
                return (Text(word + 2), s_words[word]);

            default:
                return (Text(number), Text(number));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
