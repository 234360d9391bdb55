namespace FactGen.Core.Sourcing;

/// <summary>
/// English words by which articles call people whom they do not name, with their plurals. Of a word that is not known here nothing is said: an
/// article may be in any language.
/// </summary>
internal static class PeopleNouns
{
    private const string Regular = """
        academic activist admiral adviser advisor agent aide ambassador analyst assistant attaché attache banker bystander candidate captain
        chief citizen colleague colonel commander commentator contractor correspondent councillor councilor counterpart critic delegate detective
        diplomat director dissident docker doctor economist editor employee engineer envoy executive expert eyewitness fisher figure friend
        general governor guard head individual insider investigator journalist judge lawmaker lawyer leader legislator lobbyist manager mayor
        member minister negotiator neighbor neighbour nurse observer officer official operator participant passenger person pilot politician
        premier president professor prosecutor protester relative reporter representative researcher resident sailor scholar scientist
        senator soldier source spokesperson staffer strategist student supplier teacher technician tourist trader veteran villager voter
        witness worker
        deputy secretary
        businessman businesswoman chairman congressman congresswoman fisherman policeman serviceman spokesman spokeswoman statesman
        """;

    // Who is told by one of these is no person, so that it is "which", not "who", that cites others.
    private static readonly HashSet<string> s_things = new(
        "media outlet outlets newspaper newspapers paper papers magazine magazines agency agencies report reports company companies government governments ministry ministries department departments broadcaster broadcasters website websites blog account post document documents cable cables memo statement study".Split(' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> s_pluralOf = Regular
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(noun => noun, PluralOf, StringComparer.Ordinal);

    private static readonly HashSet<string> s_plurals = new(s_pluralOf.Values.Concat(["persons", "spokespersons", "others", "personnel"]), StringComparer.Ordinal);

    // What ends so is several people in nearly every English word; `Reuters` is told from them by its capital.
    private static readonly string[] s_pluralEndings = ["ers", "ors", "ists", "ians", "smen", "women", "ermen", "remen", "icemen"];

    private static readonly string[] s_noPeople = ["headquarters", "quarters", "letters", "numbers", "matters", "orders", "borders", "waters", "doors", "corridors", "errors", "factors"];

    /// <summary>Whether the word means several people: true, false, or null where that is not known.</summary>
    public static bool? IsPlural(string word)
    {
        var lower = word.ToLowerInvariant();
        if (s_plurals.Contains(lower))
        {
            return true;
        }

        if (s_pluralOf.ContainsKey(lower))
        {
            return false;
        }

        return word.Length >= 6 && char.IsLower(word[0]) && !s_noPeople.Contains(word) && s_pluralEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
            ? true
            : null;
    }

    /// <summary>The plural of a known singular; any other word as it is.</summary>
    public static string Plural(string word) => s_pluralOf.TryGetValue(word, out var plural) ? plural : word;

    /// <summary>Whether the word means a publication or an office rather than people.</summary>
    public static bool IsThing(string word) => s_things.Contains(word.ToLowerInvariant());

    private static string PluralOf(string noun) => noun switch
    {
        "person" => "people",
        "spokesperson" => "spokespeople",
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun.Substring(0, noun.Length - 2) + "en",
        _ when noun.EndsWith("ry", StringComparison.Ordinal) || noun.EndsWith("ty", StringComparison.Ordinal) => noun.Substring(0, noun.Length - 1) + "ies",
        _ when noun.EndsWith("ss", StringComparison.Ordinal) => noun + "es",
        _ => noun + "s",
    };
}
