using System.Globalization;

namespace FactGen.Core.Sourcing;

/// <summary>
/// The words for somebody unnamed, taken apart as English: <c>at least | two | of | the ministry's | unnamed | senior officials | in Tokyo</c>.
/// Words of another language are all <see cref="Core"/>.
/// </summary>
internal sealed class AnonymousPhrase
{
    private static readonly string[][] s_hedges = Sequences("at least", "at most", "more than", "fewer than", "less than", "as many as", "up to", "about", "around", "nearly", "almost", "over", "roughly", "some");

    // The longer ones first: `a few` before `a`, `one or two` before `one`.
    private static readonly string[][] s_severals = Sequences(
        "a large number of", "a small number of", "a number of", "a handful of", "a couple of", "half a dozen", "a dozen", "a few", "dozens of", "scores of", "hundreds of",
        "one or two", "two or three", "three or four", "several", "some", "many", "multiple", "numerous", "various", "few", "both", "most", "all");

    private static readonly string[][] s_numbers = Sequences("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static readonly HashSet<string> s_marks = Words("unnamed anonymous unidentified undisclosed unspecified");
    private static readonly HashSet<string> s_owners = Words("his her its their our my your");
    private static readonly HashSet<string> s_endsOfCore = Words(
        "of in at on from with within inside near by for to who whom whose that which close familiar about under behind aboard across including such as there");

    private AnonymousPhrase()
    {
    }

    /// <summary><c>at least</c>, before a quantity; otherwise empty.</summary>
    public string Hedge { get; private set; } = "";

    /// <summary><c>two</c>, <c>several</c>, <c>a number of</c>; null where there is none.</summary>
    public string? Quantity { get; private set; }

    /// <summary>Whether the quantity is <c>two of the …</c>, so that what follows are more.</summary>
    public bool IsPartOf { get; private set; }

    /// <summary><c>a</c>, <c>an</c>, <c>one</c>, <c>another</c> or <c>the</c>; null where there is none.</summary>
    public string? Determiner { get; private set; }

    /// <summary><c>its</c>, <c>the ministry's</c>; otherwise empty.</summary>
    public string Owner { get; private set; } = "";

    /// <summary><c>unnamed</c>, if the wording says so itself.</summary>
    public string? Mark { get; private set; }

    /// <summary><c>senior officials</c>: the words that end with what they are; may be empty.</summary>
    public IReadOnlyList<string> Core { get; private set; } = [];

    /// <summary><c>in Tokyo</c>: what stands behind it; may be empty.</summary>
    public string Tail { get; private set; } = "";

    /// <summary>The word that says what they are; empty where there is none.</summary>
    public string Head => Core.Count == 0 ? "" : Core[Core.Count - 1].TrimEnd(',', ';', ':');

    /// <summary>Whether the wording is about one, or about several; null where that is not known.</summary>
    public bool? IsPlural
    {
        get
        {
            if (Determiner is not null and not "the" || (Quantity is not null && IsWord(Quantity, "one")))
            {
                return false;
            }

            return Quantity is not null && (Hedge.Length > 0 || !IsSome(Quantity)) ? true : PeopleNouns.IsPlural(Head);
        }
    }

    /// <summary>Takes the words apart.</summary>
    public static AnonymousPhrase Of(string description)
    {
        var words = AnonymousWording.WordsOf(description);
        var phrase = new AnonymousPhrase();
        var at = 0;
        phrase.ReadQuantity(words, ref at);
        phrase.ReadDeterminer(words, ref at);
        phrase.ReadOwner(words, ref at);
        phrase.ReadCore(words, at);
        return phrase;
    }

    private void ReadQuantity(string[] words, ref int at)
    {
        var hedge = Matching(s_hedges, words, 0);
        var quantity = hedge > 0 ? NumberAt(words, hedge) : 0;
        if (quantity > 0)
        {
            Hedge = Join(words, 0, hedge) + " ";
            at = hedge;
        }
        else if ((quantity = Matching(s_severals, words, 0)) == 0)
        {
            quantity = NumberAt(words, 0);
        }

        // `one of the officials` is a part of them, `one official` is not.
        if (quantity == 0 && words.Length > 1 && IsWord(words[0], "one") && IsWord(words[1], "of"))
        {
            quantity = 1;
        }

        if (quantity > 0)
        {
            Quantity = Join(words, at, quantity);
            at += quantity;
            if (at + 1 < words.Length && IsWord(words[at], "of"))
            {
                IsPartOf = true;
                at++;
            }
        }
    }

    private void ReadDeterminer(string[] words, ref int at)
    {
        if (at < words.Length - 1 && words[at].ToLowerInvariant() is ("a" or "an" or "the" or "one" or "another") and var word)
        {
            Determiner = word;
            at++;
        }
    }

    // `its officials`, `Tsai's aides`; in `the ministry's officials` the determiner is the owner's.
    private void ReadOwner(string[] words, ref int at)
    {
        for (var i = at; i < words.Length - 1 && !IsEndOfCore(words[i]); i++)
        {
            var word = words[i].Replace('’', '\'');
            if ((i == at && s_owners.Contains(word.ToLowerInvariant())) || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal))
            {
                Owner = (Determiner is null ? "" : Determiner + " ") + Join(words, at, i + 1 - at) + " ";
                Determiner = null;
                at = i + 1;
                return;
            }
        }
    }

    private void ReadCore(string[] words, int at)
    {
        var end = at;
        var hasNoun = false;
        while (end < words.Length && !IsEndOfCore(words[end]) && !(hasNoun && IsParticiple(words[end])))
        {
            hasNoun |= PeopleNouns.IsPlural(words[end].TrimEnd(',')) is not null;
            end++;
            if (words[end - 1].EndsWith(",", StringComparison.Ordinal))
            {
                break;
            }
        }

        var core = new List<string>(end - at);
        for (var i = at; i < end; i++)
        {
            if (s_marks.Contains(words[i].ToLowerInvariant()))
            {
                Mark ??= words[i].ToLowerInvariant();
            }
            else
            {
                core.Add(words[i]);
            }
        }

        Core = core;
        Tail = end < words.Length ? " " + Join(words, end, words.Length - end) : "";
    }

    private static bool IsEndOfCore(string word) => s_endsOfCore.Contains(word.ToLowerInvariant());

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

    // `some official` is one, `some officials` are several.
    private static bool IsSome(string quantity) => IsWord(quantity, "some") || IsWord(quantity, "one") || IsWord(quantity, "all");

    private static int NumberAt(string[] words, int at) =>
        at < words.Length && words[at] != "1" && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? 1 : Matching(s_numbers, words, at);

    // How many words the first matching sequence has; one word must remain behind it.
    private static int Matching(string[][] sequences, string[] words, int at)
    {
        foreach (var sequence in sequences)
        {
            var length = 0;
            while (length < sequence.Length && at + length < words.Length - 1 && IsWord(words[at + length], sequence[length]))
            {
                length++;
            }

            if (length == sequence.Length)
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWord(string written, string word) => string.Equals(written, word, StringComparison.OrdinalIgnoreCase);

    private static string Join(string[] words, int start, int count) => string.Join(" ", words, start, count);

    private static string[][] Sequences(params string[] sequences) => Array.ConvertAll(sequences, sequence => sequence.Split(' '));

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
