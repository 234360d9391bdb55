using FactGen;

namespace SampleApp.Wording;

/// <summary>Says where a fact is reported. What the article does not tell is said to be missing, never left out.</summary>
internal static class CitationWording
{
    /// <summary>Title, author of an opinion, outlet, date, and whom the article cites in its turn.</summary>
    public static string Of(Citation citation) => Article(citation.Article) + string.Concat(citation.Via.Select(Step));

    private static string Article(Article article)
    {
        // The id is all that tells untitled articles apart.
        List<string> parts = [article.Title is { } title ? $"“{title}”" : $"untitled article ({article.Id})"];

        var authors = string.Join(" and ", article.Authors.Select(author => author.Name));
        if (article.Genre == Genre.Opinion)
            parts.Add(authors.Length == 0 ? "opinion" : $"opinion by {authors}");
        else if (authors.Length > 0)
            parts.Add($"by {authors}");

        if (article.Translated is { } translation)
            parts.Add(translation.ToString());
        parts.Add(article.Outlet?.Name ?? "outlet not named");
        parts.Add(article.Published is { } published ? Date(published) : "undated");
        if (article.Corrected is not null)
            parts.Add("corrected since");
        if (article.Retracted is not null)
            parts.Add("RETRACTED");
        return string.Join(", ", parts);
    }

    private static string Step(ViaStep step)
    {
        var who = step.Article is { } article ? Article(article) : AgentWording.Of(step.Agent!, when: null);
        return (step.Date, step.On) switch
        {
            ({ } date, _) => $"; citing {who}, {Date(date)}",
            (null, { } on) => $"; citing {who}, “{on}”",
            _ => $"; citing {who}",
        };
    }

    private static string Date(FactDate date) =>
        DateWording.Doubt(date) is { } doubt ? $"{DateWording.Of(date)} ({doubt})" : DateWording.Of(date);
}
