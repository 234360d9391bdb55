using FactGen.Core.Quotes;

namespace FactGen.Core.Sourcing;

/// <summary>How people whom an article does not name are described, told apart, and told.</summary>
internal static class AnonymousWording
{
    private static readonly char[] s_spaces = [' ', '\t', '\n', '\r', '\u00A0'];

    private static readonly HashSet<string> s_wordsThatTellNothing = new(
        ("source sources person persons people individual individuals insider insiders somebody someone a an the one of some two three four five six seven several many few number handful couple "
            + "multiple various at least unnamed anonymous unidentified undisclosed unspecified "
            + "who asked declined refused wished wanted speaking spoke not to be remain named identified on condition anonymity anonymously").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_otherThanArticles = new(["another", "one"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the wording says nothing about who they are: <c>a source</c>, <c>people who asked not to be named</c>.</summary>
    public static bool IsUndescribed(string description) => KnownWordings.Of(description).IsUndescribed;

    /// <summary>
    /// The form in which two wordings are compared. Neither case, white space and the shape of apostrophes tell sources apart nor how many they
    /// are, that nobody names them, or an article: <c>the officials</c>, <c>two unnamed officials</c>.
    /// </summary>
    public static string Fold(string description) => KnownWordings.Of(description).Folded;

    /// <summary>The same, worked out.</summary>
    internal static string FoldAnew(string description)
    {
        var phrase = AnonymousPhrase.Of(Folding.Fold(description));
        var another = phrase.Determiner is { } determiner && s_otherThanArticles.Contains(determiner) ? determiner + " " : "";
        return (another + phrase.Owner + string.Join(" ", phrase.Core) + phrase.Tail).ToLowerInvariant();
    }

    /// <summary>Whether a folded wording holds no word that tells who they are.</summary>
    internal static bool TellsNothing(string folded) => WordsOf(folded).All(word =>
        s_wordsThatTellNothing.Contains(word.TrimEnd(',', '.', ';')) || word.All(char.IsDigit));

    /// <summary>Whether the words are about several people, as far as they are English and leave no doubt.</summary>
    public static bool IsPlural(string description) => KnownWordings.Of(description).Phrase.IsPlural is true;

    /// <summary>Whether the words mean a publication or an office, which is told as <c>which</c>.</summary>
    public static bool IsThing(string description) => PeopleNouns.IsThing(KnownWordings.Of(description).Phrase.Head);

    /// <summary><c>several unnamed government sources</c>, <c>an unnamed official</c>.</summary>
    /// <param name="description">How the article describes them.</param>
    /// <param name="count">How many: <c>one</c>, <c>two</c>, <c>several</c> or a number; null where the article does not say.</param>
    public static string Tell(string description, string? count)
    {
        var phrase = KnownWordings.Of(description).Phrase;
        var isOne = count is "one" or "1";
        var many = isOne ? null : count;
        if (phrase.Head.ToLowerInvariant() is "somebody" or "someone" && many is null)
        {
            return phrase.Head.ToLowerInvariant() + " unnamed" + phrase.Tail;
        }

        var plural = phrase.IsPlural;
        var core = Core(phrase, many is not null || (phrase.Quantity is not null && plural is true) || phrase.IsPartOf);
        var people = (phrase.Mark ?? "unnamed") + " " + core + phrase.Tail;
        if (phrase.Owner.Length > 0 || phrase.IsPartOf)
        {
            var quantity = isOne && (plural is true || phrase.IsPartOf) ? "one" : QuantityOf(phrase, many);
            var owner = phrase.Owner.Length > 0 ? phrase.Owner : "the ";
            return (quantity is null ? "" : quantity + " of ") + owner + people;
        }

        if (isOne)
        {
            return (plural, phrase.Quantity) switch
            {
                (true, { } quantity) => $"one of {phrase.Hedge}{quantity} {people}",
                (true, null) => "one of the " + people,
                _ => "an " + people,
            };
        }

        if (QuantityOf(phrase, many) is { } howMany)
        {
            return howMany + " " + people;
        }

        return (phrase.Determiner, plural ?? (core == "source" ? false : null)) switch
        {
            ("another", _) => "another " + people,
            ("the", null) => "the " + people,
            ("the", true) or (null, null or true) => people,
            _ => "an " + people,
        };
    }

    /// <summary>The words, without the white space between them.</summary>
    internal static string[] WordsOf(string description) => description.Split(s_spaces, StringSplitOptions.RemoveEmptyEntries);

    // What the words say is more exact than `several`, and what they hedge is more exact than any number.
    private static string? QuantityOf(AnonymousPhrase phrase, string? many) =>
        phrase.Quantity is { } quantity && (many is null or "several" || phrase.Hedge.Length > 0) ? phrase.Hedge + quantity : many;

    private static string Core(AnonymousPhrase phrase, bool isMany)
    {
        var words = phrase.Core.Count == 0 ? ["source"] : phrase.Core.ToArray();
        if (isMany)
        {
            var last = words[words.Length - 1];
            words[words.Length - 1] = last is "somebody" or "someone" ? "people" : PeopleNouns.Plural(last);
        }

        return string.Join(" ", words);
    }
}
