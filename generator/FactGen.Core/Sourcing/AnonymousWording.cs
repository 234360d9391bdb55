namespace FactGen.Core.Sourcing;

/// <summary>How people whom an article does not name are described, told apart, and told.</summary>
internal static class AnonymousWording
{
    private static readonly string[] s_determiners = ["a ", "an ", "the ", "one "];
    private static readonly string[] s_quantities = ["two ", "several ", "some ", "many ", "multiple "];
    private static readonly string[] s_marks = ["unnamed", "anonymous", "unidentified"];
    private static readonly string[] s_emptyWords = ["source", "sources", "person", "people", "insider", "insiders", "somebody", "someone"];

    /// <summary>Whether the wording says nothing about who they are: <c>a source</c>, <c>unnamed sources</c>.</summary>
    public static bool IsUndescribed(string description) =>
        Fold(description).Split(' ').All(word =>
            word.Length == 0 || s_emptyWords.Contains(word) || s_marks.Contains(word) || s_determiners.Contains(word + " ") || s_quantities.Contains(word + " "));

    /// <summary>The form in which two wordings are compared: case and white space do not tell sources apart.</summary>
    public static string Fold(string description) =>
        string.Join(" ", description.Split([' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary><c>several unnamed government sources</c>, <c>an unnamed official</c>.</summary>
    public static string Tell(string description, string? count)
    {
        var words = string.Join(" ", description.Split([' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            words = count is null or "one" ? "a source" : "sources";
        }

        var isMarked = Fold(words).Split(' ').Any(s_marks.Contains);
        var mark = isMarked ? "" : "unnamed ";
        if (LeadingWord(s_determiners, words) is { } determiner)
        {
            return count is null or "one"
                ? (isMarked ? words : "an " + mark + words.Substring(determiner.Length))
                : Quantity(count) + mark + words.Substring(determiner.Length);
        }

        if (LeadingWord(s_quantities, words) is { } quantity)
        {
            return words.Substring(0, quantity.Length) + mark + words.Substring(quantity.Length);
        }

        return Quantity(count) + mark + words;
    }

    private static string Quantity(string? count) => count is null ? "" : count + " ";

    private static string? LeadingWord(string[] words, string text) =>
        words.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
