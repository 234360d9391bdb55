namespace FactGen.Core.Format;

/// <summary>English for messages.</summary>
public static class Nouns
{
    /// <summary><c>an event</c>, <c>a claim</c>.</summary>
    public static string WithArticle(string noun) => ("aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    /// <summary><c>`a`, `b` or `c`</c>.</summary>
    public static string OneOf(IEnumerable<string> names)
    {
        var quoted = names.Select(name => $"`{name}`").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}
