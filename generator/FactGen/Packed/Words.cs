using System.Globalization;

namespace FactGen.Packed;

/// <summary>The words and numbers with a meaning of their own, to the types that an app sees.</summary>
internal static class Words
{
    public static FactDatePrecision Precision(string word) => word switch
    {
        "text" => FactDatePrecision.Text,
        "century" => FactDatePrecision.Century,
        "decade" => FactDatePrecision.Decade,
        "year" => FactDatePrecision.Year,
        "season" => FactDatePrecision.Season,
        "month" => FactDatePrecision.Month,
        "day" => FactDatePrecision.Day,
        "time" => FactDatePrecision.Time,
        "interval" => FactDatePrecision.Interval,
        _ => throw Unknown(word, "precision of a date"),
    };

    // Every fact has one, so that no text is made of it.
    public static FactStatus Status(ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("draft"u8))
            return FactStatus.Draft;
        if (word.SequenceEqual("vetted"u8))
            return FactStatus.Vetted;
        if (word.SequenceEqual("disputed"u8))
            return FactStatus.Disputed;
        if (word.SequenceEqual("superseded"u8))
            return FactStatus.Superseded;
        return word.SequenceEqual("retracted"u8) ? FactStatus.Retracted : throw Unknown(PackedText.Decode(word), "status");
    }

    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Vetted => "vetted",
        FactStatus.Disputed => "disputed",
        FactStatus.Superseded => "superseded",
        FactStatus.Retracted => "retracted",
        _ => "draft",
    };

    public static Genre? Genre(string? word) => word switch
    {
        null => null,
        "news" => FactGen.Genre.News,
        "opinion" => FactGen.Genre.Opinion,
        "transcript" => FactGen.Genre.Transcript,
        "press-release" => FactGen.Genre.PressRelease,
        _ => throw Unknown(word, "genre"),
    };

    public static Approximation? Approximation(string? word) => word switch
    {
        null => null,
        "about" => FactGen.Approximation.About,
        "over" => FactGen.Approximation.Over,
        "under" => FactGen.Approximation.Under,
        "almost" => FactGen.Approximation.Almost,
        _ => throw Unknown(word, "approximation"),
    };

    public static string Of(Approximation approximation) => approximation switch
    {
        FactGen.Approximation.About => "about",
        FactGen.Approximation.Over => "over",
        FactGen.Approximation.Under => "under",
        _ => "almost",
    };

    public static SourceCount? Count(string? word) => word switch
    {
        null => null,
        "one" => new SourceCount(1),
        "two" => new SourceCount(2),
        "several" => new SourceCount(null),
        _ => new SourceCount(Number(word)),
    };

    public static int Number(string word)
    {
        long number = 0;
        foreach (var digit in word)
        {
            number = (number * 10) + (digit - '0');
            if (!char.IsAsciiDigit(digit) || number > int.MaxValue)
                throw Unknown(word, "number");
        }

        return word.Length > 0 ? (int)number : throw Unknown(word, "number");
    }

    public static decimal Decimal(string word) =>
        decimal.TryParse(
            word,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number)
            ? number
            : throw Unknown(word, "decimal number");

    private static InvalidDataException Unknown(string word, string what) => Damage.Of($"'{word}' is no {what}");
}
