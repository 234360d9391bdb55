namespace FactGen.Core.Sourcing;

/// <summary>An organization's name within an English sentence: <c>the Ministry of Ports</c>, but <c>Taiwan's Ministry of Ports</c> and <c>NATO</c>.</summary>
internal static class OrganizationName
{
    private static readonly HashSet<string> s_offices = new(
        ("administration agency army authority board bureau cabinet chamber coastguard command commission committee congress council court department "
            + "embassy government house institute military ministry navy office parliament party police secretariat senate union university").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_prepositions = new("of for in on to at".Split(' '), StringComparer.Ordinal);

    /// <summary>The name, with <c>the</c> where English wants it and there is no doubt.</summary>
    public static string InText(string name)
    {
        var words = AnonymousWording.WordsOf(name);
        if (words.Length < 2 || IsArticle(words[0]))
        {
            return name;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].EndsWith("'s", StringComparison.Ordinal) || words[i].EndsWith("’s", StringComparison.Ordinal))
            {
                return name;
            }

            if ((s_offices.Contains(words[i]) || words[i] is "Forces" or "Guard" or "Nations") && (i == words.Length - 1 || s_prepositions.Contains(words[i + 1])))
            {
                return "the " + name;
            }
        }

        return name;
    }

    private static bool IsArticle(string word) => word.ToLowerInvariant() is "the" or "a" or "an";
}
