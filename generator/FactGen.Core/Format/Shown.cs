namespace FactGen.Core.Format;

/// <summary>How a message shows what somebody wrote: in backticks, and not at whatever length.</summary>
public static class Shown
{
    private const int MostCharacters = 80;
    private const int MostItems = 3;

    /// <summary><paramref name="written"/>, cut with an ellipsis where it is long.</summary>
    public static string Shortened(string written)
    {
        if (written.Length <= MostCharacters)
        {
            return written;
        }

        // Never half of a character that takes two code units.
        var end = char.IsHighSurrogate(written[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return written.Substring(0, end) + "…";
    }

    /// <summary><c>`harbour-wire`</c>.</summary>
    public static string Code(string written) => "`" + Shortened(written) + "`";

    /// <summary><c>`a`, `b` and `c`</c>, at most three of them.</summary>
    public static string Codes(IEnumerable<string> written) => Few(written.Select(Code).ToArray());

    /// <summary><c>a, b and c</c>; of more than three the first ones, and how many more there are.</summary>
    public static string Few(IReadOnlyList<string> items)
    {
        var shown = items.Take(MostItems).ToList();
        if (items.Count > MostItems)
        {
            shown.Add((items.Count - MostItems).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more");
        }

        return shown.Count < 2 ? string.Concat(shown) : string.Join(", ", shown.Take(shown.Count - 1)) + " and " + shown[shown.Count - 1];
    }
}
