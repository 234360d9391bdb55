namespace FactGen.Core.Format;

/// <summary>Words that people write for a key in good faith. They are spelled nothing like it, so no count of slips finds it.</summary>
internal static class KeySynonyms
{
    private static readonly Dictionary<string, string[]> s_meant = new(StringComparer.Ordinal)
    {
        ["amount"] = [Keys.Value],
        ["article"] = [Keys.Sources],
        ["articles"] = [Keys.Sources],
        ["byline"] = [Keys.Author],
        ["cites"] = [Keys.Sources],
        ["comment"] = [Keys.Note],
        ["date"] = [Keys.When, Keys.Published, Keys.On],
        ["day"] = [Keys.When, Keys.Published, Keys.On],
        ["description"] = [Keys.Text],
        ["full-name"] = [Keys.Name],
        ["headline"] = [Keys.Title],
        ["keywords"] = [Keys.Topics],
        ["language"] = [Keys.Lang, Keys.Spoken],
        ["link"] = [Keys.Url],
        ["location"] = [Keys.Where],
        ["number"] = [Keys.Value],
        ["participants"] = [Keys.Who],
        ["place"] = [Keys.Where],
        ["publisher"] = [Keys.Outlet],
        ["reason"] = [Keys.Because],
        ["remark"] = [Keys.Note],
        ["said-by"] = [Keys.Speaker],
        ["since"] = [Keys.From],
        ["summary"] = [Keys.Text],
        ["tags"] = [Keys.Topics],
        ["until"] = [Keys.To],
        ["why"] = [Keys.Because],
        ["year"] = [Keys.When, Keys.Published],
    };

    /// <summary>The first of <paramref name="known"/> keys that <paramref name="written"/> is another word for; null where there is none.</summary>
    public static string? Of(string written, IReadOnlyCollection<string> known) =>
        s_meant.TryGetValue(Suggestions.Fold(written), out var meant) ? Array.Find(meant, known.Contains) : null;
}
